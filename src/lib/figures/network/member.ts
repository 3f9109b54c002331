/** A name in the middle with its ties to either side, and below it what else is said of it. */
import { boxOf } from '#lib/drawing/text/label.ts';
import { placeLines } from '#lib/drawing/text/lines.ts';
import { type Columns, middleOf, SIDES, widthOf } from './columns.ts';
import {
	type Context,
	LEADING,
	LOOK,
	type PlacedParts,
	type PlacedTie,
	type Point,
	placePlate,
	placeTie,
	placeTieLabel,
	sideOf,
	toParts,
} from './parts.ts';
import { longestWord, placeStatements } from './statements.ts';
import type { HubSide, Member } from './structure.ts';

/** How far each part across the drawing is taken, px from the top. */
export type Floors = Readonly<Record<HubSide | 'middle', number>>;

export interface PlacedMember extends PlacedParts {
	floors: Floors;
	/** px. */
	plateTop: number;
}

/** Distance of parallel ties, px. */
const PITCH = 9;
/** From a label's lower edge to the tie below it, px. */
export const DROP = 5;
const GAP = 9;
/** The length of a tie to someone else in the middle, px. */
const STUB = 30;

/** Sets the member as high as the floors of all three columns allow. */
export function placeMember(
	member: Member,
	context: Context,
	columns: Columns,
	floors: Floors,
): PlacedMember {
	const { actor } = member;
	const { plate: middle, size, beside } = columns;
	const isNarrow = size === 'narrow';
	const tied = SIDES.filter((side) => member[side].length > 0);
	const spread = (side: HubSide) => ((member[side].length - 1) / 2) * PITCH;
	/** Room that a side's ties take above and below the plate's middle, px. */
	const reach = (side: HubSide) =>
		spread(side) + Math.max(DROP, ...member[side].map((tie) => sideOf(tie, context) / 2 + 2));
	const placeLabel = (side: HubSide, top: number) =>
		placeTieLabel(
			member[side],
			{
				...(isNarrow
					? { x: beside[side][side], anchor: side === 'left' ? 'start' : 'end' }
					: { x: middleOf(beside[side]), anchor: 'middle' }),
				top,
				width: widthOf(beside[side]),
			},
			context,
		);
	const labelHeight = (side: HubSide) => placeLabel(side, 0).bottom;

	const frame = { x: middle.left, width: widthOf(middle), height: 2 * Math.max(0, ...tied.map(spread)) + 18 };
	const height = placePlate(actor, { ...frame, top: 0 }, context).plate.bottom;
	const half = Math.max(height / 2, ...(isNarrow ? tied.map(reach) : []));
	const centre = isNarrow
		? Math.max(...Object.values(floors)) + GAP + half
		: Math.max(
				floors.middle + GAP + half,
				...tied.map((side) => floors[side] + 4 + labelHeight(side) + reach(side)),
			);
	const top = centre - height / 2;
	const { plate, labels } = placePlate(actor, { ...frame, top }, context);
	/** Below the name each side has one half; a word too long for it sends the right side's words below the left's. */
	const isStacked = tied.some((side) =>
		placeLabel(side, 0).labels.some((label) => boxOf(label).width > widthOf(beside[side])),
	);
	const labelTop = (side: HubSide) => {
		if (!isNarrow) return centre - reach(side) - labelHeight(side);
		return centre + half + 2 + (side === 'right' && isStacked ? labelHeight('left') : 0);
	};
	const rungs = tied.map((side) =>
		toParts(placeLabel(side, labelTop(side)), {
			ties: placeRungs(member, side, context, columns, centre - spread(side)),
			bottom: centre + reach(side),
		}),
	);

	// Beside the name where a side is free, else below it.
	const longest = Math.max(0, ...member.positions.map((position) => longestWord(position, context)));
	const free = SIDES.toReversed().find(
		(side) => !isNarrow && !tied.includes(side) && longest <= widthOf(beside[side]),
	);
	const stackTop = isNarrow ? Math.max(centre + half, ...rungs.map(({ bottom }) => bottom)) : plate.bottom;
	const stack = placeStack(member, context, columns, stackTop + 2);
	const list = placeStatements(
		member.positions,
		free
			? { x: beside[free].left, width: widthOf(beside[free]), top }
			: { x: columns.stack.left, width: widthOf(columns.stack), top: stack.bottom + 2 },
		context,
	);
	const parts = toParts({ plates: [plate], labels, bottom: plate.bottom }, ...rungs, stack, list);
	const middleFloor = free || member.positions.length === 0 ? stack.bottom : list.bottom;
	const sideFloor = (side: HubSide, i = tied.indexOf(side)) =>
		Math.max(
			floors[side],
			rungs[i]?.bottom ?? 0,
			side === free && member.positions.length > 0 ? list.bottom : 0,
		);
	return {
		...parts,
		floors: { left: sideFloor('left'), right: sideFloor('right'), middle: middleFloor },
		plateTop: top,
	};
}

/** Parallel ties from the plate to the upright lines, `y` the first one's height, px. */
function placeRungs(
	{ actor, ...sides }: Member,
	side: HubSide,
	context: Context,
	{ plate, spines }: Columns,
	y: number,
): PlacedTie[] {
	return sides[side].map((tie, i) => {
		const isOut = tie.from === actor;
		const here: Point = [plate[side], y + i * PITCH];
		const there: Point = [spines.get((isOut ? tie.to : tie.from).id) ?? 0, y + i * PITCH];
		return placeTie(
			tie,
			isOut ? { from: here, to: there, spines: ['to'] } : { from: there, to: here, spines: ['from'] },
			context,
		);
	});
}

/** Below the name: who it is, where the name alone would not say, and ties to others in the middle. */
export function placeStack(
	{ actor, left, right, own }: Member,
	context: Context,
	{ stack }: Pick<Columns, 'stack'>,
	top: number,
): PlacedParts {
	const isRole = actor.kind === 'commentator' || left.length + right.length === 0;
	const role = isRole
		? placeLines(context.words.role(actor), {
				...LOOK,
				x: middleOf(stack),
				top,
				width: widthOf(stack),
				anchor: 'middle',
				role: 'soft',
				of: [actor.id],
			})
		: { labels: [], bottom: top };
	const parts = [role];
	let y = role.bottom;
	const ties = own.map((tie) => {
		const label = placeLines(context.words.toward(context.words.name(tie.from), context.words.tie(tie)), {
			...LOOK,
			x: stack.left + STUB + 8,
			top: y,
			width: widthOf(stack) - STUB - 8,
			role: 'text',
			of: [tie.line.id],
		});
		const line = y + LEADING / 2;
		parts.push(label);
		y = label.bottom;
		return placeTie(tie, { from: [stack.left, line], to: [stack.left + STUB, line], spines: [] }, context);
	});
	return toParts(...parts, { ties, bottom: y });
}
