import { sharedColumns, toDecimals } from '#lib/drawing/columns.ts';
import { define } from '#lib/drawing/figure.ts';
import { toNumber, toUsdLong } from '#lib/drawing/format.ts';
import { m } from '#lib/drawing/message.ts';
import type { Row } from '#lib/drawing/table.ts';
import { type TradeRow, toPrintedPair } from '#lib/model/trade.ts';
import Drawing from './Drawing.svelte';
import { layoutRatio, type RatioInput } from './layout.ts';

export const ratio2018 = define({
	id: 'ratio-2018',
	input: (story): RatioInput => ({ pair: toPrintedPair(story) }),
	words({ pair }, locale) {
		const o = { locale };
		const unit = toUsdLong(pair.russia.value_usd_million, locale);
		return {
			title: m.ratio_title({ ratio: toNumber(pair.ratio, locale, 0) }, o),
			subtitle: m.ratio_subtitle({ year: pair.year, unit }, o),
			description: m.ratio_description(
				{
					unit,
					count: toNumber(pair.ratio, locale, 1),
					china: toUsdLong(pair.china.value_usd_million, locale),
					russia: unit,
				},
				o,
			),
		};
	},
	table({ pair }, locale) {
		const o = { locale };
		const columns = sharedColumns(locale);
		const row = (
			id: string,
			item: string,
			{ year, value_usd_million, reporter, status, cites, note }: TradeRow,
		): Row => ({
			id,
			cells: {
				year,
				item,
				value_usd_million,
				squares: value_usd_million / pair.russia.value_usd_million,
				reporter,
				note,
			},
			status,
			cites,
		});
		return {
			caption: m.ratio_caption({}, o),
			columns: [
				columns.year,
				columns.item,
				columns.usdMillion,
				{ key: 'squares', label: m.column_squares({}, o), isNumeric: true, show: toDecimals(1) },
				columns.reporter,
				columns.note,
			],
			rows: [row('china', m.china({}, o), pair.china), row('russia', m.russia({}, o), pair.russia)],
		};
	},
	layout: layoutRatio,
	Drawing,
});
