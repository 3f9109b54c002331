/** Which marks rest on one document alone. */
import { type Fields, oneOf } from './query.ts';

/** The document that alone counts; empty for none. */
export interface OnlyView {
	only: string;
}

export const onlyFields = (documents: readonly string[]): Fields<OnlyView> => ({
	only: oneOf<string>(['', ...documents]),
});

/** A document has an id of three digits; other sources have letters in theirs. */
const DOCUMENT = /^\d{3}$/;

/** The sources that a mark's citations name, lines left aside: `004:29 RU14` names two. */
export const sourcesOf = (cites: string): string[] => [
	...new Set(
		cites
			.split(' ')
			.filter(Boolean)
			.map((cite) => cite.split(':')[0] ?? ''),
	),
];

/** Whether the document is all that a mark rests on. */
export function restsAlone(cites: string, document: string): boolean {
	const sources = sourcesOf(cites);
	return sources.length === 1 && sources[0] === document;
}

/** The documents among what marks cite, in their order. */
export const documentsIn = (cites: readonly string[]): string[] =>
	[...new Set(cites.flatMap(sourcesOf))].filter((source) => DOCUMENT.test(source)).sort();
