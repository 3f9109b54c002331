/** The brief of the network: the message is the picture, and meetings are counted as the rows have them. */
import { describe, expect, it } from 'vitest';
import { labelFaults } from '#lib/drawing/faults/labels.ts';
import { boxOf } from '#lib/drawing/text/label.ts';
import { tiesOf } from '#lib/figures/network/brief/chain.ts';
import { layoutBrief, type PlacedBrief } from '#lib/figures/network/brief/layout.ts';
import { layoutSmall } from '#lib/figures/network/brief/small.ts';
import type { NetworkInput } from '#lib/figures/network/input.ts';
import { dataOf } from '#lib/figures/registry.ts';
import { story } from '../story.ts';

const input = dataOf(story, 'network').input as NetworkInput;
const meeting = input.relations.find(({ id }) => id === input.principals.meeting);
const tieOf = ({ ties }: PlacedBrief, id: string) => ties.find((tie) => tie.id === id);

describe.each([272, 328, 448, 592, 640])('the brief of the network at %i px', (width) => {
	const placed = layoutBrief(input, { width, locale: 'en' });

	it('draws the request, what was to be passed on, and meetings with three others', () => {
		expect(placed.ties.map(({ id }) => id)).toEqual([
			'asks-kim-putin',
			'relays-putin-united-states',
			'relays-putin-xi',
			'met-kim-xi',
			'met-kim-trump',
			'met-kim-moon',
		]);
	});

	it('has a dot for each dated meeting of the two up to the one in the middle', () => {
		for (const { line, meetings } of tiesOf(input)) {
			const ends = [line.from, line.to];
			const dated = input.relations.filter(
				({ kind, from, to, date }) =>
					kind === 'met' && date && date <= (meeting?.date ?? '') && ends.includes(from) && ends.includes(to),
			);
			expect(meetings.map(({ id }) => id)).toEqual(dated.map(({ id }) => id));
			expect(tieOf(placed, line.id)?.dots.map(({ id }) => id)).toEqual(dated.map(({ id }) => id));
		}
	});

	it('puts every dot on its line', () => {
		placed.ties.forEach(({ id, dots }, i) => {
			const points = placed.barriers[i] ?? [];
			const isOn = ({ x, y }: { x: number; y: number }) =>
				points.some((to, j) => {
					const from = points[j - 1];
					if (!from) return false;
					const [left, right] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])];
					const [top, bottom] = [Math.min(from[1], to[1]), Math.max(from[1], to[1])];
					return x >= left && x <= right && y >= top && y <= bottom;
				});
			expect(
				dots.filter((dot) => !isOn(dot)),
				id,
			).toEqual([]);
		});
	});

	it('makes the message heavier than any meeting, and dashes only what was to come', () => {
		const isMessage = ({ arrow }: PlacedBrief['ties'][number]) => arrow !== undefined;
		const lightest = Math.min(...placed.ties.filter(isMessage).map(({ stroke }) => stroke));
		const heaviest = Math.max(...placed.ties.filter((tie) => !isMessage(tie)).map(({ stroke }) => stroke));
		expect(lightest).toBeGreaterThan(2 * heaviest);
		expect(placed.ties.filter(({ dash }) => dash).map(({ id }) => id)).toEqual([
			'relays-putin-united-states',
			'relays-putin-xi',
		]);
	});

	it('lets no line run through a plate, and no label over its edge', () => {
		const { plates, barriers, labels } = placed;
		for (const { x, y, width: w, height } of plates) {
			const inside = barriers.flat().filter(([px, py]) => px > x && px < x + w && py > y && py < y + height);
			expect(inside).toEqual([]);
			const cut = (labels.chain ?? []).map(boxOf).filter((box) => {
				const isApart =
					box.x >= x + w || box.x + box.width <= x || box.y >= y + height || box.y + box.height <= y;
				const isWithin =
					box.x >= x && box.x + box.width <= x + w && box.y >= y - 1 && box.y + box.height <= y + height + 1;
				return !isApart && !isWithin;
			});
			expect(cut).toEqual([]);
		}
	});

	it('has two asks of each of the two, as each said them', () => {
		const rows = placed.positions.map(({ id }) => input.positions.find((row) => row.id === id));
		expect(rows.map((row) => row?.actor)).toEqual([
			...Array(2).fill(input.principals.left),
			...Array(2).fill(input.principals.right),
		]);
		expect(new Set(rows.map((row) => row?.kind))).toEqual(new Set(['stated']));
	});
});

describe('the small cut of the network', () => {
	it.each([160, 171, 256, 358, 400])('keeps its labels apart and off lines at %i px', (width) => {
		const placed = layoutSmall(input, { width, locale: 'en' });
		expect(labelFaults(placed)).toEqual([]);
		expect(placed.positions).toEqual([]);
		const messages = ['asks-kim-putin', 'relays-putin-united-states', 'relays-putin-xi'];
		const meetings = ['met-kim-xi', 'met-kim-trump', 'met-kim-moon'];
		expect(placed.ties.map(({ id }) => id)).toEqual(width < 230 ? messages : [...messages, ...meetings]);
	});
});
