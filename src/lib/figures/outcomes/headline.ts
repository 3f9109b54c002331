/** The headline: who alone answers yes, or all answers. */
import { toEnumeration } from '#lib/drawing/format.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import type { OutcomesInput } from './input.ts';

export function headlineIn(input: OutcomesInput, locale: Locale) {
	const o = { locale };
	const finding = input.questions.find(({ isFinding }) => isFinding);
	const said = (finding?.answers ?? []).filter(({ kind }) => kind === 'document');
	const yes = said.filter(({ sign }) => sign === 'yes');
	const told = new Set((yes.length === 1 ? yes : said).map(({ verdict }) => verdict ?? ''));
	const verdicts = toEnumeration([...told], locale, ';') || m.outcomes_none({}, o);
	const count = yes.length;
	return {
		finding,
		said,
		/** How many articles answer yes. */
		count,
		verdicts,
		title: m.outcomes_title({ count, question: finding?.text ?? '', verdicts }, o),
	};
}
