/** All that a browser needs to make a figure's files at a width of its own: plain data. */
import type { FigureData } from '#lib/drawing/figure.ts';
import { sourcesOf } from '#lib/drawing/figure-sources.ts';
import type { Locale } from '#lib/drawing/message.ts';
import type { Imprint } from '#lib/drawing/sheet/sheet.ts';
import { dataOf, type FigureId, toFigure } from '#lib/figures/registry.ts';
import type { LicensedSource, Story } from '#lib/model/story.ts';
import type { FileContext } from '#lib/publishing/metadata.ts';

export interface FigureBundle {
	figure: FigureData<FigureId>;
	locale: Locale;
	imprint: Imprint;
	/** The sources that the figure cites, by id. */
	sources: [id: string, source: LicensedSource][];
}

export function toBundle(
	story: Story,
	id: FigureId,
	{ locale, imprint }: Pick<FigureBundle, 'locale' | 'imprint'>,
): FigureBundle {
	const figure = dataOf(story, id);
	return { figure, locale, imprint, sources: namedSources(story, sourcesOf(toFigure(figure), locale)) };
}

/** What is said of sources, once each. */
export const namedSources = (story: Story, ids: readonly string[]): FigureBundle['sources'] =>
	[...new Set(ids)].flatMap((id) => {
		const row = story.sourceById.get(id);
		if (!row) return [];
		const { title, url, licence } = row;
		return [[id, { title, url, licence }] satisfies FigureBundle['sources'][number]];
	});

/** What the figure's files say beside it. */
export const contextOf = ({ locale, imprint, sources }: FigureBundle): FileContext<LicensedSource> => ({
	locale,
	imprint,
	sourceById: new Map(sources),
});
