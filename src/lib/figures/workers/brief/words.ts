/** The words around the brief. */
import { extent } from 'd3-array';
import type { FigureWords } from '#lib/drawing/figure.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import type { WorkersInput } from '../input.ts';
import { workersWords } from '../words.ts';
import { chosenIn, lastOf } from './chosen.ts';

export function briefWords(input: WorkersInput, locale: Locale): FigureWords {
	const o = { locale };
	const words = workersWords(locale);
	const { fall, claim } = input;
	const last = lastOf(input);
	const [first = '', end = ''] = extent(chosenIn(input), ({ date }) => date.slice(0, 4));
	return {
		title: words.title(fall),
		subtitle: m.workers_brief_subtitle({ first, last: end }, o),
		description: m.workers_brief_description(
			{
				from: words.count(fall.from.count),
				fromDate: words.date(fall.from.date),
				to: words.count(fall.to.count),
				toDate: words.date(fall.to.date),
				change: words.fallWords(fall),
				by: claim.by,
				claim: words.count(claim.count),
				last: words.count(last.count),
				lastDate: words.date(last.date),
				lastShort: last.short,
			},
			o,
		),
	};
}
