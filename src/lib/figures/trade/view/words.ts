/** The words around a view of trade. */
import { type Locale, m } from '#lib/drawing/message.ts';
import { scaleWord } from '../figure.ts';
import type { TradeView } from './view.ts';

/** What is shown. */
export const viewTitle = ({ flow, from, to }: TradeView, locale: Locale): string =>
	({
		total: () => m.view_trade_total({ from, to }, { locale }),
		dprk_exports: () => m.view_trade_exports({ from, to }, { locale }),
		dprk_imports: () => m.view_trade_imports({ from, to }, { locale }),
	})[flow]();

/** Measure, unit and period. */
export function viewSubtitle({ flow, scale, from, to }: TradeView, locale: Locale): string {
	const measure = { from, to, scale: scaleWord(scale, locale) };
	return {
		total: () => m.view_trade_subtitle_total(measure, { locale }),
		dprk_exports: () => m.view_trade_subtitle_exports(measure, { locale }),
		dprk_imports: () => m.view_trade_subtitle_imports(measure, { locale }),
	}[flow]();
}
