import { toMillion, toMonth, toNumber, toPercent, toUsd } from '#lib/drawing/format.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import { basisWord, statusWord } from '#lib/drawing/words.ts';
import type { Basis, Partner, Status } from '#lib/model/vocabulary.ts';

/** Every word inside the drawing, for one locale. The layout takes them as they come, whatever their length. */
export function tradeWords(locale: Locale) {
	const o = { locale };
	return {
		usd: (million: number) => toUsd(million, locale),
		percent: (share: number) => toPercent(share, locale),
		partner: (partner: Partner) => (partner === 'China' ? m.china({}, o) : m.russia({}, o)),
		last: (value: string, year: number) => m.trade_last({ value, year }, o),
		ratio: (ratio: number) => m.trade_ratio({ ratio: toNumber(ratio, locale, 0) }, o),
		ratioNote: (year: number) => m.trade_ratio_note({ year }, o),
		meetings: () => m.trade_meetings({}, o),
		summit: (place: string, date: string) => m.trade_summit({ place, date: toMonth(date, locale) }, o),
		sanctions: (from: number, to: number) => m.trade_sanctions({ from, to }, o),
		border: (year: number) => m.trade_border({ year }, o),
		ussr: () => m.trade_ussr({}, o),
		closed: () => m.trade_closed({}, o),
		crude: () => m.trade_crude({}, o),
		status: (status: Status | 'missing') => statusWord(status, locale),
		basis: (basis: Basis) => basisWord(basis, locale),
		million: (million: number) => toMillion(million, locale),
		mark: (partner: string, year: number, value: string, status: string, reporter: string) =>
			m.trade_mark({ partner, year, value, status, reporter }, o),
	};
}
export type TradeWords = ReturnType<typeof tradeWords>;
