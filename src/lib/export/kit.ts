/** All that a browser needs to draw a figure's file at a width of its own: plain data. */
import { citesOf, type FigureData } from '#lib/figures/figure.ts';
import type { Imprint } from '#lib/figures/frame/sheet.ts';
import type { Locale } from '#lib/figures/message.ts';
import { dataOf, type FigureId, toFigure } from '#lib/figures/registry.ts';
import type { Story } from '#lib/model/story.ts';
import type { NamedSource } from './metadata.ts';

export interface Kit {
	figure: FigureData<FigureId>;
	locale: Locale;
	imprint: Imprint;
	/** The sources that the figure cites, by id. */
	sources: [id: string, source: NamedSource][];
}

export function toKit(story: Story, id: FigureId, { locale, imprint }: Pick<Kit, 'locale' | 'imprint'>): Kit {
	const figure = dataOf(story, id);
	const cited = new Set(citesOf(toFigure(figure), locale).map(({ source }) => source));
	return {
		figure,
		locale,
		imprint,
		sources: [...cited].flatMap((source) => {
			const row = story.sourceById.get(source);
			return row ? [[source, { title: row.title, url: row.url }] as const] : [];
		}) as Kit['sources'],
	};
}
