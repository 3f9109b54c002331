/** One position as it stands in a cell or a list: whose statement it is by symbol and type, the words, the lines they rest on. */
import type { Evidence } from '#lib/drawing/marks/mark.ts';
import { roleOfSide } from '#lib/drawing/marks/side.ts';
import type { Role } from '#lib/drawing/palette.ts';
import { SIZE } from '#lib/drawing/style.ts';
import { type Label, roomForWord, round } from '#lib/drawing/text/label.ts';
import { placeLines, startBehind } from '#lib/drawing/text/lines.ts';
import type { TypeStyle } from '#lib/drawing/text/measure.ts';
import type { PositionKind } from '#lib/model/vocabulary.ts';
import type { Position } from './voices.ts';

export interface PlacedEntry extends Evidence {
	kind: PositionKind;
	role: Role;
	/** The symbol's centre, px. */
	x: number;
	y: number;
	/** Name, words and citations. */
	labels: Label[];
}

/** Where a part stands, px. */
export interface Slot {
	x: number;
	top: number;
	width: number;
}

export const LEADING = 18;
/** Room for the symbol, left of the words, px. */
const INDENT = 20;
const SYMBOL = 14;

const NAME: TypeStyle = { size: SIZE.small, weight: 700 };
const CITE = { size: SIZE.small, weight: 400, role: 'soft', anchor: 'end' } as const;

/** The colour of who holds it; nobody's own where two sides hold it together. */
function roleOf({ holders }: Position): Role {
	const [only = 'other', ...more] = new Set(holders.map(({ side }) => roleOfSide(side)));
	return more.length === 0 ? only : 'text';
}

/** What is said stands out, what a document asserts is softer, a reading leans; the headline's are bold. */
function styleOf(position: Position): TypeStyle & { role: Role } {
	const { kind, isInHeadline } = position;
	const role = kind === 'stated' ? 'text' : 'soft';
	return {
		size: SIZE.small,
		weight: isInHeadline ? 700 : 400,
		role: isInHeadline ? roleOf(position) : role,
		...(kind === 'commentary' ? { italic: true } : {}),
	};
}

/** Sets a position below the name of its holders, which is empty where something else names them. */
export function placeEntry(
	position: Position,
	name: string,
	evidence: Evidence,
	{ x, top, width }: Slot,
): { entry: PlacedEntry; bottom: number } {
	const role = roleOf(position);
	const right = x + width;
	const at = { x: x + INDENT, width: width - INDENT, leading: LEADING };
	const named = placeLines(name, { ...at, ...NAME, role, top });
	const said = placeLines(position.short, { ...at, ...styleOf(position), top: named.bottom });
	const behind = [named, said]
		.map(({ labels }) => citesBehind(labels.at(-1), evidence.cites, right))
		.find((label) => label !== undefined);
	const below = placeLines(behind ? '' : evidence.cites, { ...at, ...CITE, x: right, top: said.bottom });
	const entry: PlacedEntry = {
		...evidence,
		kind: position.kind,
		role,
		x: round(x + SYMBOL / 2),
		y: round(top + LEADING / 2),
		labels: [...named.labels, ...said.labels, ...(behind ? [behind] : below.labels)],
	};
	return { entry, bottom: below.bottom };
}

/** Citations behind a line, where it leaves room for them. */
function citesBehind(line: Label | undefined, text: string, right: number): Label | undefined {
	if (!line || startBehind(line, text, CITE, right) === undefined) return undefined;
	return { ...CITE, text, x: round(right), y: line.y };
}

/** The room that an entry needs so that no word leaves it, px. */
export const roomForEntry = (position: Position): number =>
	INDENT +
	Math.max(
		roomForWord(position.short, styleOf(position)),
		...position.holders.map(({ name }) => roomForWord(name, NAME)),
	);
