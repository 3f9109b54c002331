import { describe, expect, it } from 'vitest';
import { labelsOf } from '#lib/drawing/faults/labels.ts';
import type { Figure } from '#lib/drawing/figure.ts';
import type { Locale } from '#lib/drawing/message.ts';
import type { Box, Label } from '#lib/drawing/text/label.ts';
import type { PlacedPositionsBrief } from '#lib/figures/positions/brief/layout.ts';
import { type PositionsInput, toPositionsInput } from '#lib/figures/positions/input.ts';
import type { PlacedPositions } from '#lib/figures/positions/layout.ts';
import { isShared } from '#lib/figures/positions/voices.ts';
import { dataOf, figureOf } from '#lib/figures/registry.ts';
import { formatCites } from '#lib/model/cites.ts';
import { hasDocuments, lineOf } from '../documents.ts';
import { POSITIONS } from '../facts.ts';
import { PSEUDO_LOCALE, toPseudo } from '../pseudo-locale/pseudo-locale.ts';
import { story } from '../story.ts';
import { touching } from './labels.ts';

const WIDTHS = [312, 328, 360, 480, 560, 592, 640, 751, 752, 850, 912, 960, 1600];
const figure: Figure = figureOf(story, 'positions');
const longer = figureOf(toPseudo(story), 'positions');
const { topics } = dataOf(story, 'positions').input as PositionsInput;
const positions = topics.flatMap((topic) => topic.positions);
const sentences = figure.textAlternative('en').flatMap((part) => part.sentences);

const at = (width: number, of = figure, locale: Locale = 'en') =>
	of.draw({ width, locale }).placed as PlacedPositions;
const entryOf = ({ entries }: PlacedPositions, id: string) => {
	const entry = entries.find((candidate) => candidate.id === id);
	if (!entry) throw new Error(`no entry ${id}`);
	return entry;
};
const textOf = (labels: readonly Label[]): string => labels.map(({ text }) => text).join(' ');

describe('every position', () => {
	it.each(WIDTHS)('is drawn once at %i px, with its words and the lines that it rests on', (width) => {
		const placed = at(width);
		expect(placed.entries.map(({ id }) => id).sort()).toEqual(story.positions.map(({ id }) => id).sort());
		for (const { id, short, cites } of story.positions) {
			const text = textOf(entryOf(placed, id).labels);
			expect(text).toContain(short);
			for (const cite of cites) expect(text.split(' ')).toContain(formatCites([cite]));
		}
	});

	it('is told in full, with its quotation', () => {
		const said = new Map(sentences.map(({ id, text }) => [id, text]));
		for (const { id, statement, quote } of story.positions) {
			expect(said.get(id)).toContain(statement);
			if (quote) expect(said.get(id)).toContain(`“${quote}”`);
		}
	});
});

describe('whose statement it is', () => {
	it('is told by the type of the words', () => {
		const placed = at(960);
		for (const { id, kind, short, isInHeadline } of positions) {
			const { labels } = entryOf(placed, id);
			const words = labels.filter(({ text }) => short.startsWith(text));
			const roles = new Set(words.map(({ role }) => role));
			if (!isInHeadline) expect([id, ...roles]).toEqual([id, kind === 'stated' ? 'text' : 'soft']);
			expect(words.every(({ italic = false }) => italic === (kind === 'commentary'))).toBe(true);
		}
	});

	it('is said in words to pointers and readers', () => {
		const words = { stated: 'said by the actor', document: 'asserted by', commentary: "commentator's" };
		for (const { id, kind } of positions) {
			expect(entryOf(at(360), id).title).toContain(words[kind]);
			expect(sentences.find((sentence) => sentence.id === id)?.text).toContain(words[kind]);
		}
	});

	// The documents are not part of the project.
	it.skipIf(!hasDocuments)('quotes in few words nothing but what a cited line says', () => {
		for (const { short, statement, cites } of story.positions)
			for (const [, quoted = ''] of `${short} ${statement}`.matchAll(/“([^”]*)”/g))
				expect(cites.map(lineOf).join(' '), statement).toContain(quoted);
	});
});

describe('who holds it', () => {
	it.each([328, 640])('is named at %i px', (width) => {
		const placed = at(width);
		for (const { id, holders } of positions)
			for (const { name } of holders) expect(textOf(entryOf(placed, id).labels)).toContain(name);
	});

	it('is told by the column where there is one, or by name', () => {
		const placed = at(960);
		const lefts = (voice: string) => [
			...new Set(
				positions.flatMap((position) => (position.voice === voice ? [entryOf(placed, position.id).x] : [])),
			),
		];
		const columns = ['dprk', 'both', 'russia', 'others'].map(lefts);
		expect(columns.map(({ length }) => length)).toEqual([1, 1, 1, 1]);
		expect(columns.flat()).toEqual(columns.flat().toSorted((a, b) => a - b));
		expect(placed.labels.heads?.map(({ text }) => text)).toEqual(
			expect.arrayContaining(['Kim Jong-un', 'Vladimir Putin', 'North Korea', 'Russia']),
		);
		const isNamed = (id: string, name: string) => textOf(entryOf(placed, id).labels).startsWith(name);
		expect(isNamed('kim-sanctions', 'Kim')).toBe(false);
		expect(isNamed('russia-aid', 'Russia')).toBe(true);
		expect(isNamed('russia-north-korea-economy', 'Russia and North Korea')).toBe(true);
		expect(isNamed('china-trade', 'China')).toBe(true);
	});
});

describe('topics', () => {
	it('on which several voices speak come first, that with the most at the head', () => {
		const shared = topics.map(isShared);
		expect(shared).toEqual(shared.toSorted((a, b) => Number(b) - Number(a)));
		expect(topics[0]?.id).toBe('sanctions');
	});

	it.each(WIDTHS)('have their positions below their own name at %i px, no other between', (width) => {
		const placed = at(width);
		const isTable = placed.labels.heads?.length !== 0;
		for (const topic of topics) {
			// In the table the name of a shared topic stands left of all columns' cells.
			if (isTable && isShared(topic)) continue;
			for (const { id } of topic.positions) {
				const { x, y } = entryOf(placed, id);
				const above = (placed.labels.topics ?? []).filter(
					(label) => label.y < y && Math.abs(label.x - (x - 7)) < 1,
				);
				const nearest = above.toSorted((a, b) => b.y - a.y)[0];
				expect([id, topic.name.endsWith(nearest?.text ?? '?')]).toEqual([id, true]);
			}
		}
	});
});

describe('the drawing', () => {
	const boxOfMark = ({ x, y }: { x: number; y: number }): Box => ({
		x: x - 7,
		y: y - 6,
		width: 14,
		height: 12,
	});

	it.each(WIDTHS)('keeps words clear of marks and both inside at %i px, at any length', (width) => {
		for (const placed of [at(width), at(width, longer, PSEUDO_LOCALE)]) {
			const marks = placed.entries.map(boxOfMark);
			expect(touching(labelsOf(placed), marks)).toEqual([]);
			expect(marks.filter(({ x }) => x < 0 || x + 14 > width)).toEqual([]);
		}
	});

	it('is a list where there is no room for four columns', () => {
		expect(WIDTHS.filter((width) => at(width).labels.heads?.length === 0)).toEqual(
			WIDTHS.filter((width) => width < 752),
		);
	});

	it('is no taller than a page where it is wide', () => {
		expect(at(960).height).toBeLessThan(2000);
	});
});

describe('what is said in words', () => {
	it('rests on two stated positions', () => {
		const shortOf = (id: string) => positions.find((position) => position.id === id)?.short;
		expect(shortOf('kim-sanctions')).toMatch(/emphasised: lift/);
		expect(shortOf('putin-security-guarantees')).toMatch(/support of six/);
		expect(positions.filter(({ isInHeadline }) => isInHeadline)).toHaveLength(2);
		const without = story.positions.filter(({ id }) => id !== 'kim-sanctions');
		expect(() => toPositionsInput({ ...story, positions: without })).toThrow('kim-sanctions');
		const asserted = story.positions.map((row) => ({ ...row, kind: 'document' as const }));
		expect(() => toPositionsInput({ ...story, positions: asserted })).toThrow('no stated position');
	});

	it('counts what the data hold', () => {
		const { subtitle, description } = figure.words('en');
		const articles = story.sources.filter(({ kind }) => kind === 'document').length;
		const stated = story.positions.filter(({ kind }) => kind === 'stated').length;
		expect(subtitle).toContain(
			`${POSITIONS} positions on ${story.topics.length} topics in ${articles} articles`,
		);
		expect(subtitle).toMatch(/ April 2019$/);
		expect(description).toContain(`${stated} positions are said`);
		const alone = story.positions.filter(
			({ cites }) => new Set(cites.map(({ source }) => source)).size === 1,
		);
		expect(figure.notes.map(({ text }) => text).join(' ')).toContain(
			'Most positions rest on one article alone',
		);
		expect(alone.length).toBeGreaterThan(POSITIONS / 2);
	});
});

describe('the brief', () => {
	const brief = figureOf(story, 'positions', 'brief');
	const briefAt = (width: number) => brief.draw({ width, locale: 'en' }).placed as PlacedPositionsBrief;
	const topicOf = (id: string) => story.topics.find((topic) => topic.id === id)?.brief ?? id;
	const chosen = story.positions.filter((position) => position.brief !== null);
	const voices = new Map(positions.map(({ id, voice }) => [id, voice]));

	it.each([288, 328, 448, 592])('draws every chosen position once at %i px, all of them said', (width) => {
		expect(
			briefAt(width)
				.cells.map(({ id }) => id)
				.sort(),
		).toEqual(chosen.map(({ id }) => id).sort());
		expect(chosen.every(({ kind }) => kind === 'stated')).toBe(true);
	});

	it('has what the headline says in bold, and nothing else', () => {
		const bold = (briefAt(592).labels.positions ?? []).filter(({ weight }) => weight === 700);
		const headline = positions.filter(({ isInHeadline }) => isInHeadline).map(({ id }) => id);
		expect(new Set(bold.flatMap(({ of = [] }) => of))).toEqual(new Set(headline));
	});

	it('is empty in the middle where no article reports what both said, and only there', () => {
		const topics = new Set(chosen.map(({ topic }) => topicOf(topic)));
		const both = new Set(
			story.positions
				.filter(({ id, kind }) => kind === 'stated' && voices.get(id) === 'both')
				.map(({ topic }) => topicOf(topic)),
		);
		const silent = [...topics].filter((topic) => !both.has(topic));
		expect(silent.length).toBeGreaterThan(0);
		expect(briefAt(328).blanks).toHaveLength(silent.length);
		// In columns the blanks are one.
		expect(briefAt(592).blanks).toHaveLength(1);
		expect(briefAt(592).cells.filter(({ role }) => role === 'text')).toHaveLength(
			topics.size - silent.length,
		);
	});
});
