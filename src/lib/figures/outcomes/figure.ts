import { define } from '#lib/drawing/figure.ts';
import { toList, toMonth } from '#lib/drawing/format.ts';
import { m } from '#lib/drawing/message.ts';
import Drawing from './Drawing.svelte';
import { FINDING, type Question, toOutcomesInput } from './input.ts';
import { layoutOutcomes } from './layout.ts';
import { outcomesTable, outcomesTextAlternative } from './table.ts';

export const outcomes = define({
	id: 'outcomes',
	input: toOutcomesInput,
	words(input, locale) {
		const o = { locale };
		const number = (count: number) => m.outcomes_number({ count }, o);
		const finding = input.questions.find(({ id }) => id === FINDING);
		if (!finding) throw new Error(`data/questions.csv: no question "${FINDING}", which the headline answers`);
		const said = finding.answers.filter(({ kind }) => kind === 'document');
		const articlesSaying = (word: string) => said.filter(({ verdict }) => verdict === word).length;
		const [yes, no] = [articlesSaying(m.outcomes_yes({}, o)), articlesSaying(m.outcomes_no({}, o))];
		const checked = input.questions.filter(({ answers }) => answers.some(({ kind }) => kind === 'computed'));
		const articles = number(input.articles.length);
		return {
			title: m.outcomes_title(
				{ question: finding.text, yes, yesWord: number(yes), no, noWord: number(no) },
				o,
			),
			subtitle: m.outcomes_subtitle(
				{
					articles,
					people: toList(input.summit.people, locale),
					place: input.summit.place,
					month: toMonth(input.summit.date, locale),
				},
				o,
			),
			description: m.outcomes_description(
				{
					questions: input.questions.length,
					articles,
					differing: input.questions.filter(({ differs }) => differs).length,
					finding: finding.text,
					said: said.map(({ source, verdict }) => `${source}: ${verdict}`).join('; '),
					checked: checked.length,
					same: checked.filter(isBorneOut).length,
				},
				o,
			),
		};
	},
	table: outcomesTable,
	textAlternative: outcomesTextAlternative,
	layout: layoutOutcomes,
	Drawing,
});

/** Whether the computed answer is an article's own. */
function isBorneOut({ answers }: Question): boolean {
	const computed = answers.find(({ kind }) => kind === 'computed')?.verdict;
	return answers.some(({ kind, verdict }) => kind === 'document' && verdict === computed);
}
