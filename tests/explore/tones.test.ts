/** The trade explorer heard: a tone for each mark of the two lines, as high as it stands, and none where there is none. */
import { describe, expect, it } from 'vitest';
import { secondsOf, toTones } from '#lib/explore/trade/sound/tones.ts';
import { dataOf } from '#lib/figures/registry.ts';
import type { TradeInput } from '#lib/figures/trade/input.ts';
import { TRADE_SCALES } from '#lib/figures/trade/scales.ts';
import { tradeViewOf } from '#lib/figures/trade/view/view.ts';
import { viewedTrade } from '#lib/figures/trade/view/visible.ts';
import { plottedValue, type VisibleTrade } from '#lib/figures/trade/visible.ts';
import { yearOf } from '#lib/model/context.ts';
import { type TradeRow, usableRows } from '#lib/model/trade.ts';
import { FLOWS } from '#lib/model/vocabulary.ts';
import { story } from '../story.ts';

const input = dataOf(story, 'trade').input as TradeInput;
const rows = usableRows(story);
const viewed = (query: string) => viewedTrade(input, rows, tradeViewOf(query, input.trade.period));

/** What sounds for a partner, by year. */
const heardOf = (visible: VisibleTrade, voice: string) =>
	new Map(toTones(visible).flatMap((tone) => (tone.voice === voice ? [[tone.year, tone]] : [])));

/** A partner's sums of some years alone; the others are gaps. */
function withSums(query: string, sums: Readonly<Record<number, number>>): VisibleTrade {
	const visible = viewed(query);
	const [row] = visible.china.rows;
	const of = Object.entries(sums).map(
		([year, value]) => ({ ...row, year: Number(year), value_usd_million: value }) as TradeRow,
	);
	const none = { rows: [], disagreements: [] };
	return {
		...visible,
		china: { ...visible.china, ...none, rows: of },
		russia: { ...visible.russia, ...none },
		crude: [],
		others: [],
	};
}
const frequenciesOf = (query: string, sums: Readonly<Record<number, number>>) =>
	toTones(withSums(query, sums)).flatMap(({ voice, frequency }) => (voice === 'China' ? frequency : []));

describe.each(TRADE_SCALES)('on the %s scale', (scale) => {
	it.each(FLOWS)('each mark of the two lines sounds, and nothing else: %s', (flow) => {
		const visible = viewed(`?scale=${scale}&flow=${flow}&series=all`);
		for (const series of [visible.china, visible.russia]) {
			const marked = series.rows.filter((row) => plottedValue(row, visible) !== undefined);
			const heard = heardOf(visible, series.partner);
			expect([...heard.keys()]).toEqual(marked.map(({ year }) => year));
			for (const gap of series.gaps) expect(heard.has(gap)).toBe(false);
		}
	});

	it('more sounds higher, whichever partner it is of', () => {
		const visible = viewed(`?scale=${scale}`);
		const heard = [visible.china, visible.russia].flatMap((series) =>
			series.rows.flatMap((row) => {
				const value = plottedValue(row, visible);
				const tone = heardOf(visible, row.partner).get(row.year);
				return value === undefined || !tone ? [] : [{ value, frequency: tone.frequency }];
			}),
		);
		heard.sort((a, b) => a.value - b.value);
		expect(heard.length).toBeGreaterThan(40);
		expect(heard).toEqual(heard.toSorted((a, b) => a.frequency - b.frequency));
	});
});

describe('the pitch', () => {
	it('rises by equal steps where the chart does: for equal times on a logarithmic scale, for equal sums on a linear one', () => {
		const [one = 0, ten = 0, hundred = 0] = frequenciesOf('?scale=log', { 2000: 1, 2001: 10, 2002: 100 });
		expect(ten / one).toBeCloseTo(hundred / ten, 6);
		const [none = 0, half = 0, all = 0] = frequenciesOf('?scale=linear', { 2000: 0, 2001: 500, 2002: 1000 });
		expect(half / none).toBeCloseTo(all / half, 6);
	});

	it('spans three octaves from the foot of the chart to its top', () => {
		expect(frequenciesOf('?scale=log', { 2000: 1, 2001: 1000 })).toEqual([220, 1760]);
		expect(frequenciesOf('?scale=linear', { 2000: 0, 2001: 1000 })).toEqual([220, 1760]);
	});

	it('is the lowest for nothing, as it stands at the foot of either scale: it is a figure, and no gap', () => {
		for (const scale of ['log', 'linear']) {
			const [, nothing] = frequenciesOf(`?scale=${scale}`, { 2000: 10, 2001: 0 });
			expect(nothing).toBe(220);
		}
	});
});

describe('the time', () => {
	it('goes on by the same step each year, of gaps too, and ends after the last', () => {
		const visible = viewed('?from=1994&to=2003');
		for (const voice of ['China', 'Russia'])
			for (const { year, at, duration } of heardOf(visible, voice).values()) {
				expect(at).toBeCloseTo(0.1 + (year - 1994) * 0.3);
				expect(at + duration).toBeLessThan(secondsOf(visible.span));
			}
		expect(secondsOf(visible.span)).toBeCloseTo(3.1);
	});

	it('has a click just before the year of the summit, where that is in sight', () => {
		const year = yearOf(input.context.summit);
		const clicksIn = (query: string) => toTones(viewed(query)).filter(({ voice }) => voice === 'summit');
		for (const query of ['', `?from=${year}&to=${year + 1}`, '?flow=dprk_imports&scale=share']) {
			const { span } = viewed(query);
			const [click, ...others] = clicksIn(query);
			expect(others).toEqual([]);
			expect(click?.year).toBe(year);
			expect((click?.at ?? 0) + (click?.duration ?? 0)).toBeCloseTo(0.1 + (year - span.from) * 0.3);
			expect(click?.at).toBeGreaterThan(0);
		}
		expect(clicksIn(`?to=${year - 1}`)).toEqual([]);
	});
});
