import { roleOfSide } from '#lib/drawing/marks/side.ts';
import { m } from '#lib/drawing/message.ts';
import { type Context, widthOf } from './context.ts';
import { type Parts, toParts } from './parts.ts';
import { placePositions, roomForPositions } from './position-list.ts';
import type { Half } from './structure.ts';

/** Between lists side by side, px. */
const GAP = 24;

/** What each side node holds, below itself, and between them what both hold. */
export function placeSideLists(context: Context, top: number): Parts {
	const { structure, inner, size, locale } = context;
	const listsOf = (half: Half) =>
		structure.sides
			.filter((node) => node.half === half)
			.map(({ actor, positions }) => ({
				positions,
				heading: { text: actor.name, role: roleOfSide(actor.side) },
			}));
	const both = { text: m.network_both({}, { locale }), role: 'text' as const };
	const columns = [listsOf('left'), [{ positions: structure.shared, heading: both }], listsOf('right')];
	const share = (widthOf(inner) - (columns.length - 1) * GAP) / columns.length;
	const longest = roomForPositions(
		columns.flat().flatMap(({ positions }) => positions),
		context,
	);
	const isOne = size === 'narrow' || longest > share;
	const parts: Parts[] = [];
	let y = top;
	for (const [i, lists] of columns.entries()) {
		const left = inner.left + i * (share + GAP);
		const span = isOne ? inner : { left, right: left + share };
		if (!isOne) y = top;
		for (const { positions, heading } of lists) {
			const list = placePositions(positions, { ...span, top: y }, context, heading);
			parts.push(list);
			y = list.bottom + (positions.length > 0 ? 12 : 0);
		}
	}
	return toParts(...parts, { bottom: top });
}
