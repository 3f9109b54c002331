/** The words around the drawing, and those that more than one part of it says. */
import { greatest, least } from 'd3-array';
import type { FigureWords } from '#lib/drawing/figure.ts';
import { toList, toNumber, toUsdLong } from '#lib/drawing/format.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import type { Trade, TradePair, TradeRow } from '#lib/model/trade.ts';
import type { Partner } from '#lib/model/vocabulary.ts';
import type { TradeScale } from './scales.ts';

export const partnerName = (partner: Partner, locale: Locale): string =>
	partner === 'China' ? m.china({}, { locale }) : m.russia({}, { locale });

export const ratioText = ({ ratio }: TradePair, locale: Locale): string =>
	m.trade_ratio({ ratio: toNumber(ratio, locale, 0) }, { locale });

/** The words around the published figure, whichever scale it has. */
export function tradeWords(
	{ china, russia, pair, period }: Trade,
	locale: Locale,
	scale: TradeScale = 'log',
): FigureWords {
	const o = { locale };
	const usd = (row: TradeRow | undefined) => toUsdLong(row?.value_usd_million ?? 0, locale);
	const peak = greatest(china.rows, (row) => row.value_usd_million);
	const low = least(russia.rows, (row) => row.value_usd_million);
	const ratio = toNumber(pair.ratio, locale, 0);
	const lastSoviet = russia.rows.findLast(({ basis }) => basis === 'ussr');
	return {
		title: m.trade_title({ ratio, year: pair.year }, o),
		subtitle: m.trade_subtitle(
			{ ...period, ussr: lastSoviet?.year ?? period.from, scale: m.trade_scale({ scale }, o) },
			o,
		),
		description: m.trade_description(
			{
				ratio,
				from: period.from,
				year: pair.year,
				chinaFirst: usd(china.rows[0]),
				chinaPeak: usd(peak),
				peakYear: peak?.year ?? period.to,
				chinaPair: usd(pair.china),
				chinaLast: usd(china.rows.at(-1)),
				chinaLastYear: china.rows.at(-1)?.year ?? period.to,
				russiaFirst: usd(russia.rows[0]),
				russiaPair: usd(pair.russia),
				russiaLow: usd(low),
				lowYear: low?.year ?? period.to,
				russiaLast: usd(russia.rows.at(-1)),
				russiaLastYear: russia.rows.at(-1)?.year ?? period.to,
				gaps: toList(russia.gaps.map(String), locale),
			},
			o,
		),
	};
}
