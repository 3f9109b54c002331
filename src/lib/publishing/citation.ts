/**
 * How to cite a figure, for reference managers. The project names no author and its data has a version, not a date:
 * neither is made up.
 */
import type { Figure } from '#lib/drawing/figure.ts';
import type { FigureId } from '#lib/figures/registry.ts';
import { type FileContext, type FileMetadata, metadataOf } from './metadata.ts';
import { nameOf } from './names.ts';

export interface Cited extends Omit<FileMetadata, 'sources' | 'alt' | 'altLong'> {
	/** Unique among citations: `vladivostok-2019-trade`. */
	key: string;
}

export const toCited = (figure: Figure<FigureId>, context: FileContext): Cited => ({
	...metadataOf(figure, context),
	key: nameOf({ id: figure.id, locale: context.locale }),
});

/** CSL-JSON, as Zotero, Mendeley and pandoc read it. */
export const toCslJson = (cited: Cited) => [
	{
		id: cited.key,
		type: 'figure',
		title: cited.title,
		publisher: cited.creator,
		version: cited.version,
		URL: cited.address,
		language: cited.language,
		license: `${cited.licence}, ${cited.licenceUrl}`,
	},
];

/** What means something else in LaTeX. */
const SPECIAL: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
};

const toLatex = (text: string): string =>
	text.replace(/[\\~^&%$#_{}]/g, (character) => SPECIAL[character] ?? `\\${character}`);

/** A BibTeX entry; its doubled braces keep a title's capitals. */
export function toBibtex(cited: Cited): string {
	const fields = [
		['title', `{${toLatex(cited.title)}}`],
		['publisher', `{${toLatex(cited.creator)}}`],
		['version', cited.version],
		['url', cited.address],
		['langid', cited.language],
		['note', `${toLatex(cited.licence)}, \\url{${cited.licenceUrl}}`],
	];
	return `@misc{${cited.key},\n${fields.map(([name, value]) => `\t${name} = {${value}},\n`).join('')}}\n`;
}
