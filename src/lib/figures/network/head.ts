/** The two principals with their states, what lies between them, and what each and both hold. */

import { SIZE } from '#lib/drawing/style.ts';
import type { Label } from '#lib/drawing/text/label.ts';
import { placeLines } from '#lib/drawing/text/lines.ts';
import { type Columns, INNER } from './columns.ts';
import { placeLists } from './lists.ts';
import { DROP } from './member.ts';
import {
	type Context,
	LOOK,
	type PlacedParts,
	type PlacedPlate,
	type Point,
	placePlate,
	placeTie,
	placeTieLabel,
	sideOf,
	toParts,
} from './parts.ts';
import type { Hub, HubSide, Structure, Tie } from './structure.ts';

/** A state's plate begins here, px from the edge: its leader's upright line passes by. */
const STATE_EDGE = 13;

export function placeHead(
	structure: Structure,
	context: Context,
	columns: Columns,
	top: number,
): PlacedParts {
	const rows = Math.max(structure.left.length, structure.right.length);
	const facing: PlacedParts[] = [];
	let y = top;
	for (let row = 0; row < rows; row += 1) {
		const part = placeFacing(structure, row, context, columns, y);
		facing.push(part);
		y = part.bottom + 12;
	}
	const plates = new Map(facing.flatMap((part) => part.plates.map((plate) => [plate.id, plate])));
	const said =
		columns.size === 'narrow'
			? placeSentences(facingTies(structure), context, columns.width, y - 8)
			: toParts({ bottom: y - 12 });
	const across = placeAcross(structure, context, columns, said.bottom);
	const lists = placeLists(structure, context, columns, across.bottom + 12);
	return toParts(...facing, { ties: leadsOf(structure, context, columns, plates) }, said, across, lists);
}

/** One row of the head: a hub on either side and the ties between the two. */
function placeFacing(
	{ left, right, between }: Structure,
	row: number,
	context: Context,
	{ width, size }: Columns,
	top: number,
): PlacedParts {
	const isFirst = row === 0;
	const edge = isFirst ? 0 : STATE_EDGE;
	const plateWidth = { narrow: Math.min(150, (width - 60) / 2), medium: 190, wide: 236 }[size] - edge;
	const span = { left: edge + plateWidth, right: width - edge - plateWidth };
	const hubs = [left[row], right[row]].filter((hub) => hub !== undefined);
	const ties = between.filter((tie) => isWithin(tie, hubs));
	const isNarrow = size === 'narrow';
	const look = isFirst
		? { size: { narrow: SIZE.label, medium: 18, wide: SIZE.large }[size], withRole: true }
		: {};
	const ladder = isNarrow
		? { lines: ties.map((_, i) => top + 20 + i * 18), labels: [], bottom: top + 20 + ties.length * 18 }
		: placeLadder(ties, context, span, top);
	const place = (height: number) =>
		hubs.map((hub) =>
			placePlate(
				hub.actor,
				{
					x: hub.side === 'left' ? edge : width - edge - plateWidth,
					top,
					width: plateWidth,
					height,
				},
				context,
				look,
			),
		);
	// Both are as high as the one that needs more lines.
	const least = Math.max(isFirst ? 60 : 34, ladder.bottom - top);
	const placed = place(Math.max(...place(least).map(({ plate }) => plate.bottom)) - top);
	const bottom = Math.max(...placed.map(({ plate }) => plate.bottom));
	const shift = Math.max(0, bottom - ladder.bottom) / 2;
	const leftIds = new Set(left.map(({ actor }) => actor.id));
	const lines = ties.map((tie, i) => {
		const y = (ladder.lines[i] ?? top) + shift;
		const ends = { left: [span.left, y], right: [span.right, y] } as const;
		const isRightward = leftIds.has(tie.from.id);
		return placeTie(
			tie,
			{ from: ends[isRightward ? 'left' : 'right'], to: ends[isRightward ? 'right' : 'left'], spines: [] },
			context,
		);
	});
	return toParts(
		{ plates: placed.map(({ plate }) => plate), labels: placed.flatMap(({ labels }) => labels), bottom },
		{ labels: ladder.labels.map((label) => ({ ...label, y: label.y + shift })), ties: lines },
	);
}

const isWithin = ({ from, to }: Tie, hubs: readonly Hub[]): boolean =>
	[from, to].every((actor) => hubs.some((hub) => hub.actor === actor));

/** The ties of a principal to the other, and of a state to the other. */
const facingTies = ({ left, right, between }: Structure): Tie[] =>
	left.flatMap((hub, i) => {
		const other = right[i];
		return other ? between.filter((tie) => isWithin(tie, [hub, other])) : [];
	});

/** Ties below each other, each below its words: the height of each line, px. */
function placeLadder(
	ties: readonly Tie[],
	context: Context,
	{ left, right }: { left: number; right: number },
	top: number,
): { lines: number[]; labels: Label[]; bottom: number } {
	const at = { x: (left + right) / 2, width: right - left - 16, anchor: 'middle' } as const;
	const labels: Label[] = [];
	let y = top;
	const lines = ties.map((tie) => {
		const half = sideOf(tie, context) / 2;
		const label = isEmphasised(tie, context)
			? placeLines(context.words.meeting(tie.line), { ...LOOK, ...at, ...MEETING, top: y, of: [tie.line.id] })
			: placeTieLabel([tie], { ...at, top: y }, context);
		labels.push(...label.labels);
		const line = label.bottom + Math.max(DROP, half + 2);
		y = line + Math.max(half, 5) + 4;
		return line;
	});
	return { lines, labels, bottom: y };
}

const MEETING = { size: SIZE.label, weight: 700, leading: 20, role: 'text' } as const;

const isEmphasised = ({ line }: Tie, { input }: Context) => line.id === input.principals.meeting;

/** Where the two stand too close for words between them: a sentence a tie, across the drawing. */
function placeSentences(ties: readonly Tie[], context: Context, width: number, top: number): PlacedParts {
	const parts: PlacedParts[] = [];
	let y = top;
	for (const tie of ties) {
		const look = isEmphasised(tie, context) ? MEETING : { role: 'text' as const };
		const sentence = placeLines(context.words.saidOfRelation(tie.line, context.input), {
			...LOOK,
			...look,
			of: [tie.line.id],
			x: width / 2,
			top: y,
			width: width - 2 * INNER,
			anchor: 'middle',
		});
		parts.push(toParts(sentence));
		y = sentence.bottom + 4;
	}
	return toParts(...parts, { bottom: top });
}

/** From each principal down to his state. */
function leadsOf(
	structure: Structure,
	context: Context,
	{ width }: Columns,
	plates: ReadonlyMap<string, PlacedPlate>,
) {
	return structure.between
		.filter(({ from, to }) => sideOfHub(structure, from.id) === sideOfHub(structure, to.id))
		.map((tie) => {
			const [upper, lower] = [plates.get(tie.from.id), plates.get(tie.to.id)];
			const x = sideOfHub(structure, tie.from.id) === 'left' ? 60 : width - 60;
			return placeTie(tie, { from: [x, upper?.bottom ?? 0], to: [x, lower?.top ?? 0], spines: [] }, context);
		});
}

const sideOfHub = ({ left, right }: Structure, id: string): HubSide | undefined =>
	[...left, ...right].find(({ actor }) => actor.id === id)?.side;

/** Ties from one side's principal to the other's state, from edge to edge. */
function placeAcross(
	structure: Structure,
	context: Context,
	{ width, size, spines }: Columns,
	top: number,
): PlacedParts {
	const rowOf = (id: string) =>
		[structure.left, structure.right]
			.map((hubs) => hubs.findIndex(({ actor }) => actor.id === id))
			.find((row) => row >= 0);
	const crossing = structure.between.filter(
		({ from, to }) =>
			sideOfHub(structure, from.id) !== sideOfHub(structure, to.id) && rowOf(from.id) !== rowOf(to.id),
	);
	let y = top;
	return toParts(
		...crossing.map((tie) => {
			const set = { x: width / 2, top: y, width: width - 2 * INNER, anchor: 'middle' } as const;
			const label =
				size === 'narrow'
					? placeLines(context.words.saidOfRelation(tie.line, context.input), {
							...LOOK,
							...set,
							role: 'text',
							of: [tie.line.id],
						})
					: placeTieLabel([tie], set, context);
			const line = label.bottom + DROP;
			y = line + 4;
			const at = ({ id }: { id: string }): Point => [spines.get(id) ?? 0, line];
			return toParts(label, {
				ties: [placeTie(tie, { from: at(tie.from), to: at(tie.to), spines: ['from', 'to'] }, context)],
				bottom: y,
			});
		}),
		{ bottom: y },
	);
}
