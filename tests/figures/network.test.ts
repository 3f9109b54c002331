import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelsOf } from '#lib/drawing/faults/labels.ts';
import { type Box, boxOf, isClose } from '#lib/drawing/text/label.ts';
import type { NetworkInput, RelationRow } from '#lib/figures/network/input.ts';
import { layoutNetwork, type PlacedNetwork } from '#lib/figures/network/layout.ts';
import { toStructure } from '#lib/figures/network/structure.ts';
import { dataOf, figureOf } from '#lib/figures/registry.ts';
import type { ActorRow } from '#lib/model/positions.ts';
import { ACTOR_KINDS, RELATION_KINDS, SIDES } from '#lib/model/vocabulary.ts';
import { PSEUDO_LOCALE, toPseudo } from '../pseudo-locale/pseudo-locale.ts';
import { story } from '../story.ts';

const input = dataOf(story, 'network').input as NetworkInput;
const WIDTHS = [312, 360, 592, 640, 912, 960, 1600];

const numbersIn = (d: string): number[] => (d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id).sort();

/** The box around points, `half` px added on each side. */
function boxAround(xs: readonly number[], ys: readonly number[], half = 0): Box {
	const [x, y] = [Math.min(...xs) - half, Math.min(...ys) - half];
	return { x, y, width: Math.max(...xs) + half - x, height: Math.max(...ys) + half - y };
}

/** The outline of a node begins and ends anywhere on it. */
function boxOfNode({ d, top, bottom }: PlacedNetwork['nodes'][number]): Box {
	const xs = [...d.matchAll(/[MLH]\s?(-?[\d.]+)|A[\d.]+ [\d.]+ 0 0 1 ([\d.]+)/g)];
	return boxAround(
		xs.map((match) => Number(match[1] ?? match[2])),
		[top, bottom],
	);
}

const isInside = (inner: Box, outer: Box): boolean =>
	inner.x >= outer.x &&
	inner.y >= outer.y - 1 &&
	inner.x + inner.width <= outer.x + outer.width &&
	inner.y + inner.height <= outer.y + outer.height + 1;

/** The boxes of all lines and symbols. */
const obstaclesOf = ({ nodes, edges, positions }: PlacedNetwork): { id: string; box: Box }[] => [
	...edges.map(({ id, d, style }) => {
		const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbersIn(d);
		return { id, box: boxAround([x1, x2], [y1, y2], style.width / 2) };
	}),
	...edges.flatMap(({ id, square }) =>
		square ? [{ id, box: { ...square, width: square.size, height: square.size } }] : [],
	),
	...edges.flatMap(({ meetings }) => meetings.map(({ id, x, y }) => ({ id, box: boxAround([x], [y], 4) }))),
	...positions.map(({ id, x, y }) => ({ id, box: boxAround([x - 1, x + 1], [y], 6) })),
	...nodes.flatMap(({ id, bus }) => {
		// M x y V y, and inwards where it turns: H x.
		const [x = 0, from = 0, to = 0, end = x] = numbersIn(bus ?? '');
		const boxes = bus ? [boxAround([x], [from, to], 1.5), boxAround([x, end], [to], 1.5)] : [];
		return boxes.map((box) => ({ id, box }));
	}),
];

/** Labels that a line, a symbol or another actor's node touches. */
function collisionsOf(placed: PlacedNetwork): string[] {
	const obstacles = obstaclesOf(placed);
	const nodes = placed.nodes.map(boxOfNode);
	return labelsOf(placed).flatMap((label) => {
		const box = boxOf(label);
		const touched = obstacles.filter((obstacle) => isClose(box, obstacle.box)).map(({ id }) => id);
		const isCut = nodes.some((node) => isClose(box, node) && !isInside(box, node));
		return [...touched, ...(isCut ? ['a node'] : [])].map((what) => `${label.text} | ${what}`);
	});
}

const overlapsOf = ({ nodes }: PlacedNetwork): string[] =>
	nodes.flatMap((a, i) =>
		nodes
			.slice(i + 1)
			.filter((b) => isClose(boxOfNode(a), boxOfNode(b)))
			.map((b) => `${a.id} | ${b.id}`),
	);

const marksOf = ({ nodes, edges, positions }: PlacedNetwork): string[] => {
	const meetings = edges.flatMap((edge) => edge.meetings.filter(({ id }) => id !== edge.id));
	return idsOf([...nodes, ...edges, ...meetings, ...positions]);
};

describe.each(WIDTHS)('the network at %i px', (width) => {
	const placed = layoutNetwork(input, { width, locale: 'en' });

	it('draws every actor, edge and position once', () => {
		const { actors, relations, positions } = input;
		expect(marksOf(placed)).toEqual(idsOf([...actors, ...relations, ...positions]));
	});

	it('runs no line, symbol or node under a label or another node, also with longer words', () => {
		const { input: long } = dataOf(toPseudo(story), 'network');
		const longer = layoutNetwork(long as NetworkInput, { width, locale: PSEUDO_LOCALE });
		for (const each of [placed, longer]) expect([...collisionsOf(each), ...overlapsOf(each)]).toEqual([]);
	});
});

describe('the network', () => {
	const placed = layoutNetwork(input, { width: 960, locale: 'en' });
	const edgeOf = (id: string) => placed.edges.find((edge) => edge.id === id);

	it('draws what is traded to scale, by area', () => {
		const [china, russia] = ['trades-china', 'trades-russia'].map((id) => edgeOf(id)?.square?.size ?? 0);
		const [chinaSum, russiaSum] = ['trades-china', 'trades-russia'].map((id) => input.weights[id] ?? 0);
		expect(chinaSum).toBe(2430);
		expect(((china ?? 0) / (russia ?? 1)) ** 2).toBeCloseTo((chinaSum ?? 0) / (russiaSum ?? 1), -0.5);
	});

	it('leads each arrow from the one to the other', () => {
		const asks = numbersIn(edgeOf('asks-kim-putin')?.d ?? '');
		expect(asks[0]).toBeLessThan(asks[2] ?? 0);
		const pledges = numbersIn(edgeOf('pledges-north-korea')?.d ?? '');
		expect(pledges[0]).toBeGreaterThan(pledges[2] ?? 0);
		for (const { style, arrow } of placed.edges) expect(arrow !== undefined).toBe(style.isDirected);
	});

	it('has a dot for every dated meeting and for nothing else', () => {
		const dated = input.relations.filter(({ kind, date }) => kind === 'met' && date);
		expect(idsOf(placed.edges.flatMap(({ meetings }) => meetings))).toEqual(idsOf(dated));
	});

	it('keeps a state below its leader', () => {
		const topOf = (id: string) => placed.nodes.find((node) => node.id === id)?.top ?? 0;
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

	it('has in its headline what two relations say', () => {
		const kindsOf = (kind: string) => input.relations.filter((relation) => relation.kind === kind);
		const [asks] = kindsOf('asks-to-relay');
		expect(asks).toMatchObject({ from: input.principals.left, to: input.principals.right });
		expect(kindsOf('relays-to').map(({ from, to }) => [from, to])).toEqual([
			[input.principals.right, 'xi-jinping'],
			[input.principals.right, 'united-states'],
		]);
		expect(figureOf(story, 'network').words('en').title).toMatch(
			/asked .* tell the US; .* said he'd inform Xi and Trump's administration$/,
		);
	});

	it('puts what both hold between the two, and under nobody else', () => {
		const { sides, shared } = toStructure(input);
		expect(idsOf(shared)).toContain('both-economy-000');
		const own = sides.flatMap(({ positions }) => positions);
		expect(own.filter((position) => shared.includes(position))).toEqual([]);
	});
});

describe('a network of ten times the size', () => {
	const at = { file: 'actors.csv', line: 2 };
	const cites = input.actors[0]?.cites.slice(0, 1) ?? [];
	const words = fc.array(fc.constantFrom('Pyongyang', 'Korea', 'de', 'la', 'Workers', 'Kim', 'Assembly'), {
		minLength: 1,
		maxLength: 4,
	});
	const anyActor = fc.record({
		name: words,
		kind: fc.constantFrom(...ACTOR_KINDS),
		side: fc.constantFrom(...SIDES),
	});
	const anyEdge = fc.record({
		ends: fc.uniqueArray(fc.nat(239), { minLength: 2, maxLength: 2 }),
		kind: fc.constantFrom(...RELATION_KINDS.filter((kind) => kind !== 'leads')),
		label: words,
	});
	const actors = [
		...input.actors,
		...fc.sample(anyActor, { numRuns: 216, seed: 2019 }).map(({ name, kind, side }, i): ActorRow => {
			const role = name.toReversed().join(' ');
			return { id: `actor-${i}`, name: `${name.join(' ')} ${i}`, kind, side, role, slot: null, cites, at };
		}),
	];
	const relations = [
		...input.relations,
		...fc.sample(anyEdge, { numRuns: 500, seed: 2019 }).map(({ ends, kind, label }, i): RelationRow => {
			const [from = '', to = ''] = ends.map((end) => actors[end]?.id);
			return {
				id: `edge-${i}`,
				from,
				to,
				kind,
				date: null,
				label: label.join(' '),
				tie: null,
				brief: null,
				cites,
				at,
			};
		}),
	];

	it.each([360, 640, 960])(
		'lays out at %i px in under two seconds of computing, without an overlap',
		(width) => {
			const start = process.cpuUsage();
			const placed = layoutNetwork({ ...input, actors, relations }, { width, locale: 'en' });
			expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000);
			expect([...overlapsOf(placed), ...collisionsOf(placed)]).toEqual([]);
			expect(marksOf(placed)).toEqual(idsOf([...actors, ...relations, ...input.positions]));
		},
	);
});
