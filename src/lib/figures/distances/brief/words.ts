import type { FigureWords } from '#lib/drawing/figure.ts';
import { toList, toNumber } from '#lib/drawing/format.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import type { Journey } from '#lib/model/journeys.ts';
import type { DistancesInput } from '../input.ts';
import { RING_KM } from '../layout.ts';
import { distancesTitle } from '../title.ts';

export function briefWords(input: DistancesInput, locale: Locale): FigureWords {
	const o = { locale };
	const { far, near, ways } = input;
	const whole = (value: number) => toNumber(value, locale, 0);
	const title = distancesTitle(input, locale);
	const isOther = (way: Journey) => way.to.brief !== null && way.id !== far.id && way.id !== near.id;
	return {
		title,
		subtitle: m.distances_brief_subtitle({}, o),
		description: m.distances_brief_description(
			{
				title,
				...{ far: far.to.name, farKm: whole(far.km), farMiles: whole(far.miles) },
				...{ near: near.to.name, nearKm: whole(near.km), nearMiles: whole(near.miles) },
				others: toList(
					ways.filter(isOther).map(({ to }) => to.name),
					locale,
				),
				ring: whole(RING_KM),
			},
			o,
		),
	};
}
