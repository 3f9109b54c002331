import { describe, expect, it } from 'vitest';
import { labelsOf } from '#lib/drawing/faults/labels.ts';
import { type Box, boxAround } from '#lib/drawing/text/label.ts';
import { dataOf, figureOf } from '#lib/figures/registry.ts';
import { layoutBrief } from '#lib/figures/workers/brief/layout.ts';
import { toWorkersInput, type WorkersInput } from '#lib/figures/workers/input.ts';
import { layoutWorkers } from '#lib/figures/workers/layout.ts';
import type { Story } from '#lib/model/story.ts';
import { PSEUDO_LOCALE, toPseudo } from '../pseudo-locale/pseudo-locale.ts';
import { story } from '../story.ts';
import { touching } from './labels.ts';

const WIDTHS = [312, 328, 360, 592, 640, 912, 960, 1600];
const input = dataOf(story, 'workers').input as WorkersInput;
const countOf = new Map(input.counts.map((count) => [count.id, count]));
const longer = figureOf(toPseudo(story), 'workers');

type Placed = ReturnType<typeof layoutWorkers>;

/** A path of straight lines, `M1 2V4` or `M1 2L3 4`, as the boxes of its pieces. */
const boxesOf = (d: string): Box[] =>
	[...d.matchAll(/M([\d.]+) ([\d.]+)([VHL])([\d.]+)(?: ([\d.]+))?/g)].flatMap(([, x, y, verb, a, b]) => {
		const [x1, y1] = [Number(x), Number(y)];
		const x2 = verb === 'V' ? x1 : Number(a);
		const y2 = verb === 'V' ? Number(a) : verb === 'H' ? y1 : Number(b);
		// A slanting line is narrow: boxes along it, not one around it.
		const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 2) || 1;
		return Array.from({ length: steps + 1 }, (_, i) =>
			boxAround(x1 + (i / steps) * (x2 - x1), y1 + (i / steps) * (y2 - y1), 0.5),
		);
	});

const marksOf = ({ marks, bars, lines, fall }: Placed): Box[] => [
	...marks.map(({ x, y, r }) => boxAround(x, y, r)),
	...bars,
	...[lines.zero, lines.claim, lines.guides, fall.d].flatMap(boxesOf),
];

describe.each(WIDTHS)('at %i px', (width) => {
	const at = { width, locale: 'en' as const };
	const placed = layoutWorkers(input, at);
	const markOf = new Map([...placed.marks, ...placed.bars].map((mark) => [mark.id, mark]));

	it.each([
		['its own words', placed],
		['longer words', longer.draw({ ...at, locale: PSEUDO_LOCALE }).placed as Placed],
	])('lets no label touch a mark or a line, with %s', (_, drawn) => {
		expect(touching(labelsOf(drawn), marksOf(drawn))).toEqual([]);
	});

	it('draws all counts on one scale from zero', () => {
		const zero = Math.min(...boxesOf(placed.lines.zero).map(({ x }) => x + 0.5));
		const pxPer = placed.marks.map(({ id, x }) => (x - zero) / (countOf.get(id)?.count ?? 0));
		for (const px of pxPer) expect(px / (pxPer[0] ?? 0)).toBeCloseTo(1, 1);
		for (const bar of placed.bars) {
			expect(bar.x).toBe(zero);
			expect(bar.width / (countOf.get(bar.id)?.count ?? 0) / (pxPer[0] ?? 0)).toBeCloseTo(1, 1);
		}
	});

	it('sets the line of the document beside counts of all Russia only, and through its own mark', () => {
		const line = boxesOf(placed.lines.claim);
		const spanned = (y: number) => line.some((box) => Math.abs(box.y + box.height / 2 - y) < 3);
		for (const { id, measure, area } of input.counts)
			expect([id, spanned(markOf.get(id)?.y ?? 0)]).toEqual([id, measure !== 'flow' && area === 'russia']);
		const own = placed.marks.find(({ id }) => id === input.claim.id);
		expect(line.every(({ x }) => Math.abs(x + 0.5 - (own?.x ?? 0)) < 0.01)).toBe(true);
		expect(placed.marks.filter(({ role }) => role === 'text')).toEqual([own]);
	});

	it('joins the two counts of permits and no others', () => {
		const [from, to] = [markOf.get(input.fall.from.id), markOf.get(input.fall.to.id)];
		expect(placed.fall.d).toBe(`M${from?.x} ${from?.y}L${to?.x} ${to?.y}`);
	});

	it('draws entries as bars and one region smaller, neither in the ink of the counts', () => {
		expect(placed.bars.map(({ id }) => id)).toEqual(['2024-wk08']);
		const small = placed.marks.filter(({ r }) => r < Math.max(...placed.marks.map((mark) => mark.r)));
		expect(small.map(({ id, role }) => [id, role])).toEqual([['2018-01-wk10', 'other']]);
	});

	it('keeps the order of dates within a group', () => {
		const inOrder = placed.marks.filter(({ role }) => role !== 'other');
		const down = inOrder.toSorted((a, b) => a.y - b.y);
		const dates = down.flatMap(({ id }) => countOf.get(id)?.date ?? []);
		expect(dates).toEqual(dates.toSorted());
		// Those without a date stand below all that have one.
		expect(down.map(({ id }) => countOf.get(id)?.date === null)).toEqual(
			inOrder.map(({ id }) => countOf.get(id)?.date === null).toSorted((a, b) => Number(a) - Number(b)),
		);
	});
});

describe('the words', () => {
	it('have ids of date and first source, each once', () => {
		expect(countOf.size).toBe(story.workers.length);
		expect([...countOf.keys()]).toEqual(expect.arrayContaining(['2018-01-wk05', 'undated-004-29']));
	});

	it('compute the fall from the two counts', () => {
		const { from, to, share, year } = input.fall;
		expect(figureOf(story, 'workers').words('en').title).toContain(`${(share * 100).toFixed()}% in ${year}`);
		expect(share).toBeCloseTo(1 - to.count / from.count);
	});

	it('say a date as exactly as it is known', () => {
		const texts = labelsOf(layoutWorkers(input, { width: 960, locale: 'en' })).map(({ text }) => text);
		expect(texts).toEqual(expect.arrayContaining(['January 2018', '2024']));
	});
});

describe.each([272, 304, 448, 592])('the brief at %i px', (width) => {
	const placed = layoutBrief(input, { width, locale: 'en' });
	const markOf = new Map(placed.marks.map((mark) => [mark.id, mark]));
	const { claim, fall } = input;

	it('draws counts with a rank that stand at a date, and the article as a band: it gives none', () => {
		const ranked = input.counts.filter(({ brief }) => brief !== null).map(({ id }) => id);
		expect([...markOf.keys(), placed.band.id].toSorted()).toEqual(ranked.toSorted());
		expect(placed.marks.filter(({ id }) => countOf.get(id)?.date === null)).toEqual([]);
	});

	it('keeps to one scale from zero, the band from 9,500 to 10,500', () => {
		const zero = Number(placed.lines.zero.split(/[ H]/)[1]);
		const pxPer = (zero - placed.band.middle) / claim.count;
		for (const { id, y } of placed.marks)
			expect((zero - y) / (countOf.get(id)?.count ?? 0) / pxPer).toBeCloseTo(1, 1);
		expect(zero - placed.band.y).toBeCloseTo(10_500 * pxPer, 0);
		expect(zero - placed.band.y - placed.band.height).toBeCloseTo(9500 * pxPer, 0);
	});

	it('joins the two counts of permits alone, and has estimates in grey', () => {
		const [from, to] = [markOf.get(fall.from.id), markOf.get(fall.to.id)];
		expect(placed.fall.d).toBe(`M${from?.x} ${from?.y}L${to?.x} ${to?.y}`);
		for (const { role, status } of placed.marks) expect(role).toBe(status === 'estimate' ? 'other' : 'dprk');
	});

	it('lets no dot touch another, nor a label a dot', () => {
		const dots = placed.marks.map(({ x, y, r }) => boxAround(x, y, r - 0.5));
		expect(touching(labelsOf(placed), dots)).toEqual([]);
		for (const [i, { x, y, r }] of placed.marks.entries())
			for (const other of placed.marks.slice(i + 1))
				expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThan(r + other.r);
	});
});

describe('a story that the headline does not fit', () => {
	const without = (cite: string): Story => ({
		...story,
		workers: story.workers.filter(({ cites }) => cites[0]?.source !== cite),
	});

	it.each([
		['the claim', '004', 'no count by a document'],
		['the series', 'WK05', 'counted twice'],
	])('is refused without %s', (_, cite, message) => {
		expect(() => toWorkersInput(without(cite))).toThrow(message);
	});
});
