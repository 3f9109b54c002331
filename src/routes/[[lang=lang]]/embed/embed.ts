import { editionOf } from '#lib/build/edition.ts';
import { dataOf, type FigureId } from '#lib/figures/registry.ts';
import type { Translation } from '#lib/model/vocabulary.ts';

/** What an embed shows, live or frozen. */
export function embedOf({ figure, lang }: { figure: FigureId; lang?: Translation | undefined }) {
	const { story, toAbsolute } = editionOf(lang);
	return { figure: dataOf(story, figure), canonical: toAbsolute(`figures/${figure}/`) };
}
