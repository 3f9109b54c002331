import type { FigureWords } from '#lib/drawing/figure.ts';
import { toNumber, toTenths } from '#lib/drawing/format.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import type { BorderInput } from '../input.ts';
import { borderTitle, rangeOf } from '../title.ts';

export function briefWords(input: BorderInput, locale: Locale): FigureWords {
	const o = { locale };
	const { border, soil } = input.computed;
	const title = borderTitle(input, locale);
	return {
		title,
		subtitle: m.border_brief_subtitle({}, o),
		description: m.border_brief_description(
			{
				title,
				km: toTenths(border.km, locale),
				miles: toTenths(border.miles, locale),
				soilKm: toTenths(soil.km, locale),
				soilMiles: toTenths(soil.miles, locale),
				claim: toNumber(input.claim.miles, locale, 0),
			},
			o,
		),
	};
}

/** On the dashboard the headline is shorter. */
export const smallWords = (input: BorderInput, locale: Locale): FigureWords => ({
	...briefWords(input, locale),
	title: m.border_small_title(rangeOf(input, locale), { locale }),
});
