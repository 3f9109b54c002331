import { define } from '#lib/drawing/figure.ts';
import { toList, toMonth } from '#lib/drawing/format.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import Drawing from './Drawing.svelte';
import { FINDING, type OutcomesInput, type Question, toOutcomesInput } from './input.ts';
import { layoutOutcomes } from './layout.ts';
import { outcomesTable, outcomesTextAlternative } from './table.ts';

export const outcomes = define({
	id: 'outcomes',
	input: toOutcomesInput,
	words(input, locale) {
		const o = { locale };
		const finding = questionOf(input, FINDING);
		const said = finding.answers.filter(({ kind }) => kind === 'document');
		const articlesSaying = (word: string) => said.filter(({ verdict }) => verdict === word).length;
		const [yes, no] = [articlesSaying(m.outcomes_yes({}, o)), articlesSaying(m.outcomes_no({}, o))];
		const checked = input.questions.filter(({ answers }) => answers.some(({ kind }) => kind === 'computed'));
		return {
			title: m.outcomes_title(
				{
					question: finding.text,
					yes,
					yesWord: numberWord(yes, locale),
					no,
					noWord: numberWord(no, locale),
				},
				o,
			),
			subtitle: m.outcomes_subtitle(
				{
					articles: numberWord(input.articles.length, locale),
					people: toList(input.summit.people, locale),
					place: input.summit.place,
					month: toMonth(input.summit.date, locale),
				},
				o,
			),
			description: m.outcomes_description(
				{
					questions: input.questions.length,
					articles: numberWord(input.articles.length, locale),
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

function questionOf({ questions }: OutcomesInput, id: string): Question {
	const question = questions.find((candidate) => candidate.id === id);
	if (!question) throw new Error(`data/questions.csv: no question "${id}", which the headline answers`);
	return question;
}

/** Whether the computed answer is an article's own. */
function isBorneOut({ answers }: Question): boolean {
	const computed = answers.find(({ kind }) => kind === 'computed')?.verdict;
	return answers.some(({ kind, verdict }) => kind === 'document' && verdict === computed);
}

/** A count as a word, as far as articles go. */
const numberWord = (count: number, locale: Locale): string =>
	m.outcomes_number({ count: String(count) }, { locale });
