/** What the ledger tells of events, actors and answers reaches a reader: each row of the data is a row of a figure, with all its lines. */
import { describe, expect, it } from 'vitest';
import { type FigureId, figureOf, figuresOf } from '#lib/figures/registry.ts';
import { formatCites } from '#lib/model/cites.ts';
import { story } from '../story.ts';

interface Fact {
	id: string;
	cites: Parameters<typeof formatCites>[0];
}

/** Part B of the ledger are events, C actors with their ties and positions, D answers. */
const parts: { part: string; figure: FigureId; facts: readonly Fact[] }[] = [
	{ part: 'event', figure: 'timeline', facts: story.events },
	{ part: 'actor', figure: 'network', facts: story.actors },
	{ part: 'tie', figure: 'network', facts: story.relations },
	{ part: 'position', figure: 'network', facts: story.positions },
	{ part: 'position', figure: 'positions', facts: story.positions },
	{
		part: 'answer',
		figure: 'outcomes',
		facts: story.answers.map(({ question, source, kind, cites }) => ({
			id: `${question}-${source ?? kind}`,
			// Silence rests on the whole document.
			cites: cites ?? [{ source: source ?? '' }],
		})),
	},
];

describe.each(parts)('every $part', ({ figure, facts }) => {
	it(`is a row of ${figure} that cites all its lines`, () => {
		const rows = new Map(
			figureOf(story, figure)
				.table('en')
				.rows.map(({ id, cites }) => [id, formatCites(cites)]),
		);
		expect(facts.map(({ id }) => [id, rows.get(id)])).toEqual(
			facts.map(({ id, cites }) => [id, formatCites(cites)]),
		);
	});
});

it.each(figuresOf(story))('the rows of $id have each an id of their own', (figure) => {
	const ids = figure.table('en').rows.map(({ id }) => id);
	expect(ids).toEqual([...new Set(ids)]);
});

// The figures whose tables do not read well.
it.each(['network', 'positions', 'outcomes'] as const)(
	'every row of %s is a sentence that cites its lines',
	(id) => {
		const citesById = (items: readonly Fact[]) =>
			items.map((item) => `${item.id} ${formatCites(item.cites)}`).sort();
		const figure = figureOf(story, id);
		const sentences = figure.textAlternative('en').flatMap((part) => part.sentences);
		expect(citesById(sentences)).toEqual(citesById(figure.table('en').rows));
	},
);

it('every count of workers is a row that cites its sources', () => {
	const cited = figureOf(story, 'workers')
		.table('en')
		.rows.map(({ cites }) => formatCites(cites));
	for (const { cites } of story.workers) expect(cited).toContain(formatCites(cites));
});

it('positions are rows of their own kind: nothing that a document asserts is said by an actor', () => {
	const { rows } = figureOf(story, 'positions').table('en');
	const kindOf = new Map(rows.map(({ id, cells }) => [id, cells.kind]));
	const kinds = story.positions.map(({ id, kind }) => [kind, kindOf.get(id)]);
	const words = new Map(kinds as [string, string][]);
	expect(words.size).toBe(3);
	expect(new Set(words.values()).size).toBe(3);
	for (const [kind, word] of kinds) expect(word).toBe(words.get(String(kind)));
});
