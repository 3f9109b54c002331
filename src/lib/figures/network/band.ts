/** Commentators side by side below everyone else: the upright lines turn inwards, and their ties lead up to them. */
import { round } from '#lib/drawing/text/label.ts';
import { type Columns, INNER } from './columns.ts';
import { placeStack } from './member.ts';
import { type Context, type PlacedParts, placePlate, placeTie, toParts } from './parts.ts';
import { placeStatements } from './statements.ts';
import type { Member } from './structure.ts';

/** An upright line's way inwards, above the band, px. */
export interface Turn {
	y: number;
	to: number;
}

export interface PlacedBand extends PlacedParts {
	turns: ReadonlyMap<string, Turn>;
}

/** Distance of the lines above the band, px. */
const STEP = 14;
const GAP = 16;

export function placeBand(
	members: readonly Member[],
	context: Context,
	columns: Columns,
	top: number,
): PlacedBand {
	const { width, spines } = columns;
	const hubs = [...spines.keys()].filter((id) =>
		members.some(({ left, right }) => [...left, ...right].some(({ to }) => to.id === id)),
	);
	const lineOf = new Map(hubs.map((id, i) => [id, top + (hubs.length - i) * STEP]));
	const room = width - 2 * INNER;
	const each = (room - (members.length - 1) * GAP) / members.length;
	const plateTop = top + (hubs.length + 1) * STEP + 8;
	const reached = new Map<string, number[]>();
	const parts = members.map((member, i) => {
		const x = INNER + i * (each + GAP);
		const { plate, labels } = placePlate(member.actor, { x, top: plateTop, width: each }, context);
		const stack = placeStack(member, context, { stack: { left: x, right: x + each } }, plate.bottom + 2);
		const list = placeStatements(member.positions, { x, top: stack.bottom + 4, width: each }, context);
		const ties = [...member.left, ...member.right].map((tie, j, all) => {
			const at = x + (each * (j + 1)) / (all.length + 1);
			reached.set(tie.to.id, [...(reached.get(tie.to.id) ?? []), at]);
			return placeTie(
				tie,
				{ from: [at, plateTop], to: [at, lineOf.get(tie.to.id) ?? top], spines: [] },
				context,
			);
		});
		return toParts({ plates: [plate], labels, ties }, stack, list);
	});
	const turns = hubs.map((id): [string, Turn] => {
		const xs = reached.get(id) ?? [];
		const isLeft = (spines.get(id) ?? 0) < width / 2;
		return [id, { y: round(lineOf.get(id) ?? top), to: round(isLeft ? Math.max(...xs) : Math.min(...xs)) }];
	});
	return { ...toParts(...parts), turns: new Map(turns) };
}
