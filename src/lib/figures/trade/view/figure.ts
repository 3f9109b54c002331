/** The trade figure as a reader chose it. */
import { type Figure, type FigureWords, toDrawn, type View } from '#lib/drawing/figure.ts';
import { toUsdLong } from '#lib/drawing/format.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import type { TradeSeries } from '#lib/model/trade.ts';
import Drawing from '../Drawing.svelte';
import { layoutShown, type TradeInput } from '../layout.ts';
import { eventsIn, isWithin, lowestOf, type ShownTrade } from '../shown.ts';
import { tableOf } from '../table.ts';
import { tradeWords } from '../words.ts';
import type { ExploredRow, TradeData } from './data.ts';
import { toShown } from './shown.ts';
import { TRADE_FIELDS, type TradeView, toYears } from './view.ts';
import { viewSubtitle, viewTitle } from './words.ts';

export const tradeView: View<TradeInput, TradeView> = {
	fields: () => TRADE_FIELDS,
	clamp: (view) => ({ ...view, ...toYears(view.from, view.to) }),
	async show(view, { input, toFigure, fetchMore }) {
		const { rows } = await fetchMore<TradeData>();
		return viewTrade(toFigure(input), { input, view, rows });
	},
};

/** A view of the published figure. */
export function viewTrade(
	published: Figure,
	{ input, view, rows }: { input: TradeInput; view: TradeView; rows: readonly ExploredRow[] },
): Figure {
	const shown = shownOf(input, view, rows);
	return {
		...published,
		words: (locale) => wordsOf(shown, view, published.words(locale).title, locale),
		table: (locale) => tableOf(shown, locale),
		draw: ({ width, locale }) => toDrawn(Drawing, layoutShown(shown, { width, locale })),
	};
}

function shownOf(
	{ trade, context, summitPlace }: TradeInput,
	view: TradeView,
	rows: readonly ExploredRow[],
): ShownTrade {
	const { scale, flow, from, to } = view;
	const lowest = lowestOf(trade.russia.rows);
	const isSum = flow === 'total' && scale !== 'share';
	return {
		...toShown(rows, view),
		scale,
		span: { from, to },
		pair: isSum && isWithin(trade.pair.year, view) ? trade.pair : undefined,
		lowest: isSum && lowest && isWithin(lowest.year, view) ? lowest : undefined,
		events: eventsIn(context, view),
		summitPlace,
	};
}

/** The published finding where the view still shows it; otherwise what is shown. */
function wordsOf(shown: ShownTrade, view: TradeView, finding: string, locale: Locale): FigureWords {
	const title = viewTitle(view, locale);
	return {
		title: shown.pair ? finding : title,
		subtitle: viewSubtitle(view, locale),
		description: `${title}. ${endsOf(shown.china, locale)} ${endsOf(shown.russia, locale)}`,
	};
}

/** A partner's first and last values, in a sentence. */
function endsOf({ partner, rows }: TradeSeries, locale: Locale): string {
	const name = tradeWords(locale).partner(partner);
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
