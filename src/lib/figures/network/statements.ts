/** An actor's positions as a list: whose word it is by its sign, the topic, the position in a few words, its sources. */

import { toEvidence } from '#lib/drawing/marks/mark.ts';
import type { Role } from '#lib/drawing/palette.ts';
import { boxOf, type Label, roomFor, roomForWord, round } from '#lib/drawing/text/label.ts';
import { placeLines } from '#lib/drawing/text/lines.ts';
import { formatCites } from '#lib/model/cites.ts';
import type { PositionRow } from '#lib/model/positions.ts';
import { type Context, LEADING, LOOK, type PlacedParts, toParts } from './parts.ts';
import type { Structure } from './structure.ts';

export interface ListOptions {
	x: number;
	top: number;
	width: number;
	/** Set above the list. */
	heading?: { text: string; role: Role };
	/** Said before the words where it is not plain who holds it. */
	holderOf?: (position: PositionRow) => string;
}

const SIGN = 20;
const GAP = 4;

/** Positions, one below the other. */
export function placeStatements(
	positions: readonly PositionRow[],
	{ x, top, width, heading, holderOf = () => '' }: ListOptions,
	{ input, words }: Context,
): PlacedParts {
	if (positions.length === 0) return toParts({ bottom: top });
	const head =
		heading && placeLines(heading.text, { ...LOOK, weight: 700, x, top, width, role: heading.role });
	const parts: Partial<PlacedParts>[] = head ? [head] : [];
	let y = head ? head.bottom + GAP : top;
	for (const position of positions) {
		const role = position.kind === 'stated' ? 'text' : 'soft';
		const said = placeLines(words.position(position, input, holderOf(position)), {
			...LOOK,
			x: x + SIGN,
			top: y,
			width: width - SIGN,
			role,
			of: [position.id],
		});
		parts.push({
			labels: [...said.labels, ...citesBehind(said.labels, position, x + width)],
			statements: [
				{
					...toEvidence(position.id, 'reported', position.cites, words.saidOfPosition(position)),
					kind: position.kind,
					role,
					x: round(x + 7),
					y: round(y + LEADING / 2),
				},
			],
		});
		y = said.bottom + GAP;
	}
	return toParts(...parts, { bottom: y });
}

/** The citations behind the last line, where there is room for them. */
function citesBehind(lines: readonly Label[], { id, cites }: PositionRow, right: number): Label[] {
	const last = lines.at(-1);
	if (!last) return [];
	const box = boxOf(last);
	const text = formatCites(cites);
	const x = round(box.x + box.width + 6);
	return x + roomFor(text, LOOK) <= right
		? [{ text, x, y: last.y, anchor: 'start', size: last.size, weight: 400, role: 'soft', of: [id] }]
		: [];
}

/** Names who holds a shared position, unless the two principals do. */
export const holdersOf =
	({ left, right }: Structure, { input, words }: Context) =>
	({ actor, with: other }: PositionRow): string => {
		if (!other || [left[0], right[0]].every((hub) => [actor, other].includes(hub?.actor.id ?? ''))) return '';
		const names = [actor, other].map(
			(id) => input.actors.find((candidate) => candidate.id === id)?.name ?? '',
		);
		return words.holders(names);
	};

/** The room that the longest word of a position takes with its sign, px: no list can be narrower. */
export const longestWord = (position: PositionRow, { input, words }: Context): number =>
	SIGN + roomForWord(words.position(position, input), LOOK);
