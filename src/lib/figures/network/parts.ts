/** The marks of the network, placed: actors' plates, ties, positions. Knows nothing of where a layout wants them. */

import { toCapital, toEnumeration } from '#lib/drawing/format.ts';
import { type Evidence, toEvidence } from '#lib/drawing/marks/mark.ts';
import type { Locale } from '#lib/drawing/message.ts';
import type { Role } from '#lib/drawing/palette.ts';
import { SIZE } from '#lib/drawing/style.ts';
import { type Label, roomFor, round } from '#lib/drawing/text/label.ts';
import { type PlacedLines, placeLines } from '#lib/drawing/text/lines.ts';
import type { ActorRow } from '#lib/model/positions.ts';
import type { PositionKind } from '#lib/model/vocabulary.ts';
import type { NetworkInput, RelationRow } from './input.ts';
import { inkOf, outlineOf, TIE_LOOKS, type TieLook } from './looks.ts';
import type { Tie } from './structure.ts';
import type { NetworkWords } from './words.ts';

/** px. */
export type Point = readonly [number, number];

export interface PlacedPlate extends Evidence {
	d: string;
	role: Role;
	/** px. */
	top: number;
	bottom: number;
	/** The line on which a hub's ties begin. */
	spine: string | undefined;
}

export interface PlacedTie extends Evidence {
	/** The line. */
	d: string;
	/** The arrowhead, a filled path. */
	arrow: string | undefined;
	look: TieLook;
	role: Role;
	/** Where it meets the upright line of a hub, `isFree` of an arrowhead. */
	ends: { hub: string; x: number; y: number; isFree: boolean }[];
	/** What two states trade, its area to scale: corner and side, px. */
	square: { x: number; y: number; size: number } | undefined;
	/** Single meetings. */
	dots: (Evidence & { x: number; y: number })[];
	/** The dot of the line's own relation, where that is a single meeting. */
	dot: { x: number; y: number } | undefined;
}

export interface PlacedStatement extends Evidence {
	kind: PositionKind;
	role: Role;
	x: number;
	y: number;
}

export interface Context {
	input: NetworkInput;
	words: NetworkWords;
	locale: Locale;
	/** The side of the square for the largest sum, px. */
	square: number;
}

export const LEADING = 18;
export const LOOK = { size: SIZE.small, weight: 400, leading: LEADING } as const;
const PAD = 5;
const ARROW = 8;

/** A name on its plate, centred, in as many lines as it needs. */
export function placePlate(
	actor: ActorRow,
	{ x, top, width, height = 0 }: { x: number; top: number; width: number; height?: number },
	{ words }: Context,
	{ size = SIZE.label, withRole = false }: { size?: number; withRole?: boolean } = {},
): { plate: PlacedPlate; labels: Label[] } {
	const ink = inkOf(actor);
	const leading = Math.round(size * 1.28);
	const of = [actor.id];
	const at = { x: x + width / 2, width: width - 2 * PAD, anchor: 'middle', role: ink.name, of } as const;
	const set = (start: number) => {
		const name = placeLines(words.name(actor), { ...at, top: start, size, weight: 700, leading });
		const role = withRole ? placeLines(words.role(actor), { ...at, ...LOOK, top: name.bottom }) : undefined;
		return { labels: [...name.labels, ...(role?.labels ?? [])], bottom: role?.bottom ?? name.bottom };
	};
	const needed = set(0).bottom;
	const outer = Math.max(needed + 2 * PAD, height);
	const { labels } = set(top + (outer - needed) / 2);
	return {
		plate: {
			...toEvidence(actor.id, 'reported', actor.cites, words.saidOfActor(actor)),
			d: outlineOf(actor.kind, { x: round(x), y: round(top), width: round(width), height: round(outer) }),
			role: ink.plate,
			top: round(top),
			bottom: round(top + outer),
			spine: undefined,
		},
		labels,
	};
}

export interface TiePath {
	from: Point;
	to: Point;
	/** The ends that lie on a hub's upright line. */
	spines: readonly ('from' | 'to')[];
}

/** A straight line with what its kind asks for: an arrowhead, a square to scale, a dot a meeting. */
export function placeTie(tie: Tie, { from, to, spines }: TiePath, context: Context): PlacedTie {
	const { input, words } = context;
	const look = TIE_LOOKS[tie.line.kind];
	const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
	/** The point so many px before the line's end, and so many to its left. */
	const before = (px: number, aside = 0): Point => {
		const [dx, dy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
		return [round(to[0] - px * dx + aside * dy), round(to[1] - px * dy - aside * dx)];
	};
	const evidence = (relation: RelationRow) =>
		toEvidence(relation.id, 'reported', relation.cites, words.saidOfRelation(relation, input));
	const size = round(sideOf(tie, context));
	const isMeeting = tie.line.kind === 'met';
	const meetings = isMeeting ? [tie.line, ...tie.dots].filter(({ date }) => date !== null) : [];
	const gap = Math.min(16, length / (meetings.length + 1));
	const dots = meetings.map((relation, i) => {
		const [x, y] = before(length / 2 + ((meetings.length - 1) / 2 - i) * gap);
		return { relation, x, y };
	});
	const [own] = dots.filter(({ relation }) => relation === tie.line);
	const [x, y] = before(length / 2);
	return {
		...evidence(tie.line),
		d: `M${from.map(round).join(' ')}L${before(look.isDirected ? ARROW : 0).join(' ')}`,
		arrow: look.isDirected
			? `M${before(0).join(' ')}L${before(ARROW, ARROW / 2).join(' ')}L${before(ARROW, -ARROW / 2).join(' ')}Z`
			: undefined,
		look,
		role: size ? inkOf(tie.from).plate : isMeeting ? 'text' : 'soft',
		ends: spines.map((end) => {
			const [endX, endY] = end === 'from' ? from : to;
			const isFree = end === 'from' || !look.isDirected;
			return { hub: tie[end].id, x: round(endX), y: round(endY), isFree };
		}),
		square: size ? { x: round(x - size / 2), y: round(y - size / 2), size } : undefined,
		dot: own && { x: own.x, y: own.y },
		dots: dots.filter((dot) => dot !== own).map(({ relation, ...at }) => ({ ...evidence(relation), ...at })),
	};
}

/** The side of a tie's square, px; 0 for a tie without a weight. Areas are to scale. */
export function sideOf({ line }: Tie, { input: { weights }, square }: Context): number {
	const most = Math.max(...Object.values(weights));
	return square * Math.sqrt((weights[line.id] ?? 0) / most);
}

/** The words of parallel ties: as long as fits in one line, else one to three words each. */
export function placeTieLabel(
	ties: readonly Tie[],
	at: { x: number; top: number; width: number; anchor: Label['anchor'] },
	{ input, words, locale }: Context,
): PlacedLines {
	if (ties.length === 0) return { labels: [], bottom: at.top };
	const line = (texts: readonly string[], sign: ',' | ';') =>
		toCapital(toEnumeration([...new Set(texts)], locale, sign), locale);
	const long = line(ties.map(words.tie), ';');
	const brief = line(
		ties.map((tie) => words.brief(tie, input)),
		',',
	);
	const short = line(
		ties.map((tie) => words.kind(tie.line.kind)),
		',',
	);
	const fitting = [long, brief].find((text) => roomFor(text, LOOK) <= at.width);
	const of = ties.map(({ line: { id } }) => id);
	return placeLines(fitting ?? short, { ...LOOK, ...at, role: 'text', of });
}

/** What a layout places, px. */
export interface PlacedParts {
	plates: PlacedPlate[];
	ties: PlacedTie[];
	statements: PlacedStatement[];
	labels: Label[];
	/** The lowest edge. */
	bottom: number;
}

/** Several parts as one. */
export function toParts(...parts: readonly Partial<PlacedParts>[]): PlacedParts {
	return {
		plates: parts.flatMap(({ plates = [] }) => plates),
		ties: parts.flatMap(({ ties = [] }) => ties),
		statements: parts.flatMap(({ statements = [] }) => statements),
		labels: parts.flatMap(({ labels = [] }) => labels),
		bottom: Math.max(0, ...parts.map(({ bottom = 0 }) => bottom)),
	};
}

/** The plates, each hub's with its upright line down to the last tie that begins on it, and inwards where it turns. */
export function withSpines(
	{ plates, ties }: Pick<PlacedParts, 'plates' | 'ties'>,
	spines: ReadonlyMap<string, number>,
	turns: ReadonlyMap<string, { y: number; to: number }>,
): PlacedPlate[] {
	const ends = ties.flatMap((tie) => tie.ends);
	return plates.map((plate) => {
		const x = spines.get(plate.id);
		if (x === undefined) return plate;
		const turn = turns.get(plate.id);
		const ys = ends.filter(({ hub }) => hub === plate.id).map(({ y }) => y);
		const to = turn ? `${turn.y}H${turn.to}` : Math.max(plate.bottom, ...ys);
		return { ...plate, spine: `M${x} ${plate.bottom}V${to}` };
	});
}
