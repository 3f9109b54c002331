/** The filter by source: which parts of a drawing are dimmed when one document is chosen. */
import { type Fields, oneOf } from '#lib/drawing/query.ts';
import { documentsAmong } from '#lib/model/cites.ts';

/** The document that is chosen; empty for none. */
export interface SourceFilter {
	only: string;
}

export const sourceFilterFields = (documents: readonly string[]): Fields<SourceFilter> => ({
	only: oneOf<string>(['', ...documents]),
});

/** The sources that a mark's citations name, lines left aside: `004:29 RU14` names two. */
const sourcesOf = (cites: string): string[] => [
	...new Set(
		cites
			.split(' ')
			.filter(Boolean)
			.map((cite) => cite.split(':')[0] ?? ''),
	),
];

/** Whether a mark rests on the document, alone or with others. */
export const restsOn = (cites: string, document: string): boolean => sourcesOf(cites).includes(document);

/** The documents among what marks cite, in their order. */
export const documentsIn = (cites: readonly string[]): string[] => documentsAmong(cites.flatMap(sourcesOf));

/**
 * Whether a label is dimmed, by what is of the drawing's marks: as soon as all marks that it speaks of are, if there are
 * any. `of` are the rows or places that it names, `layer` the id of the layer that it stands in.
 */
export function isLabelDimmed(
	{ of, layer }: { of: readonly string[]; layer: string },
	dimmed: ReadonlyMap<string, boolean>,
): boolean {
	// A place is named by its dot or by the line to it.
	const names = of.flatMap((name) => [name, `to-${name}`]);
	const own = [...dimmed].filter(([id]) => names.some((name) => isMarkOf(id, name, layer)));
	return own.length > 0 && own.every(([, isDimmed]) => isDimmed);
}

/**
 * Before its row, a mark's id has what the ids of all layers begin with, and in a map, of the map's layers:
 * `network-wide-putin` is spoken of in `network-wide-labels`, `border-wide-inset-khasan` in `border-wide-inset-places`.
 */
const isMarkOf = (id: string, row: string, layer: string): boolean =>
	id.endsWith(`-${row}`) && layer.startsWith(id.slice(0, -row.length));
