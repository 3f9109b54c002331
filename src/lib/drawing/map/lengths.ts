import { toTenths } from '../format.ts';
import { type Locale, m } from '../message.ts';

/** A length in both units, to a tenth: `127.5 km, 79.3 miles`. */
export const lengthText = ({ km, miles }: { km: number; miles: number }, locale: Locale): string =>
	m.length_km_miles({ km: toTenths(km, locale), miles: toTenths(miles, locale) }, { locale });
