import { toTenths } from '#lib/drawing/format.ts';
import { lengthWords } from '#lib/drawing/map/words.ts';
import { type Locale, m } from '#lib/drawing/message.ts';

/** Every word inside the drawing, for one locale. */
export const venueWords = (locale: Locale) => ({
	...lengthWords(locale),
	way: (km: number, miles: number) =>
		m.venue_way({ km: toTenths(km, locale), miles: toTenths(miles, locale) }, { locale }),
});
export type VenueWords = ReturnType<typeof venueWords>;
