import { toTenths } from '../format.ts';
import { lengthWords } from '../map/words.ts';
import { type Locale, m } from '../message.ts';

/** Every word inside the drawing, for one locale. */
export const venueWords = (locale: Locale) => ({
	...lengthWords(locale),
	way: (km: number, miles: number) =>
		m.venue_way({ km: toTenths(km, locale), miles: toTenths(miles, locale) }, { locale }),
});
export type VenueWords = ReturnType<typeof venueWords>;
