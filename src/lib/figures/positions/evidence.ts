import { type Evidence, evidenceOfRow } from '#lib/drawing/marks/mark.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import { positionSaying } from '#lib/drawing/words.ts';
import type { PositionsInput } from './input.ts';
import { positionsTable } from './table.ts';
import { namesOf, type Position } from './voices.ts';

/** What a mark says of a position, whichever form it is drawn in. */
export function evidenceIn(input: PositionsInput, locale: Locale): (position: Position) => Evidence {
	const rowById = new Map(positionsTable(input, locale).rows.map((row) => [row.id, row]));
	return (position) => {
		const row = rowById.get(position.id);
		if (!row) throw new RangeError(`no row "${position.id}" in the table of positions`);
		const title = m.positions_mark(
			{
				names: namesOf(position.holders, locale),
				topic: String(row.cells.topic),
				saying: positionSaying(position, locale),
				kind: m.position_kind(position, { locale }),
			},
			{ locale },
		);
		return evidenceOfRow(row, title);
	};
}
