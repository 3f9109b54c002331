/** The figure that an address asks for: what draws, embeds and exports any figure does the same with a view of it. */
import { citesOf, type Figure, type FigureData } from '#lib/drawing/figure.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import { toMapContent } from '#lib/figures/map-view/content.ts';
import { viewMap } from '#lib/figures/map-view/figure.ts';
import { boundedView, mapFields } from '#lib/figures/map-view/view.ts';
import type { NetworkInput } from '#lib/figures/network/input.ts';
import { viewNetwork } from '#lib/figures/network/view/figure.ts';
import { networkFields } from '#lib/figures/network/view/view.ts';
import { type FigureId, toFigure } from '#lib/figures/registry.ts';
import type { TradeData } from '#lib/figures/trade/view/data.ts';
import { viewTrade } from '#lib/figures/trade/view/figure.ts';
import { TRADE_FIELDS, tradeViewOf } from '#lib/figures/trade/view/view.ts';
import type { Row } from '#lib/model/story.ts';
import { type Fields, readState, writeState } from './query.ts';
import { documentsIn, sourceFilterFields } from './source-filter.ts';

/** What is said of a source that a view rests on. */
export type ViewSource = Pick<Row<'sources'>, 'title' | 'url' | 'licence'>;

export interface Viewable {
	figure: FigureData<FigureId>;
	locale: Locale;
}

const isPublished = <State extends object>(fields: Fields<State>, state: State): boolean =>
	writeState(fields, state, '') === '';

export interface Viewed {
	figure: Figure<FigureId>;
	/** The document on which alone all must rest that does not step back; empty for none. */
	only: string;
}

/** The published figure where the query asks for nothing or for what there is not. */
export async function toViewed(
	viewable: Viewable,
	query: string,
	fetchTrade: () => Promise<TradeData>,
): Promise<Viewed> {
	const figure = await chosenFigure(viewable, query, fetchTrade);
	const cited = citesOf(figure, viewable.locale).map(({ source }) => source);
	const { only } = readState(sourceFilterFields(documentsIn(cited)), query);
	return { figure: only ? withOnly(figure, only) : figure, only };
}

/** The figure saying that a part of it stands out. */
const withOnly = (figure: Figure<FigureId>, document: string): Figure<FigureId> => ({
	...figure,
	words(locale) {
		const { subtitle, ...words } = figure.words(locale);
		return { ...words, subtitle: m.view_only_subtitle({ subtitle, document }, { locale }) };
	},
});

async function chosenFigure(
	{ figure, locale }: Viewable,
	query: string,
	fetchTrade: () => Promise<TradeData>,
): Promise<Figure<FigureId>> {
	switch (figure.id) {
		case 'trade': {
			const view = tradeViewOf(query);
			if (isPublished(TRADE_FIELDS, view)) break;
			return viewTrade(figure as FigureData<'trade'>, view, (await fetchTrade()).rows);
		}
		case 'network': {
			const fields = networkFields(figure.input as NetworkInput);
			const view = readState(fields, query);
			if (isPublished(fields, view)) break;
			return viewNetwork(figure as FigureData<'network'>, view);
		}
		case 'border':
		case 'venue': {
			const { points } = toMapContent(figure.id, figure.input, locale);
			const fields = mapFields(points.map(({ id }) => id));
			const view = boundedView(readState(fields, query));
			if (isPublished(fields, view)) break;
			return viewMap(figure as FigureData<'border' | 'venue'>, view);
		}
	}
	return toFigure(figure);
}
