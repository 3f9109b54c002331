/** The words around the shorter forms; the finding is the record's. */
import { greatest, least } from 'd3-array';
import type { FigureWords } from '#lib/drawing/figure.ts';
import { toNumber, toUsd, toUsdLong } from '#lib/drawing/format.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import type { TradeInput } from '../input.ts';
import { tradeWords } from '../words.ts';

export function briefWords({ trade }: TradeInput, locale: Locale): FigureWords {
	const o = { locale };
	const { china, russia, pair, period } = trade;
	const peak = greatest(china.rows, (row) => row.value_usd_million) ?? pair.china;
	const low = least(russia.rows, (row) => row.value_usd_million) ?? pair.russia;
	return {
		title: tradeWords(trade, locale).title,
		subtitle: m.trade_brief_subtitle(period, o),
		description: m.trade_brief_description(
			{
				...period,
				year: pair.year,
				ratio: toNumber(pair.ratio, locale, 0),
				china: toUsdLong(pair.china.value_usd_million, locale),
				russia: toUsdLong(pair.russia.value_usd_million, locale),
				peak: toUsdLong(peak.value_usd_million, locale),
				peakYear: peak.year,
				low: toUsd(low.value_usd_million, locale),
				lowYear: low.year,
			},
			o,
		),
	};
}

export const smallWords = (input: TradeInput, locale: Locale): FigureWords => {
	const { pair } = input.trade;
	const ratio = toNumber(pair.ratio, locale, 0);
	return { ...briefWords(input, locale), title: m.trade_small_title({ ratio, year: pair.year }, { locale }) };
};
