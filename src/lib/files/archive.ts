/** The files of an archive that are the same whatever pictures lie beside them. */
import type { Figure } from '#lib/drawing/figure.ts';
import type { FigureId } from '#lib/figures/registry.ts';
import type { LicensedSource } from '#lib/model/story.ts';
import { toBibtex, toCited, toCslJson } from '#lib/publishing/citation.ts';
import type { FileContext } from '#lib/publishing/metadata.ts';
import { nameOf } from '#lib/publishing/names.ts';
import { toAlts, toCaption, toLicence } from '#lib/publishing/notices.ts';
import { toCsv } from './csv.ts';
import type { Description } from './description.ts';
import { toWorkbook } from './workbook.ts';

export interface BesideOptions extends FileContext<LicensedSource> {
	/** The figure for machines, as it stands at its address; a view has none. */
	description: Description | undefined;
	isView?: boolean;
}

/** What an archive holds of a figure. */
interface Shown {
	/** Whose pictures are in it. */
	shown: readonly Figure<FigureId>[];
	/** Whose rows are in it, and the brief, which draws some of them. */
	record: Figure<FigureId>;
	brief: Figure<FigureId>;
}

/** Words, licence, citation, rows and description, by file name. */
export async function toBeside(
	{ shown, record, brief }: Shown,
	{ description, isView = false, ...context }: BesideOptions,
): Promise<Map<string, string | Uint8Array>> {
	const cited = toCited(record, context);
	const name = nameOf({ id: record.id, locale: context.locale, isView });
	return new Map<string, string | Uint8Array>([
		...shown.flatMap((figure, i): [string, string][] => {
			const ending = i === 0 ? '' : `-${figure.form}`;
			const { short, long } = toAlts(figure, context.locale);
			return [
				[`caption${ending}.txt`, toCaption(figure, context.locale, context.imprint)],
				[`alt${ending}.txt`, short],
				[`alt-long${ending}.txt`, long],
			];
		}),
		['licence.txt', toLicence(record, context)],
		['citation.json', toJson(toCslJson(cited))],
		['citation.bib', toBibtex(cited)],
		[`${name}.csv`, toCsv(record, brief, context.locale)],
		[`${name}.xlsx`, await toWorkbook(record, brief, context)],
		...(description ? [[`${name}.json`, toJson(description)] as const] : []),
	]);
}

const toJson = (value: unknown): string => `${JSON.stringify(value, null, '\t')}\n`;
