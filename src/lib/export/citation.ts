/**
 * How to cite a figure, for reference managers. The project names no author and its data has a version, not a date:
 * neither is made up.
 */
import type { FileMetadata } from './metadata.ts';

export type Cited = Pick<
	FileMetadata,
	'title' | 'creator' | 'version' | 'address' | 'language' | 'licence' | 'licenceUrl'
> & {
	/** Unique among citations: `vladivostok-2019-trade`. */
	key: string;
};

/** CSL-JSON, as Zotero, Mendeley and pandoc read it. */
export const toCslJson = ({
	key,
	title,
	creator,
	version,
	address,
	language,
	licence,
	licenceUrl,
}: Cited) => [
	{
		id: key,
		type: 'figure',
		title,
		publisher: creator,
		version,
		URL: address,
		language,
		license: `${licence}, ${licenceUrl}`,
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
export function toBibtex({
	key,
	title,
	creator,
	version,
	address,
	language,
	licence,
	licenceUrl,
}: Cited): string {
	const fields = [
		['title', `{${toLatex(title)}}`],
		['publisher', `{${toLatex(creator)}}`],
		['version', version],
		['url', address],
		['langid', language],
		['note', `${toLatex(licence)}, \\url{${licenceUrl}}`],
	];
	return `@misc{${key},\n${fields.map(([name, value]) => `\t${name} = {${value}},\n`).join('')}}\n`;
}
