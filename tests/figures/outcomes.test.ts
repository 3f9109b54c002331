import { sort } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { labelsOf } from '#lib/drawing/faults/labels.ts';
import { LOCALES, m } from '#lib/drawing/message.ts';
import { type Box, boxAround, isClose } from '#lib/drawing/text/label.ts';
import type { PlacedOutcomesBrief } from '#lib/figures/outcomes/brief/layout.ts';
import { loneArticle } from '#lib/figures/outcomes/brief/questions.ts';
import { outcomes } from '#lib/figures/outcomes/figure.ts';
import type { Answer, OutcomesInput, Question } from '#lib/figures/outcomes/input.ts';
import { layoutOutcomes } from '#lib/figures/outcomes/layout.ts';
import type { PlacedOutcomes } from '#lib/figures/outcomes/parts.ts';
import { HALF_SIZE, type PlacedAnswer, symbolOf } from '#lib/figures/outcomes/symbol.ts';
import { toShortCites } from '#lib/figures/outcomes/words.ts';
import { dataOf, figureOf } from '#lib/figures/registry.ts';
import { about } from '#lib/model/about.ts';
import { formatCites, parseCite } from '#lib/model/cites.ts';
import { translate } from '#lib/model/translate.ts';
import { type AnswerSign, COMPARISONS } from '#lib/model/vocabulary.ts';
import { PSEUDO_LOCALE, toPseudo } from '../pseudo-locale/pseudo-locale.ts';
import { story } from '../story.ts';
import { touching } from './labels.ts';

const WIDTHS = [312, 360, 592, 640, 912, 960, 1600];
const input = dataOf(story, 'outcomes').input as OutcomesInput;
const figure = figureOf(story, 'outcomes');
const at = (width: number) => layoutOutcomes(input, { width, locale: 'en' });
const wide = at(960);
const markOf = (placed: PlacedOutcomes, id: string) =>
	placed.answers.find((answer) => answer.id === id) as PlacedAnswer;
/** As if the articles said so of the question that the headline answers, in order; who is left out is silent. */
const withVerdicts = (verdicts: readonly string[], signs: readonly AnswerSign[] = []): OutcomesInput => ({
	...input,
	questions: input.questions.map((question) => {
		if (!question.isFinding) return question;
		const answers = question.answers.map((answer, i): Answer => {
			const verdict = verdicts[i] ?? null;
			return { ...answer, kind: verdict ? 'document' : 'silent', verdict, sign: signs[i] ?? null };
		});
		return { ...question, answers };
	}),
});
const finding = about(story, 'finding', 'this test');
const titleOf = (changed: OutcomesInput) => {
	const { title } = outcomes.toFigure({ id: 'outcomes', input: changed, notes: [] }).words('en');
	return title.replaceAll('\u00a0', ' ');
};

describe('the headline', () => {
	it('asks the question, and names each answer of an article once', () => {
		expect(titleOf(withVerdicts(['yes', 'no', 'no']))).toBe(
			'Was anything agreed or signed? By article: yes; no',
		);
	});

	it('names one article alone where no other answers yes', () => {
		const verdicts = ['a treaty', 'nothing', 'nothing'];
		expect(titleOf(withVerdicts(verdicts, ['yes', 'no', 'part']))).toBe(
			'Was anything agreed or signed? One article alone says yes: a treaty',
		);
		expect(titleOf(withVerdicts(['a treaty', 'a pact'], ['yes', 'yes']))).toMatch(
			/By article: a treaty; a pact$/,
		);
	});

	it('is what the documents say', () => {
		const yes = story.answers.filter(({ question, sign }) => question === finding && sign === 'yes');
		expect(yes).toHaveLength(1);
		expect(titleOf(input)).toContain(`One article alone says yes: ${yes[0]?.verdict}`);
	});
});

describe('shapes', () => {
	it.each(WIDTHS)('are equal for equal answers to a question, and for no others, at %i px', (width) => {
		const placed = at(width);
		for (const { answers } of input.questions) {
			const stated = answers.filter(({ verdict }) => verdict !== null);
			for (const a of stated)
				for (const b of stated)
					expect(markOf(placed, a.id).symbol === markOf(placed, b.id).symbol).toBe(a.verdict === b.verdict);
		}
	});

	it('are solid for an article and hollow for what is computed', () => {
		for (const { id, status, symbol } of wide.answers) {
			const ofArticle = symbol === 'silent' || symbol === 'before' ? 'missing' : 'reported';
			expect(status).toBe(id.endsWith('-computed') ? 'derived' : ofArticle);
		}
	});

	it('are not given where an article says nothing', () => {
		const symbols = (kind: string) =>
			input.questions.flatMap(({ answers }) =>
				answers.filter((answer) => answer.kind === kind).map(({ id }) => markOf(wide, id).symbol),
			);
		expect(new Set(symbols('silent'))).toEqual(new Set(['silent']));
		expect(new Set(symbols('before'))).toEqual(new Set(['before']));
	});

	it('run out loudly', () => {
		const [question] = input.questions as [Question];
		const answers = ['a', 'b', 'c', 'd', 'e', 'f'].map(
			(verdict) => ({ ...question.answers[0], verdict }) as Answer,
		);
		const symbols = answers.map((answer) => () => symbolOf(answer, { ...question, answers }));
		expect(symbols[4]?.()).toBe('triangle-down');
		expect(symbols[5]).toThrow('one answer more');
	});
});

describe('the questions', () => {
	const verdictsOf = ({ answers }: Question, isMeant = (_: Answer) => true) =>
		new Set(answers.flatMap((answer) => (isMeant(answer) ? (answer.verdict ?? []) : [])));

	it('stand in groups: contradictions, differences, and what agrees', () => {
		const comparisons = input.questions.map(({ comparison }) => comparison);
		expect([...new Set(comparisons)]).toEqual([...COMPARISONS]);
		expect(comparisons).toEqual(sort(comparisons, (comparison) => COMPARISONS.indexOf(comparison)));
		for (const width of WIDTHS) {
			const heads = (at(width).labels.heads ?? []).map(({ text }) => text).join(' ');
			for (const comparison of COMPARISONS)
				expect(heads).toContain(m.outcomes_group({ comparison }, { locale: 'en' }));
		}
	});

	it('differ where their group says so, and only there', () => {
		for (const question of input.questions) {
			const isAgreed = verdictsOf(question).size <= 1;
			expect([question.id, isAgreed]).toEqual([question.id, question.comparison === 'agreement']);
		}
	});

	it.each(WIDTHS)('have the sign of a contradiction before their heading at %i px, once', (width) => {
		const { symbols } = at(width);
		expect(symbols.filter(({ symbol }) => symbol === 'contradiction')).toHaveLength(1);
	});

	it('keep the order of the data within a group', () => {
		const ids = story.questions.map(({ id }) => id);
		for (const comparison of COMPARISONS) {
			const members = input.questions
				.filter((question) => question.comparison === comparison)
				.map(({ id }) => id);
			expect(members).toEqual(ids.filter((id) => members.includes(id)));
		}
	});
});

describe('the matrix', () => {
	it('has one column for each article, then one for what is computed or from other sources', () => {
		const xs = new Map<string, Set<number>>();
		for (const { id, x } of wide.answers) {
			const source = id.replace(/^.*-(?=[0-9]{3}$)/, '').replace(/^.*-(computed|other)$/, 'further');
			xs.set(source, (xs.get(source) ?? new Set()).add(x));
		}
		expect([...xs.values()].map(({ size }) => size)).toEqual(Array.from(xs, () => 1));
		const order = [...xs].sort(([, [a = 0]], [, [b = 0]]) => a - b).map(([source]) => source);
		expect(order).toEqual(['000', '001', '002', '004', '003', 'further']);
	});

	it('is no taller than a screen can take', () => {
		expect(wide.height).toBeLessThan(1300);
	});

	it('sets both groups of columns apart: rules break before them', () => {
		const [y] = wide.rules.map((rule) => rule.y);
		const blocks = wide.rules.filter((rule) => rule.y === y);
		expect(blocks).toHaveLength(3);
		const [, before, computed] = blocks;
		expect(markOf(wide, 'border-distance-003').x - HALF_SIZE).toBeCloseTo(before?.x ?? 0, 1);
		expect(markOf(wide, 'border-distance-computed').x - HALF_SIZE).toBeCloseTo(computed?.x ?? 0, 1);
	});
});

describe('labels', () => {
	it.each(WIDTHS)('keep clear of symbols and rules at %i px, at any length', (width) => {
		const { input: long } = dataOf(toPseudo(story), 'outcomes');
		const longerLayout = layoutOutcomes(long as OutcomesInput, { width, locale: PSEUDO_LOCALE });
		for (const placed of [at(width), longerLayout]) {
			const taken: Box[] = [
				...[...placed.answers, ...placed.symbols].map(({ x, y }) => boxAround(x, y, HALF_SIZE)),
				...placed.rules.map((rule) => ({ ...rule, height: 0 })),
			];
			expect(touching(labelsOf(placed), taken)).toEqual([]);
		}
	});

	it.each(WIDTHS)('say every answer at %i px', (width) => {
		const said = (at(width).labels.answers ?? []).map(({ text }) => text).join(' ');
		for (const { verdict } of input.questions.flatMap(({ answers }) => answers))
			for (const word of verdict?.split(' ') ?? []) expect(said).toContain(word);
	});
});

describe('symbols', () => {
	it.each(WIDTHS)('stand apart and inside the drawing at %i px', (width) => {
		const { answers, height } = at(width);
		const boxes = answers.map(({ x, y }) => boxAround(x, y, HALF_SIZE));
		for (const [i, box] of boxes.entries()) {
			expect(boxes.slice(i + 1).filter((other) => isClose(box, other))).toEqual([]);
			expect(box.x).toBeGreaterThanOrEqual(0);
			expect(box.x + box.width).toBeLessThanOrEqual(width);
			expect(box.y + box.height).toBeLessThanOrEqual(height);
		}
	});
});

describe('the table, the sentences and the drawing', () => {
	const rows = figure.table('en').rows;
	const sentences = figure.textAlternative('en').flatMap((part) => part.sentences);

	it('are in the order of the questions, each with how its answers compare', () => {
		expect(figure.textAlternative('en').map(({ heading }) => heading)).toEqual(
			input.questions.map(
				({ text, comparison }) => `${text} ${m.outcomes_group({ comparison }, { locale: 'en' })}`,
			),
		);
		expect(rows.map(({ cells }) => cells.comparison)).toEqual(
			input.questions.flatMap(({ comparison, answers }) => answers.map(() => comparison)),
		);
	});

	it.each(LOCALES)('call the articles by name in %s, not by number alone', (locale) => {
		const edition = locale === 'en' ? story : translate(story, locale);
		const { articles } = dataOf(edition, 'outcomes').input as OutcomesInput;
		const told = figureOf(edition, 'outcomes');
		const { columns, rows } = told.table(locale);
		const column = columns.find(({ key }) => key === 'article');
		const answering = articles.filter(({ isBefore }) => !isBefore);
		for (const { id, name } of articles) {
			const shown = rows.filter(({ cells }) => cells.article === id);
			expect(shown.every(({ cells }) => column?.show?.(cells.article ?? null, locale) === name)).toBe(true);
			const said = told
				.textAlternative(locale)
				.flatMap((part) => part.sentences)
				.filter((sentence) => sentence.id.endsWith(`-${id}`));
			expect(said.every(({ text }) => text.startsWith(name))).toBe(true);
		}
		for (const { name } of answering) expect(told.words(locale).description).toContain(name);
	});

	it('describe which questions have answers that cannot both be right', () => {
		const contradicted = input.questions.filter(({ comparison }) => comparison === 'contradiction');
		expect(contradicted).not.toEqual([]);
		for (const { text } of contradicted) expect(figure.words('en').description).toContain(text);
	});

	it('say whose answer it is, and what it is in full', () => {
		const said = new Map(sentences.map(({ id, text }) => [id, text]));
		expect(said.get('signed-001')).toMatch(/^Takeaways .*: .*a memorandum on energy/);
		expect(said.get('signed-other')).toMatch(/^From another source: /);
		expect(said.get('aid-000')).toBe('Overview (unsigned) does not say.');
		expect(said.get('signed-003')).toBe('Montgomery was written before the summit.');
		expect(said.get('since-hanoi-computed')).toMatch(/^Computed: .* \d+ days\.$/);
	});

	it('cite the whole article where it says nothing', () => {
		for (const { status, cites, cells } of rows)
			if (status === 'missing') expect(formatCites(cites)).toBe(cells.article);
	});
});

describe('citations in short', () => {
	it.each([
		['001:11 001:23', '001:11, 23'],
		['RU14 RU15 RU16', 'RU14, 15, 16'],
		['EV08 EV09 002:8 003:7', 'EV08, 09, 002:8, 003:7'],
		['002', '002'],
		['CN14b', 'CN14b'],
	])('%s is %s', (cites, short) => {
		expect(toShortCites(cites.split(' ').flatMap((text) => parseCite(text) ?? []))).toBe(short);
	});
});

describe('the note on computed answers', () => {
	it('gives the numbers of the answers that it stands for', () => {
		const note = figure.notes.map(({ text }) => text).join(' ');
		const computed = story.answers.filter(({ source }) => source === null).map(({ answer }) => answer);
		const numbers = note.match(/\$[\d.,–]+ million|\d+ days/g) ?? [];
		expect(numbers).not.toEqual([]);
		for (const number of numbers) expect(computed.join(' ')).toContain(number);
	});
});

describe('the brief', () => {
	const rows = story.answers.filter(({ question }) =>
		story.questions.some(({ id, brief }) => id === question && brief !== null),
	);
	const briefAt = (width: number) =>
		figureOf(story, 'outcomes', 'brief').draw({ width, locale: 'en' }).placed as PlacedOutcomesBrief;
	const alone = loneArticle(input)?.id ?? '';

	it('tints the article that alone answers yes, whichever question is asked', () => {
		const yes = rows.filter(({ sign }) => sign === 'yes').map(({ source }) => source);
		expect(yes).toEqual(Array(story.questions.filter(({ brief }) => brief !== null).length).fill(alone));
	});

	it.each([288, 304, 328, 448, 592])('has its discs on the band, and no other sign, at %i px', (width) => {
		const { answers, bands } = briefAt(width);
		const isTinted = ({ y }: { y: number }) => bands.some((band) => y > band.y && y < band.y + band.height);
		for (const answer of answers)
			expect([answer.id, isTinted(answer)]).toEqual([answer.id, answer.symbol === 'yes']);
	});

	it.each([304, 592])(
		'has a sign for each answer, one that was written before told once, at %i px',
		(width) => {
			const told = briefAt(width).answers.flatMap(({ id, with: others = [] }) => [id, ...others]);
			const asked = rows.flatMap(({ question, source }) => (source ? [`${question}-${source}`] : []));
			expect(told.sort()).toEqual(asked.sort());
		},
	);

	it('has a cut with the question of the headline alone', () => {
		const small = figureOf(story, 'outcomes', 'small');
		for (const width of [160, 171, 256, 358, 400]) {
			const { answers } = small.draw({ width, locale: 'en' }).placed as PlacedOutcomesBrief;
			expect(answers.every(({ id }) => id.startsWith(`${finding}-`))).toBe(true);
			const answering = input.articles.filter(({ isBefore }) => !isBefore || width >= 200);
			expect(answers).toHaveLength(answering.length);
		}
	});
});
