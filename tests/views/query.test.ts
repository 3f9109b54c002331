import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fields, readState, writeState } from '#lib/drawing/query.ts';
import {
	bounded,
	type MapWindow,
	MOST_ZOOM,
	mapFields,
	movedBy,
	zoomedBy,
} from '#lib/figures/map-view/view.ts';
import { toNetworkInput } from '#lib/figures/network/input.ts';
import { layoutNetwork } from '#lib/figures/network/layout.ts';
import { filterNetwork } from '#lib/figures/network/view/filter.ts';
import { networkFields } from '#lib/figures/network/view/view.ts';
import { TRADE_SCALES } from '#lib/figures/trade/scales.ts';
import { BESIDES, tradeFields, tradeViewOf } from '#lib/figures/trade/view/view.ts';
import { FLOWS } from '#lib/model/vocabulary.ts';
import { sourceFilterFields } from '#lib/views/source-filter.ts';
import { PERIOD } from '../facts.ts';
import { story } from '../story.ts';

const input = toNetworkInput(story);
const network = networkFields(input);
const ALL: Record<string, Fields<object>> = {
	trade: tradeFields(PERIOD) as Fields<object>,
	network: network as Fields<object>,
	map: mapFields([{ id: 'station' }, { id: 'fefu' }]) as Fields<object>,
	only: sourceFilterFields(['000', '004']) as Fields<object>,
};

/** Queries with the right names and any values, and texts that are no query at all. */
const anyQuery = (fields: Fields<object>) =>
	fc.oneof(
		fc.string(),
		fc
			.dictionary(
				fc.oneof(fc.constantFrom(...Object.keys(fields)), fc.string()),
				fc.oneof(
					fc.string(),
					fc.constantFrom(
						'linear',
						'all',
						'1995',
						'2000.5',
						'-1',
						'1e3',
						'NaN',
						'004',
						'met',
						'sanctions',
						'2',
					),
				),
			)
			.map((entries) => `?${new URLSearchParams(entries)}`),
	);

describe.each(Object.entries(ALL))('the state of %s', (_, fields) => {
	it('comes back from the query that it is written into', () => {
		fc.assert(
			fc.property(anyQuery(fields), anyQuery(fields), (asked, other) => {
				const state = readState(fields, asked);
				expect(readState(fields, writeState(fields, state, other))).toEqual(state);
			}),
		);
	});

	it('leaves what is initial out, and what is not its own alone', () => {
		const initial = readState(fields, '');
		expect(writeState(fields, initial, '')).toBe('');
		expect(writeState(fields, initial, '?other=a+b')).toBe('?other=a+b');
	});
});

it('any query is a trade view that can be drawn', () => {
	fc.assert(
		fc.property(anyQuery(tradeFields(PERIOD) as Fields<object>), (query) => {
			const { scale, flow, series, from, to } = tradeViewOf(query, PERIOD);
			expect(TRADE_SCALES).toContain(scale);
			expect(FLOWS).toContain(flow);
			expect(BESIDES).toContain(series);
			expect(PERIOD.from <= from && from < to && to <= PERIOD.to).toBe(true);
			expect(Number.isInteger(from) && Number.isInteger(to)).toBe(true);
		}),
	);
});

it('any query is a part of the network that can be laid out', () => {
	const none = readState(network, '');
	expect(filterNetwork(input, none)).toEqual(input);
	const view = fc.record({
		topic: fc.constantFrom('', ...Object.keys(input.topics)),
		tie: fc.constantFrom(
			'' as const,
			'met' as const,
			'leads' as const,
			'comments-on' as const,
			'stated' as const,
		),
		document: fc.constantFrom('', '000', '004'),
		actor: fc.constantFrom('', ...input.actors.map(({ id }) => id)),
		steps: fc.constantFrom('1' as const, '2' as const),
	});
	fc.assert(
		fc.property(view, fc.constantFrom(360, 640, 960), (asked, width) => {
			const kept = filterNetwork(input, asked);
			const { edges, positions } = layoutNetwork(kept, { width, locale: 'en' });
			const marks = [...edges, ...edges.flatMap(({ meetings }) => meetings), ...positions];
			expect([...new Set(marks.map(({ id }) => id))].sort()).toEqual(
				[...kept.relations, ...kept.positions].map(({ id }) => id).sort(),
			);
		}),
		{ numRuns: 60 },
	);
});

describe('a map', () => {
	const share = fc.double({ min: 0, max: 1, noNaN: true });
	const window = fc
		.record({ zoom: fc.double({ min: 1, max: MOST_ZOOM, noNaN: true }), x: share, y: share })
		.map(bounded);
	const isWithin = ({ zoom, x, y }: MapWindow) =>
		zoom >= 1 &&
		zoom <= MOST_ZOOM &&
		[x, y].every((at) => at - 1 / (2 * zoom) >= -1e-9 && at + 1 / (2 * zoom) <= 1 + 1e-9);

	it('never shows what lies beyond it', () => {
		fc.assert(
			fc.property(
				window,
				fc.double({ min: 0.01, max: 100, noNaN: true }),
				share,
				share,
				(from, factor, x, y) => {
					expect(isWithin(zoomedBy(from, factor, { x, y }))).toBe(true);
					expect(isWithin(movedBy(from, 9 * x - 4, 9 * y - 4))).toBe(true);
				},
			),
		);
	});

	it('keeps the point under the pointer where it is', () => {
		const at = { x: 0.25, y: 0.5 };
		const before = { zoom: 2, x: 0.5, y: 0.5 };
		const after = zoomedBy(before, 2, at);
		const under = ({ zoom, x }: MapWindow) => x + (at.x - 0.5) / zoom;
		expect(under(after)).toBeCloseTo(under(before));
	});
});
