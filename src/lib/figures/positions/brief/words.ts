import type { FigureWords } from '#lib/drawing/figure.ts';
import { toList, toMonth } from '#lib/drawing/format.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import type { PositionsInput } from '../input.ts';
import { speakersIn } from './speakers.ts';

export function briefWords(input: PositionsInput, locale: Locale): FigureWords {
	const o = { locale };
	const { brief, date, headline } = input;
	const [first = '', second = ''] = headline;
	const { dprk, russia } = speakersIn(input, locale);
	const topics = m.outcomes_number({ count: brief.length }, o);
	const alone = brief.filter(({ cells }) => !cells.both).map(({ name }) => name);
	return {
		title: m.positions_title({}, o),
		subtitle: m.positions_brief_subtitle({ month: toMonth(date, locale) }, o),
		description: m.positions_brief_description(
			{
				first,
				second,
				topics,
				left: dprk,
				right: russia,
				alone: toList(alone, locale) || m.positions_brief_none({}, o),
			},
			o,
		),
	};
}
