import { describe, expect, it } from 'vitest';
import { dataOf } from '#lib/figures/registry.ts';
import type { TradeInput } from '#lib/figures/trade/input.ts';
import { TRADE_SCALES, toValueAxis } from '#lib/figures/trade/scales.ts';
import { BESIDES, tradeViewOf } from '#lib/figures/trade/view/view.ts';
import { viewedTrade } from '#lib/figures/trade/view/visible.ts';
import { plottedValue, plottedValues, publishedTrade } from '#lib/figures/trade/visible.ts';
import { usableRows } from '#lib/model/trade.ts';
import { FLOWS } from '#lib/model/vocabulary.ts';
import { story } from '../story.ts';

const input = dataOf(story, 'trade').input as TradeInput;
const rows = usableRows(story);
const viewed = (query: string) => viewedTrade(input, rows, tradeViewOf(query, input.trade.period));

describe('what the trade explorer shows', () => {
	it.each(TRADE_SCALES)(
		'is what the figure shows on the %s scale, when its crude oil is asked for',
		(scale) => {
			expect(viewed(`?series=crude&scale=${scale}`)).toEqual(publishedTrade(input, scale));
			expect(viewed(`?scale=${scale}`)).toEqual({ ...publishedTrade(input, scale), crude: [] });
		},
	);

	it('holds every usable value of a direction once, and no excluded one', () => {
		for (const flow of FLOWS) {
			const { china, russia, crude, others } = viewed(`?series=all&scale=linear&flow=${flow}`);
			const all = [...china.rows, ...russia.rows, ...crude, ...others];
			expect(new Set(all).size).toBe(all.length);
			expect(new Set(all)).toEqual(new Set(rows.filter((row) => row.flow === flow)));
			expect(all.filter(({ excluded }) => excluded)).toEqual([]);
		}
	});

	it('is of the years asked for', () => {
		const { china } = viewed('?from=2000&to=2005');
		expect(china.rows.map(({ year }) => year)).toEqual([2000, 2001, 2002, 2003, 2004, 2005]);
	});

	it('has shares that add up to one', () => {
		const visible = viewed('?scale=share&series=all');
		for (const row of visible.china.rows) {
			const other = visible.russia.rows.find(({ year }) => year === row.year);
			const share = plottedValue(row, visible);
			expect(share === undefined).toBe(other === undefined);
			if (other && share !== undefined) expect(share + (plottedValue(other, visible) ?? 0)).toBeCloseTo(1);
		}
	});

	it('fits its axis', () => {
		for (const scale of TRADE_SCALES)
			for (const flow of FLOWS)
				for (const series of BESIDES)
					for (const years of ['', '&from=2018&to=2021', '&from=1990&to=1991']) {
						const values = plottedValues(viewed(`?scale=${scale}&flow=${flow}&series=${series}${years}`));
						const { domain, ticks } = toValueAxis(values, scale);
						// Nothing has a line of its own below the powers of ten.
						const least = scale === 'log' ? values.filter((value) => value > 0) : values;
						expect(Math.min(...least, Number.POSITIVE_INFINITY)).toBeGreaterThanOrEqual(domain[0]);
						if (values.includes(0)) expect(ticks[0]).toBe(0);
						expect(Math.max(...values, 0)).toBeLessThanOrEqual(domain[1]);
						expect(ticks.length).toBeGreaterThan(1);
						expect(ticks.length).toBeLessThan(9);
					}
	});
});
