import { define, type FigureWords } from '#lib/drawing/figure.ts';
import { toList, toNumber, toUsdLong } from '#lib/drawing/format.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import { toContext } from '#lib/model/context.ts';
import { PERIOD, type Trade, type TradeRow, toTrade } from '#lib/model/trade.ts';
import Drawing from './Drawing.svelte';
import { layoutTrade, type TradeInput } from './layout.ts';
import type { TradeScale } from './scales.ts';
import { tradeTable } from './table.ts';
import { tradeView } from './view/figure.ts';

export const trade = define({
	id: 'trade',
	input(story): TradeInput {
		const context = toContext(story);
		const place = story.places.find(({ id }) => id === context.summit.place);
		return { trade: toTrade(story), context, summitPlace: place?.name ?? '' };
	},
	words: ({ trade: facts }, locale) => tradeFrame(facts, locale),
	table: tradeTable,
	layout: layoutTrade,
	Drawing,
	view: tradeView,
});

/** The words around the drawing, whichever scale it has. */
export function tradeFrame(
	{ china, russia, pair }: Trade,
	locale: Locale,
	scale: TradeScale = 'log',
): FigureWords {
	const o = { locale };
	const usd = (row: TradeRow | undefined) => toUsdLong(row?.value_usd_million ?? 0, locale);
	const byValue = (rows: readonly TradeRow[]) =>
		rows.toSorted((a, b) => a.value_usd_million - b.value_usd_million);
	const peak = byValue(china.rows).at(-1);
	const low = byValue(russia.rows)[0];
	const lastSoviet = russia.rows.findLast(({ basis }) => basis === 'ussr');
	const ratio = toNumber(pair.ratio, locale, 0);
	return {
		title: m.trade_title({ ratio, year: pair.year }, o),
		subtitle: m.trade_subtitle(
			{
				from: PERIOD.from,
				to: PERIOD.to,
				ussr: lastSoviet?.year ?? PERIOD.from,
				scale: scaleWord(scale, locale),
			},
			o,
		),
		description: m.trade_description(
			{
				ratio,
				from: PERIOD.from,
				year: pair.year,
				chinaFirst: usd(china.rows[0]),
				chinaPeak: usd(peak),
				peakYear: peak?.year ?? PERIOD.to,
				chinaPair: usd(pair.china),
				chinaLast: usd(china.rows.at(-1)),
				chinaLastYear: china.rows.at(-1)?.year ?? PERIOD.to,
				russiaFirst: usd(russia.rows[0]),
				russiaPair: usd(pair.russia),
				russiaLow: usd(low),
				lowYear: low?.year ?? PERIOD.to,
				russiaLast: usd(russia.rows.at(-1)),
				russiaLastYear: russia.rows.at(-1)?.year ?? PERIOD.to,
				gaps: toList(russia.gaps.map(String), locale),
			},
			o,
		),
	};
}

export const scaleWord = (scale: TradeScale, locale: Locale): string =>
	({
		log: () => m.trade_scale_log({}, { locale }),
		linear: () => m.trade_scale_linear({}, { locale }),
		share: () => m.trade_scale_share({}, { locale }),
	})[scale]();
