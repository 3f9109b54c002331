/** Distances as rows beside or below a map: what from or to, kilometres, miles, each with its sign by the mark grammar. */

import type { Status } from '#lib/model/vocabulary.ts';
import type { Evidence } from '../marks/mark.ts';
import type { Role } from '../palette.ts';
import { SIZE } from '../style.ts';
import { FALLBACK, type Label, roomFor, round } from '../text/label.ts';
import { capHeight } from '../text/measure.ts';
import { wrap } from '../text/wrap.ts';

export interface DistanceItem {
	status: Status;
	/** The distance's row. */
	id: string;
	/** Of a distance that is drawn nowhere else. */
	evidence?: Evidence;
	name: string;
	/** Said below the name. */
	detail?: string;
	/** In words; empty where there is none. */
	km: string;
	miles: string;
}

/** A row's sign: its centre, px. */
export interface PlacedSign {
	status: Status;
	/** The distance's row. */
	id: string;
	evidence: Evidence | undefined;
	x: number;
	y: number;
	r: number;
	role: Role;
}

export interface PlacedDistanceList {
	signs: PlacedSign[];
	/** Hairlines above the rows, px. */
	rules: number[];
	x: number;
	width: number;
	labels: Label[];
	/** px. */
	bottom: number;
}

const ROW = 26;
const LEADING = 18;
const SIGN = 18;
const GAP = 16;
const LOOK = { size: SIZE.small, weight: 400 } as const;

export function placeDistanceList(
	items: readonly DistanceItem[],
	headings: { item: string; km: string; miles: string },
	{ x, y, width }: { x: number; y: number; width: number },
): PlacedDistanceList {
	const widest = (texts: readonly string[]) => Math.max(...texts.map((text) => roomFor(text, LOOK)));
	const milesAt = x + width;
	const kmAt = milesAt - widest([headings.miles, ...items.map(({ miles }) => miles)]) - GAP;
	const nameEnd = kmAt - widest([headings.km, ...items.map(({ km }) => km)]) - GAP;
	const label = (text: string, at: number, top: number, anchor: Label['anchor'], role: Role): Label => ({
		...LOOK,
		text,
		x: round(at),
		y: round(top + ROW / 2 + capHeight(SIZE.small) / 2),
		anchor,
		role,
	});
	/** A text in as many lines as it needs between `left` and `right`. */
	const lines = (text: string, left: number, right: number, top: number, role: Role): Label[] =>
		wrap(text, { ...LOOK, width: (right - left) / FALLBACK }).map((line, i) =>
			label(line, left, top + i * LEADING, 'start', role),
		);

	const head = lines(headings.item, x + SIGN, nameEnd, y, 'soft');
	const list: PlacedDistanceList = {
		signs: [],
		rules: [],
		x,
		width,
		labels: [
			...head,
			label(headings.km, kmAt, y, 'end', 'soft'),
			label(headings.miles, milesAt, y, 'end', 'soft'),
		],
		bottom: 0,
	};
	let top = y + ROW + (head.length - 1) * LEADING;
	for (const { id, status, evidence, name, detail, km, miles } of items) {
		const ofRow = (text: Label): Label => ({ ...text, of: [id] });
		const names = lines(name, x + SIGN, nameEnd, top, 'text');
		const details = detail ? lines(detail, x + SIGN, milesAt, top + names.length * LEADING, 'soft') : [];
		list.rules.push(round(top));
		list.signs.push({ status, id, evidence, x: round(x + 6), y: round(top + ROW / 2), r: 4.5, role: 'text' });
		list.labels.push(...[...names, ...details].map(ofRow));
		if (km) list.labels.push(ofRow(label(km, kmAt, top, 'end', 'text')));
		if (miles) list.labels.push(ofRow(label(miles, milesAt, top, 'end', 'text')));
		top += ROW + (names.length + details.length - 1) * LEADING;
	}
	return { ...list, bottom: round(top) };
}
