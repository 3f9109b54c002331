/** What links the pictures of the dashboard: for each drawn row the sides and years that its tables name. */
import { brotliCompressSync } from 'node:zlib';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { rowOf } from '#lib/embed/scripts/reader/marks.ts';
import { linkedOf } from '#lib/explore/linked/of-page.ts';
import { fromText, rowsOn, subjectsIn, toSubjectIndex, toText } from '#lib/explore/linked/subject-index.ts';
import { dataOf, FIGURE_IDS, type FigureId, formsOf, toFigure } from '#lib/figures/registry.ts';
import { type Subjects, sidesOfTrade, subjectsOf } from '#lib/model/subjects.ts';
import { PARTNERS } from '#lib/model/vocabulary.ts';
import Widths from '#lib/ui/Widths.svelte';
import { story } from '../story.ts';

const data = FIGURE_IDS.map((id) => dataOf(story, id));
const { index, choices } = linkedOf(story, data, 'en');

const sidesOf = (...ids: (string | null)[]) =>
	story.actors.filter(({ id }) => ids.includes(id)).map(({ side }) => side);

/** What the tables say of a row that a figure draws; undefined for what is no row of theirs that names an actor. */
function expected(figure: FigureId, row: string): Subjects | undefined {
	const find = <T extends { id: string }>(rows: readonly T[]) => rows.find(({ id }) => id === row);
	const actor = figure === 'network' && find(story.actors);
	if (actor) return subjectsOf([actor.side]);
	const relation = find(story.relations);
	if (relation) return subjectsOf(sidesOf(relation.from, relation.to), relation.date);
	const position = find(story.positions);
	if (position) return subjectsOf(sidesOf(position.actor, position.with));
	const event = figure === 'timeline' && find(story.events);
	if (event) return subjectsOf(sidesOf(...event.actors), event.date, event.date_end);
	const [, name, year] = /^([a-z]+)-(\d{4})$/.exec(row) ?? [];
	const partner = PARTNERS.find((each) => each.toLowerCase() === name);
	return partner && year && figure === 'trade' ? subjectsOf(sidesOfTrade(partner), Number(year)) : undefined;
}

describe.each(data)('in $id', (figure) => {
	const pages = formsOf(figure.id)
		.filter((form) => form !== 'full')
		.map((form) => render(Widths, { props: { figure: toFigure(figure, form), locale: 'en' } }).body);
	const marks = pages.flatMap((page) =>
		Array.from(page.matchAll(/<[^>]* data-cites="[^>]*>/g), ([tag]) => / id="([^"]*)"/.exec(tag)?.[1] ?? ''),
	);
	const rows = [...new Set(marks.map(rowOf))];

	it('every mark of an actor, a relation, an event, a position or a sum has its subjects', () => {
		expect(rows.length).toBeGreaterThan(0);
		const known = rows.flatMap((row) => {
			const subjects = expected(figure.id, row);
			return subjects ? [[row, subjects] as const] : [];
		});
		for (const [row, subjects] of known) expect(subjectsIn(index, figure.id, row), row).toEqual(subjects);
	});

	it('every subject is a side of an actor or a year of a row', () => {
		const sides = new Set<string>(story.actors.map(({ side }) => side));
		const years = new Set(
			[...story.events, ...story.relations, ...story.workers]
				.map(({ date }) => Number(date?.slice(0, 4)))
				.concat(story.trade.map(({ year }) => year)),
		);
		for (const text of Object.keys(index[figure.id] ?? {})) {
			const subjects = fromText(text);
			expect(toText(subjects)).toBe(text);
			expect(subjects.sides.filter((side) => !sides.has(side))).toEqual([]);
			expect(subjects.years.filter((year) => !years.has(year))).toEqual([]);
		}
	});
});

it('a row of places or answers is about none', () => {
	for (const id of ['border', 'distances', 'venue', 'outcomes']) expect(index[id]).toBeUndefined();
});

it('a leader is found where his state is, and only in what both name', () => {
	const leader = story.actors.find(({ kind, slot }) => kind === 'person' && slot === 'second-recipient');
	const subjects = subjectsIn(index, 'network', leader?.id ?? '');
	if (!leader || !subjects) throw new Error('nobody stands there');
	const found = (id: string) => [...rowsOn(index, id, subjects)];
	const met = story.events.filter(({ actors }) => actors.includes(leader.id)).map(({ id }) => id);
	expect(found('timeline').length).toBeGreaterThan(1);
	expect(found('timeline').filter((row) => !met.includes(row))).toEqual([]);
	expect(found('trade').length).toBeGreaterThan(20);
	expect(found('trade').filter((row) => !/^(china|ratio)-/.test(row))).toEqual([]);
	expect(found('positions')).toEqual([]);
	expect(found('border')).toEqual([]);
});

it('what is offered to look for leads to two pictures at least', () => {
	expect(choices.length).toBeGreaterThan(4);
	for (const { value, name } of choices) {
		expect(name).not.toBe('');
		const telling = FIGURE_IDS.filter((id) => rowsOn(index, id, fromText(value)).size > 0);
		expect(telling.length, name).toBeGreaterThan(1);
	}
});

it('a row that two forms draw stands once, and one about nothing not at all', () => {
	const rows = [
		{ id: 'a', subjects: subjectsOf(['us'], 2018) },
		{ id: 'b', subjects: subjectsOf(['us'], 2018) },
	];
	const nothing = { id: 'c', subjects: subjectsOf(['none']) };
	expect(
		toSubjectIndex([
			['x', rows],
			['x', [...rows, nothing, { id: 'd' }]],
		]),
	).toEqual({ x: { 'us 2018': 'a b' } });
});

it('the index is small beside the page that carries it', () => {
	expect(brotliCompressSync(JSON.stringify(index)).length).toBeLessThan(2000);
});
