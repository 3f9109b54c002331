import { editionOf } from '#lib/build/edition.ts';
import type { PublishedForm } from '#lib/drawing/widths.ts';
import { dataOf, FIGURE_IDS, type FigureId, publishedForms } from '#lib/figures/registry.ts';
import type { Translation } from '#lib/model/vocabulary.ts';

interface EmbedParams {
	figure: FigureId;
	form?: 'full' | undefined;
	lang?: Translation | undefined;
}

/** What an embed shows, live or frozen. */
export function embedOf({ figure, form, lang }: EmbedParams) {
	const { story, toAbsolute } = editionOf(lang);
	const shown: PublishedForm = form ?? 'brief';
	return { figure: dataOf(story, figure), form: shown, canonical: toAbsolute(`figures/${figure}/`) };
}

/** Every form that a figure has, each by its parameters. */
export const everyEmbed = (): EmbedParams[] =>
	FIGURE_IDS.flatMap((figure) =>
		publishedForms(figure).map((form) => (form === 'full' ? { figure, form } : { figure })),
	);
