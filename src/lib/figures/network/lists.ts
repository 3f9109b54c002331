import { roleOfSide } from '#lib/drawing/marks/side.ts';
import { type Columns, INNER, widthOf } from './columns.ts';
import { type Context, type PlacedParts, toParts } from './parts.ts';
import { holdersOf, longestWord, placeStatements } from './statements.ts';
import type { Hub, Structure } from './structure.ts';

/** Between lists side by side, px. */
const GAP = 24;

/** What each hub holds, below itself, and between them what both hold. */
export function placeLists(
	structure: Structure,
	context: Context,
	{ width, size }: Columns,
	top: number,
): PlacedParts {
	const { left, right, shared } = structure;
	const heads = ({ actor }: Hub) => ({ text: context.words.name(actor), role: roleOfSide(actor.side) });
	const columns = [
		left.map((hub) => ({ positions: hub.positions, heading: heads(hub) })),
		[{ positions: shared, heading: { text: context.words.both(), role: 'text' as const } }],
		right.map((hub) => ({ positions: hub.positions, heading: heads(hub) })),
	];
	const room = widthOf({ left: INNER, right: width - INNER });
	const share = (room - (columns.length - 1) * GAP) / columns.length;
	const longest = Math.max(
		...columns.flat().flatMap(({ positions }) => positions.map((position) => longestWord(position, context))),
	);
	const count = size === 'narrow' || longest > share ? 1 : columns.length;
	const listWidth = count === 1 ? room : share;
	const parts: PlacedParts[] = [];
	let y = top;
	for (const [i, lists] of columns.entries()) {
		if (count > 1) y = top;
		for (const { positions, heading } of lists) {
			const list = placeStatements(
				positions,
				{
					x: INNER + (count > 1 ? i : 0) * (listWidth + GAP),
					top: y,
					width: listWidth,
					heading,
					holderOf: holdersOf(structure, context),
				},
				context,
			);
			parts.push(list);
			y = list.bottom + (positions.length > 0 ? 12 : 0);
		}
	}
	return toParts(...parts, { bottom: top });
}
