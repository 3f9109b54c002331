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
	const namesOf = (isJoint: boolean) =>
		toList(
			brief.filter(({ cells }) => (cells.both !== undefined) === isJoint).map(({ name }) => name),
			locale,
		) || m.positions_brief_none({}, o);
	return {
		title: m.positions_title({}, o),
		subtitle: m.positions_brief_subtitle({ topics, month: toMonth(date, locale) }, o),
		description: m.positions_brief_description(
			{ first, second, topics, left: dprk, right: russia, joint: namesOf(true), alone: namesOf(false) },
			o,
		),
	};
}
