import { dataOf, type FigureId } from '#lib/figures/registry.ts';
import type { Translation } from '#lib/model/vocabulary.ts';
import { editionOf } from '#lib/server/edition.ts';

/** What an embed shows, live or frozen. */
export function embedOf({ figure, lang }: { figure: FigureId; lang?: Translation | undefined }) {
	const { story, toAbsolute } = editionOf(lang);
	return { figure: dataOf(story, figure), canonical: toAbsolute(`figures/${figure}/`) };
}
