import { describe, expect, it } from 'vitest';
import { TRADE_SCALES, toValueAxis } from '#lib/figures/trade/scales.ts';
import { shownValue, valuesOf } from '#lib/figures/trade/shown.ts';
import { toShown } from '#lib/figures/trade/view/shown.ts';
import { BESIDES, tradeViewOf } from '#lib/figures/trade/view/view.ts';
import { toTrade, usableRows } from '#lib/model/trade.ts';
import { FLOWS } from '#lib/model/vocabulary.ts';
import { story } from '../story.ts';

const rows = usableRows(story);
const viewOf = (query: string) => tradeViewOf(query);

describe('what the trade explorer shows', () => {
	it('is what the figure shows, when nothing is asked for', () => {
		const { china, russia } = toTrade(story);
		const shown = toShown(rows, viewOf(''));
		expect(shown.china).toEqual(china);
		expect(shown.russia).toEqual(russia);
		expect([shown.crude, shown.others]).toEqual([[], []]);
		expect(toShown(rows, viewOf('?series=crude')).crude).toEqual(toTrade(story).crude);
	});

	it('holds every usable value of a direction once, and no excluded one', () => {
		for (const flow of FLOWS) {
			const { china, russia, crude, others } = toShown(rows, viewOf(`?series=all&scale=linear&flow=${flow}`));
			const all = [...china.rows, ...russia.rows, ...crude, ...others];
			expect(new Set(all).size).toBe(all.length);
			expect(new Set(all)).toEqual(new Set(rows.filter((row) => row.flow === flow)));
			expect(all.filter(({ excluded }) => excluded)).toEqual([]);
		}
	});

	it('is of the years asked for', () => {
		const { china } = toShown(rows, viewOf('?from=2000&to=2005'));
		expect(china.rows.map(({ year }) => year)).toEqual([2000, 2001, 2002, 2003, 2004, 2005]);
	});

	it('has shares that add up to one', () => {
		const shown = toShown(rows, viewOf('?scale=share&series=all'));
		for (const row of shown.china.rows) {
			const other = shown.russia.rows.find(({ year }) => year === row.year);
			const share = shownValue(row, shown, 'share');
			expect(share === undefined).toBe(other === undefined);
			if (other && share !== undefined)
				expect(share + (shownValue(other, shown, 'share') ?? 0)).toBeCloseTo(1);
		}
	});

	it('fits its axis', () => {
		for (const scale of TRADE_SCALES)
			for (const flow of FLOWS)
				for (const series of BESIDES)
					for (const years of ['', '&from=2018&to=2021', '&from=1990&to=1991']) {
						const view = viewOf(`?scale=${scale}&flow=${flow}&series=${series}${years}`);
						const values = valuesOf(toShown(rows, view), scale);
						const { domain, ticks } = toValueAxis(values, scale);
						expect(Math.min(...values, Number.POSITIVE_INFINITY)).toBeGreaterThanOrEqual(domain[0]);
						expect(Math.max(...values, 0)).toBeLessThanOrEqual(domain[1]);
						expect(ticks.length).toBeGreaterThan(1);
						expect(ticks.length).toBeLessThan(9);
					}
	});
});
