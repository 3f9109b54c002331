import { type Evidence, evidenceOfRow } from '#lib/drawing/marks/mark.ts';
import type { Locale } from '#lib/drawing/message.ts';
import type { NetworkInput } from './input.ts';
import { networkTable } from './table.ts';
import { sentencesOf } from './words.ts';

/** What a mark says of itself, by the id of its row in the table; its title is the row as a sentence. */
export function evidenceIn(input: NetworkInput, locale: Locale): (id: string) => Evidence {
	const rowById = new Map(networkTable(input, locale).rows.map((row) => [row.id, row]));
	const sentences = sentencesOf(input, locale);
	return (id) => {
		const row = rowById.get(id);
		if (!row) throw new RangeError(`no row "${id}" in the table of the network`);
		return evidenceOfRow(row, sentences.get(id) ?? '');
	};
}
