/**
 * Citations as the tables write them: `RU14` is a source, `004:29` is line 29 of document 004.
 */

/** A source, and for a document the line meant. */
export interface Cite {
	/** An id of the table `sources`. */
	readonly source: string;
	/** A line of the document, from 1. */
	readonly line?: number;
	/** The words that carry what rests on it, as they stand there. */
	readonly words?: string;
	/** The language of the words (BCP 47), where it is not English. */
	readonly lang?: string;
	/** What a reader knows the source as. */
	readonly name?: string;
	/** Set where nothing of the source was seen here but what the dossier of figures says of it. */
	readonly isUnseen?: true;
	/** Set where there is no source but our own estimate. */
	readonly isOwn?: true;
}

/** A source's id: three digits for a document, capitals and a number for any other (`RU13b`). */
export const SOURCE_ID = '([0-9]{3}|[A-Z]{2,4}[0-9]{1,3}[a-z]?)';

const CITE = new RegExp(`^(?<source>${SOURCE_ID})(:(?<line>0|[1-9][0-9]{0,5}))?$`);

/** Reads one citation; nothing when the text is none. */
export function parseCite(text: string): Cite | undefined {
	const { source, line } = CITE.exec(text)?.groups ?? {};
	if (source === undefined) return undefined;
	return line === undefined ? { source } : { source, line: Number(line) };
}

/** Writes a citation as the tables do. */
export function formatCite({ source, line }: Cite): string {
	return line === undefined ? source : `${source}:${line}`;
}

/** Writes citations separated by one blank, as in a `cites` cell and a mark's `data-cites`. */
export function formatCites(cites: readonly Cite[]): string {
	return cites.map(formatCite).join(' ');
}

/** What a reader knows the source of a citation as. */
export const nameOf = ({ name, source }: Cite): string => name ?? source;

/** The first citation of each name. */
export const onePerName = (cites: readonly Cite[]): Cite[] =>
	cites.filter((cite, i) => cites.findIndex((other) => nameOf(other) === nameOf(cite)) === i);

/** The names of the sources of citations, each once. */
export const namesOf = (cites: readonly Cite[]): string[] => onePerName(cites).map(nameOf);

/** The words of what is cited, each behind its citation: `004:29 “roughly 10 thousand labourers”`; empty for none. */
export const formatWords = (cites: readonly Cite[]): string =>
	cites.flatMap((cite) => (cite.words ? [`${formatCite(cite)} “${cite.words}”`] : [])).join(' ');

/** All that rows rest on, each citation once. */
export const distinctCites = (rows: readonly { cites: readonly Cite[] }[]): Cite[] => [
	...new Map(rows.flatMap(({ cites }) => cites.map((cite) => [formatCite(cite), cite]))).values(),
];

/** The documents among sources, in their order: their ids have three digits, all others' have letters. */
export const documentsAmong = (sources: readonly string[]): string[] =>
	[...new Set(sources)].filter((source) => /^\d{3}$/.test(source)).sort();
