import type { FigureWords } from '#lib/drawing/figure.ts';
import { toTenths } from '#lib/drawing/format.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import type { VenueInput } from '../input.ts';
import { venueTitle } from '../title.ts';

export function briefWords(input: VenueInput, locale: Locale): FigureWords {
	const o = { locale };
	const { km, miles } = input.way;
	const title = venueTitle(input, locale);
	return {
		title,
		subtitle: m.venue_brief_subtitle({}, o),
		description: m.venue_brief_description(
			{ title, km: toTenths(km, locale), miles: toTenths(miles, locale) },
			o,
		),
	};
}
