import { define } from '#lib/drawing/define.ts';
import { drawnBy } from '#lib/drawing/figure.ts';
import { toNumber, toUsdLong } from '#lib/drawing/format.ts';
import { m } from '#lib/drawing/message.ts';
import { toPrintedPair } from '#lib/model/trade.ts';
import Drawing from './Drawing.svelte';
import { layoutCard, layoutRatio, type RatioInput } from './layout.ts';
import { ratioTable } from './table.ts';

export const ratio2018 = define({
	id: 'ratio-2018',
	needs: { keys: ['pair_year', 'printed_by'], tables: ['trade'] },
	input: (story): RatioInput => ({ pair: toPrintedPair(story) }),
	words({ pair }, locale) {
		const o = { locale };
		const china = toUsdLong(pair.china.value_usd_million, locale);
		const russia = toUsdLong(pair.russia.value_usd_million, locale);
		const { year } = pair;
		const ratio = toNumber(pair.ratio, locale, 0);
		const count = toNumber(pair.ratio, locale, 1);
		return {
			title: m.ratio_title({ year, ratio }, o),
			subtitle: m.ratio_subtitle({ year }, o),
			description: m.ratio_description({ year, ratio, count, china, russia }, o),
		};
	},
	table: ({ pair }, locale) => ratioTable(pair, locale),
	isBrief: true,
	card: drawnBy(layoutCard, Drawing),
	layout: layoutRatio,
	Drawing,
});
