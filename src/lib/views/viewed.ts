/** The figure that an address asks for: what draws, embeds and exports any figure does the same with a view of it. */
import type { FetchMore, Figure, FigureData } from '#lib/drawing/figure.ts';
import { sourcesOf } from '#lib/drawing/figure-sources.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import { readState } from '#lib/drawing/query.ts';
import type { Form } from '#lib/drawing/widths.ts';
import { type FigureId, viewFigure } from '#lib/figures/registry.ts';
import { documentsAmong } from '#lib/model/cites.ts';
import { sourceFilterFields } from './source-filter.ts';

export interface Viewed {
	figure: Figure<FigureId>;
	/** The document on which alone all must rest that is not dimmed; empty for none. */
	document: string;
}

export async function toViewed(
	{ figure: data, form, locale }: { figure: FigureData<FigureId>; form: Form; locale: Locale },
	query: string,
	fetchMore: FetchMore,
): Promise<Viewed> {
	const figure = await viewFigure(data, { query, form }, fetchMore);
	const { only } = readState(sourceFilterFields(documentsAmong(sourcesOf(figure, locale))), query);
	return { figure: only ? filtered(figure, only) : figure, document: only };
}

/** The figure saying that only what rests on one document is not dimmed. */
const filtered = (figure: Figure<FigureId>, document: string): Figure<FigureId> => ({
	...figure,
	words(locale) {
		const { subtitle, ...words } = figure.words(locale);
		return { ...words, subtitle: m.view_only_subtitle({ subtitle, document }, { locale }) };
	},
});
