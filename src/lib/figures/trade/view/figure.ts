/** The trade figure as a reader chose it. */
import { type Figure, type FigureWords, toDrawn, type View } from '#lib/drawing/figure.ts';
import { toUsdLong } from '#lib/drawing/format.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import type { TradeSeries } from '#lib/model/trade.ts';
import Drawing from '../Drawing.svelte';
import type { TradeInput } from '../input.ts';
import { layoutVisible } from '../layout.ts';
import { tableOf } from '../table.ts';
import type { VisibleTrade } from '../visible.ts';
import { partnerName, tradeWords } from '../words.ts';
import type { ExploredRow, TradeData } from './data.ts';
import { type TradeView, tradeFields, withYears } from './view.ts';
import { viewedTrade } from './visible.ts';

export const tradeView: View<TradeInput, TradeView> = {
	fields: ({ trade }) => tradeFields(trade.period),
	clamp: (view, { trade }) => withYears(view, trade.period),
	async show(view, { input, toFigure, fetchMore }) {
		const { rows } = await fetchMore<TradeData>();
		return viewTrade(toFigure(input), { input, view, rows });
	},
};

/** A view of the published figure. */
export function viewTrade(
	{ id, form, notes }: Pick<Figure, 'id' | 'form' | 'notes'>,
	{ input, view, rows }: { input: TradeInput; view: TradeView; rows: readonly ExploredRow[] },
): Figure {
	const visible = viewedTrade(input, rows, view);
	return {
		id,
		form,
		notes,
		words: (locale) => {
			const words = viewWords(visible, view, locale);
			// The published finding, where the view still shows it.
			return visible.pair ? { ...words, title: tradeWords(input.trade, locale).title } : words;
		},
		table: (locale) => tableOf(visible, locale),
		textAlternative: () => [],
		draw: ({ width, locale }) => toDrawn(Drawing, layoutVisible(visible, { width, locale })),
	};
}

/** What is visible; measure, unit and period; each partner's first and last values. */
function viewWords({ china, russia }: VisibleTrade, view: TradeView, locale: Locale): FigureWords {
	const o = { locale };
	const { flow, from, to } = view;
	const title = m.view_trade_title({ flow, from, to }, o);
	return {
		title,
		subtitle: m.view_trade_subtitle({ flow, from, to, scale: m.trade_scale({ scale: view.scale }, o) }, o),
		description: `${title}. ${endsOf(china, locale)} ${endsOf(russia, locale)}`,
	};
}

/** A partner's first and last values, in a sentence. */
function endsOf({ partner, rows }: TradeSeries, locale: Locale): string {
	const name = partnerName(partner, locale);
	const [first, last] = [rows[0], rows.at(-1)];
	if (!first || !last) return m.view_trade_nothing({ partner: name }, { locale });
	return m.view_trade_ends(
		{
			partner: name,
			first: toUsdLong(first.value_usd_million, locale),
			firstYear: first.year,
			last: toUsdLong(last.value_usd_million, locale),
			lastYear: last.year,
		},
		{ locale },
	);
}
