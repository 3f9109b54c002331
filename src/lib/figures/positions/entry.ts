/** One position as it stands in a cell or a list: whose statement it is by mark and type, the words, the lines they rest on. */

import { type Evidence, toEvidence } from '#lib/drawing/marks/mark.ts';
import { roleOfSide } from '#lib/drawing/marks/side.ts';
import type { Role } from '#lib/drawing/palette.ts';
import { SIZE } from '#lib/drawing/style.ts';
import { boxOf, type Label, roomFor, round } from '#lib/drawing/text/label.ts';
import { placeLines } from '#lib/drawing/text/lines.ts';
import type { TypeStyle } from '#lib/drawing/text/measure.ts';
import { formatCites } from '#lib/model/cites.ts';
import type { PositionKind } from '#lib/model/vocabulary.ts';
import type { Position } from './voices.ts';

export interface PlacedEntry extends Evidence {
	kind: PositionKind;
	role: Role;
	/** The mark's centre, px. */
	x: number;
	y: number;
	/** Name, words and citations. */
	labels: Label[];
	/** The lower edge, px. */
	bottom: number;
}

export interface EntryWords {
	/** Of holders whom nothing else names; stands above the words. */
	name: string | undefined;
	title: string;
}

export const LEADING = 18;
/** Room for the mark, left of the words, px. */
export const INDENT = 20;
const MARK = 14;
const CITE_GAP = 6;

type Look = TypeStyle & { role: Role };

export const NAME: TypeStyle = { size: SIZE.small, weight: 700 };
const CITE: Look = { size: SIZE.small, weight: 400, role: 'soft' };

/** The ink of who holds it; nobody's own where two hold it together. */
const roleOf = ({ voice, holders }: Position): Role =>
	voice === 'both' ? 'text' : roleOfSide(holders[0]?.side ?? 'none');

/** What is said stands in full ink, what a document asserts steps back, a reading leans; the headline's stand out. */
export function lookOf(position: Position): Look {
	const { kind, isInHeadline } = position;
	const role = kind === 'stated' ? 'text' : 'soft';
	return {
		size: SIZE.small,
		weight: isInHeadline ? 700 : 400,
		role: isInHeadline ? roleOf(position) : role,
		...(kind === 'commentary' ? { italic: true } : {}),
	};
}

export function placeEntry(
	position: Position,
	{ name, title }: EntryWords,
	{ x, top, width }: { x: number; top: number; width: number },
): PlacedEntry {
	const { id, kind, short, cites } = position;
	const role = roleOf(position);
	const at = { x: x + INDENT, width: width - INDENT, leading: LEADING };
	const named = name ? placeLines(name, { ...at, ...NAME, role, top }) : { labels: [], bottom: top };
	const said = placeLines(short, { ...at, ...lookOf(position), top: named.bottom });
	const lines = formatCites(cites);
	const behind = [named.labels, said.labels]
		.map((labels) => placeBehind(labels.at(-1), lines, x + width))
		.find((label) => label !== undefined);
	const below = placeLines(behind ? '' : lines, {
		...at,
		x: x + width,
		anchor: 'end',
		...CITE,
		top: said.bottom,
	});
	return {
		...toEvidence(id, 'reported', cites, title),
		kind,
		role,
		x: round(x + MARK / 2),
		y: round(top + LEADING / 2),
		labels: [...named.labels, ...said.labels, ...(behind ? [behind] : below.labels)],
		bottom: below.bottom,
	};
}

/** Citations behind a line, where it leaves room for them. */
function placeBehind(line: Label | undefined, text: string, right: number): Label | undefined {
	if (!line) return undefined;
	const { x, width } = boxOf(line);
	const isRoom = x + width + CITE_GAP + roomFor(text, CITE) <= right;
	return isRoom ? { ...CITE, text, x: round(right), y: line.y, anchor: 'end' } : undefined;
}
