import { toNumber } from '../format.ts';
import { type Locale, m } from '../message.ts';
import type { PlaceRow } from './place.ts';

/** The words of every map: lengths of the scale bar, a place's name for the pointer. */
export const lengthWords = (locale: Locale) => ({
	km: (length: number) => m.length_km({ length: toNumber(length, locale, 1) }, { locale }),
	miles: (length: number) => m.length_miles({ length: toNumber(length, locale, 1) }, { locale }),
	place: (place: PlaceRow) => place.name,
});
