import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, boxOf, isClose } from '#lib/drawing/text/label.ts';
import { metBefore } from '#lib/figures/network/figure.ts';
import type { NetworkInput, RelationRow } from '#lib/figures/network/input.ts';
import { layoutNetwork, type PlacedNetwork } from '#lib/figures/network/layout.ts';
import { toStructure } from '#lib/figures/network/structure.ts';
import { networkTable } from '#lib/figures/network/table.ts';
import { networkTextAlternative } from '#lib/figures/network/text-alternative.ts';
import { dataOf } from '#lib/figures/registry.ts';
import type { ActorRow } from '#lib/model/positions.ts';
import { ACTOR_KINDS, RELATION_KINDS, SIDES } from '#lib/model/vocabulary.ts';
import { PSEUDO_LOCALE, toPseudo } from '../pseudo-locale/pseudo-locale.ts';
import { story } from '../story.ts';

const input = dataOf(story, 'network').input as NetworkInput;
const WIDTHS = [312, 360, 592, 640, 912, 960, 1600];

const numbersIn = (d: string): number[] => (d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

/** The box around a path of straight lines, `half` px added for its stroke. */
function boxAroundPath(d: string, half: number): Box {
	const numbers = numbersIn(d);
	const xs = numbers.filter((_, i) => i % 2 === 0);
	const ys = numbers.filter((_, i) => i % 2 === 1);
	const [x, y] = [Math.min(...xs) - half, Math.min(...ys) - half];
	return { x, y, width: Math.max(...xs) + half - x, height: Math.max(...ys) + half - y };
}

/** The box of a plate, whose outline begins and ends anywhere on it. */
function boxOfPlate({ d, top, bottom }: PlacedNetwork['plates'][number]): Box {
	const xs = [...d.matchAll(/[MLH]\s?(-?[\d.]+)|A[\d.]+ [\d.]+ 0 0 1 ([\d.]+)/g)].map((match) =>
		Number(match[1] ?? match[2]),
	);
	const x = Math.min(...xs);
	return { x, y: top, width: Math.max(...xs) - x, height: bottom - top };
}

const isInside = (inner: Box, outer: Box): boolean =>
	inner.x >= outer.x &&
	inner.y >= outer.y - 1 &&
	inner.x + inner.width <= outer.x + outer.width &&
	inner.y + inner.height <= outer.y + outer.height + 1;

/** Labels that a line, a sign or another actor's plate touches. */
function collisionsOf({ labels, plates, ties, statements }: PlacedNetwork): string[] {
	const plateBoxes = plates.map(boxOfPlate);
	const obstacles = [
		...ties.map(({ id, d, look }) => ({ id, box: boxAroundPath(d, look.width / 2) })),
		...ties.flatMap(({ id, square }) =>
			square ? [{ id, box: { ...square, width: square.size, height: square.size } }] : [],
		),
		...ties.flatMap(({ dots }) =>
			dots.map(({ id, x, y }) => ({ id, box: { x: x - 4, y: y - 4, width: 8, height: 8 } })),
		),
		...statements.map(({ id, x, y }) => ({ id, box: { x: x - 7, y: y - 6, width: 14, height: 12 } })),
		...plates.flatMap(({ id, spine }) => {
			// M x y V y, and inwards where it turns: H x.
			const [x = 0, from = 0, to = 0, end = x] = numbersIn(spine ?? '');
			return spine
				? [
						{ id, box: { x: x - 1.5, y: from, width: 3, height: to - from } },
						{ id, box: { x: Math.min(x, end), y: to - 1.5, width: Math.abs(end - x), height: 3 } },
					]
				: [];
		}),
	];
	return Object.values(labels)
		.flat()
		.flatMap((label) => {
			const box = boxOf(label);
			const touched = obstacles.filter((obstacle) => isClose(box, obstacle.box));
			const cut = plateBoxes.filter((plate) => isClose(box, plate) && !isInside(box, plate));
			return [
				...touched.map(({ id }) => `${label.text} | ${id}`),
				...cut.map(() => `${label.text} | a plate`),
			];
		});
}

/** Plates that lie on each other. */
const stackedPlates = ({ plates }: PlacedNetwork): string[] =>
	plates.flatMap((a, i) =>
		plates.slice(i + 1).flatMap((b) => (isClose(boxOfPlate(a), boxOfPlate(b)) ? [`${a.id} | ${b.id}`] : [])),
	);

const marksOf = ({ plates, ties, statements }: PlacedNetwork): string[] => [
	...plates.map(({ id }) => id),
	...ties.flatMap(({ id, dots }) => [id, ...dots.map((dot) => dot.id)]),
	...statements.map(({ id }) => id),
];

describe.each(WIDTHS)('the network at %i px', (width) => {
	const placed = layoutNetwork(input, { width, locale: 'en' });

	it('draws every actor, tie and position once, as many as table and sentences have', () => {
		const ids = networkTable(input, 'en').rows.map(({ id }) => id);
		expect(ids).toHaveLength(input.actors.length + input.relations.length + input.positions.length);
		expect(marksOf(placed).sort()).toEqual([...ids].sort());
		const said = networkTextAlternative(input, 'en').flatMap(({ sentences }) =>
			sentences.map(({ id }) => id),
		);
		expect(said.sort()).toEqual([...ids].sort());
	});

	it('runs no line, sign or plate under a label, also with longer words', () => {
		expect(collisionsOf(placed)).toEqual([]);
		const { input: long } = dataOf(toPseudo(story), 'network');
		const longer = layoutNetwork(long as NetworkInput, { width, locale: PSEUDO_LOCALE });
		expect(collisionsOf(longer)).toEqual([]);
		expect(stackedPlates(longer)).toEqual([]);
	});

	it('sets no plate on another', () => {
		expect(stackedPlates(placed)).toEqual([]);
	});
});

describe('the network', () => {
	const placed = layoutNetwork(input, { width: 960, locale: 'en' });
	const tieOf = (id: string) => placed.ties.find((tie) => tie.id === id);

	it('draws what is traded to scale, by area', () => {
		const [china, russia] = ['trades-china', 'trades-russia'].map((id) => tieOf(id)?.square?.size ?? 0);
		const [chinaSum, russiaSum] = ['trades-china', 'trades-russia'].map((id) => input.weights[id] ?? 0);
		expect(chinaSum).toBe(2430);
		expect(((china ?? 0) / (russia ?? 1)) ** 2).toBeCloseTo((chinaSum ?? 0) / (russiaSum ?? 1), -0.5);
	});

	it('leads each arrow from the one to the other', () => {
		const asks = numbersIn(tieOf('asks-kim-putin')?.d ?? '');
		expect(asks[0]).toBeLessThan(asks[2] ?? 0);
		const guarantor = numbersIn(tieOf('guarantor-north-korea')?.d ?? '');
		expect(guarantor[0]).toBeGreaterThan(guarantor[2] ?? 0);
		for (const { look, arrow } of placed.ties) expect(arrow !== undefined).toBe(look.isDirected);
	});

	it('has a dot for every dated meeting and for nothing else', () => {
		const dated = input.relations.filter(({ kind, date }) => kind === 'met' && date).map(({ id }) => id);
		const dots = placed.ties.flatMap(({ id, dot, dots: others }) => [
			...(dot ? [id] : []),
			...others.map((each) => each.id),
		]);
		expect(dots.sort()).toEqual(dated.sort());
	});

	it('keeps a state below its leader', () => {
		const topOf = (id: string) => placed.plates.find((plate) => plate.id === id)?.top ?? 0;
		for (const [person, state] of [
			['kim-jong-un', 'north-korea'],
			['xi-jinping', 'china'],
			['donald-trump', 'united-states'],
			['moon-jae-in', 'south-korea'],
		] as const) {
			expect(topOf(state)).toBeGreaterThan(topOf(person));
			expect(topOf(state) - topOf(person)).toBeLessThan(130);
		}
	});

	it('counts in its headline the meetings before the summit, not those after', () => {
		expect(metBefore(input)).toEqual([
			{ id: 'xi-jinping', count: 4 },
			{ id: 'moon-jae-in', count: 3 },
			{ id: 'donald-trump', count: 2 },
		]);
		const after = {
			...input.relations[0],
			kind: 'met',
			from: 'kim-jong-un',
			to: 'xi-jinping',
			date: '2019-06-20',
		} as RelationRow;
		expect(metBefore({ ...input, relations: [...input.relations, after] })).toEqual(metBefore(input));
	});

	it('puts what both hold between the two, and under nobody else', () => {
		const { left, right, shared } = toStructure(input);
		expect(shared.map(({ id }) => id)).toContain('both-economy-000');
		const own = [...left, ...right].flatMap(({ positions }) => positions);
		expect(own.filter((position) => shared.includes(position))).toEqual([]);
	});
});

describe('a network of ten times the size', () => {
	const at = { file: 'actors.csv', line: 2 };
	const [cite] = input.actors[0]?.cites ?? [];
	const cites = cite ? [cite] : [];
	const words = fc.array(fc.constantFrom('Pyongyang', 'Korea', 'de', 'la', 'Workers', 'Kim', 'Assembly'), {
		minLength: 1,
		maxLength: 4,
	});
	const generated = fc
		.record({
			names: fc.array(words, { minLength: 216, maxLength: 216 }),
			kinds: fc.array(fc.constantFrom(...ACTOR_KINDS), { minLength: 216, maxLength: 216 }),
			sides: fc.array(fc.constantFrom(...SIDES), { minLength: 216, maxLength: 216 }),
			ties: fc.array(fc.tuple(fc.nat(239), fc.nat(239), fc.constantFrom(...RELATION_KINDS), words), {
				minLength: 531,
				maxLength: 531,
			}),
		})
		.map(({ names, kinds, sides, ties }): NetworkInput => {
			const more = names.map(
				(name, i): ActorRow => ({
					id: `actor-${i}`,
					name: `${name.join(' ')} ${i}`,
					kind: kinds[i] ?? 'person',
					side: sides[i] ?? 'none',
					role: name.toReversed().join(' '),
					cites,
					at,
				}),
			);
			const actors = [...input.actors, ...more];
			const relations = ties.flatMap(([from, to, kind, label], i): RelationRow[] => {
				const [one, other] = [actors[from], actors[to]];
				if (!one || !other || one === other || kind === 'leads') return [];
				return [
					{ id: `tie-${i}`, from: one.id, to: other.id, kind, date: null, label: label.join(' '), cites, at },
				];
			});
			return { ...input, actors, relations: [...input.relations, ...relations] };
		});
	const [large] = fc.sample(generated, { numRuns: 1, seed: 2019 });

	it.each([360, 640, 960])('lays out at %i px in under two seconds, without an overlap', (width) => {
		if (!large) throw new Error('nothing was generated');
		expect(large.relations.length).toBeGreaterThan(500);
		const start = performance.now();
		const placed = layoutNetwork(large, { width, locale: 'en' });
		expect(performance.now() - start).toBeLessThan(2000);
		expect(stackedPlates(placed)).toEqual([]);
		expect(collisionsOf(placed)).toEqual([]);
		expect(marksOf(placed).sort()).toEqual(
			networkTable(large, 'en')
				.rows.map(({ id }) => id)
				.sort(),
		);
	});
});
