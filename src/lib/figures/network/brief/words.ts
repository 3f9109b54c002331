import type { FigureWords } from '#lib/drawing/figure.ts';
import { toDate } from '#lib/drawing/format.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import type { NetworkInput } from '../input.ts';
import { type Tie, tiesOf } from './chain.ts';

/** A tie in words: a message as its row has it, meetings as how many there were before the two in the middle met. */
export function tieWords({ line, meetings }: Tie, locale: Locale): string {
	if (line.kind !== 'met') return line.label;
	return meetings.length > 0 ? m.network_met_before({ count: meetings.length }, { locale }) : line.label;
}

export function briefWords(input: NetworkInput, locale: Locale, date: string): FigureWords {
	const o = { locale };
	const before = tiesOf(input).filter(({ line }) => line.kind === 'met');
	const count = before.reduce((sum, { meetings }) => sum + meetings.length, 0);
	return {
		title: m.network_title({}, o),
		subtitle: m.network_brief_subtitle({ date: toDate(date, locale).replaceAll(' ', '\u00a0') }, o),
		description: m.network_brief_description({ count }, o),
	};
}

export const smallWords = (input: NetworkInput, locale: Locale, date: string): FigureWords => ({
	...briefWords(input, locale, date),
	title: m.network_small_headline({}, { locale }),
});
