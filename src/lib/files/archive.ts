/** The files of an archive that are the same whatever pictures lie beside them. */
import type { Figure } from '#lib/drawing/figure.ts';
import type { FigureId } from '#lib/figures/registry.ts';
import type { LicensedSource } from '#lib/model/story.ts';
import { toBibtex, toCited, toCslJson } from '#lib/publishing/citation.ts';
import type { FileContext } from '#lib/publishing/metadata.ts';
import { nameOf } from '#lib/publishing/names.ts';
import { toAlt, toCaption, toLicence } from '#lib/publishing/notices.ts';
import { toCsv } from './csv.ts';
import type { Description } from './description.ts';

export interface TextsOptions extends FileContext<LicensedSource> {
	/** The figure for machines, as it stands at its address; a view has none. */
	description: Description | undefined;
	isView?: boolean;
}

/** Words, licence, citation, rows and description, by file name. */
export function toTexts(
	figure: Figure<FigureId>,
	{ description, isView = false, ...context }: TextsOptions,
): Map<string, string> {
	const cited = toCited(figure, context);
	const name = nameOf({ id: figure.id, locale: context.locale, isView });
	return new Map([
		['caption.txt', toCaption(figure, context.locale, context.imprint)],
		['alt.txt', toAlt(figure, context.locale)],
		['licence.txt', toLicence(figure, context)],
		['citation.json', toJson(toCslJson(cited))],
		['citation.bib', toBibtex(cited)],
		[`${name}.csv`, toCsv(figure.table(context.locale))],
		...(description ? [[`${name}.json`, toJson(description)] as const] : []),
	]);
}

const toJson = (value: unknown): string => `${JSON.stringify(value, null, '\t')}\n`;
