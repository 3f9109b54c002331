/** Distances as rows beside or below a map: what from or to, kilometres, miles, each with the symbol of its status. */
import type { PlacedMark } from '../marks/mark.ts';
import { type Locale, m } from '../message.ts';
import type { Role } from '../palette.ts';
import { SIZE } from '../style.ts';
import type { Row } from '../table.ts';
import { type Label, roomFor, round } from '../text/label.ts';
import { fitLines } from '../text/lines.ts';
import { capHeight } from '../text/measure.ts';
import { evidenceOfLength } from './rows.ts';

export interface DistanceItem {
	row: Row;
	/** Said below the name. */
	detail?: string;
	/** In words; empty where there is none. */
	km: string;
	miles: string;
}

export interface PlacedDistanceList {
	/** One a row. */
	marks: PlacedMark[];
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
const SYMBOL = 18;
const GAP = 16;
const STYLE = { size: SIZE.small, weight: 400 } as const;

/** `heading` stands above the names. */
export function placeDistanceList(
	heading: string,
	items: readonly DistanceItem[],
	{ x, y, width }: { x: number; y: number; width: number },
	locale: Locale,
): PlacedDistanceList {
	const units = { km: m.unit_km({}, { locale }), miles: m.unit_miles({}, { locale }) };
	const widest = (unit: 'km' | 'miles') =>
		Math.max(...[units, ...items].map((texts) => roomFor(texts[unit], STYLE)));
	const milesAt = x + width;
	const kmAt = milesAt - widest('miles') - GAP;
	const nameEnd = kmAt - widest('km') - GAP;
	const label = (text: string, at: number, top: number, anchor: Label['anchor'], role: Role): Label => ({
		...STYLE,
		text,
		x: round(at),
		y: round(top + ROW / 2 + capHeight(SIZE.small) / 2),
		anchor,
		role,
	});
	/** A text in as many lines as it needs between the symbol and `right`. */
	const lines = (text: string, right: number, top: number, role: Role): Label[] =>
		fitLines(text, { ...STYLE, width: right - (x + SYMBOL) }).map((line, i) =>
			label(line, x + SYMBOL, top + i * LEADING, 'start', role),
		);

	const head = lines(heading, nameEnd, y, 'soft');
	const list: PlacedDistanceList = {
		marks: [],
		rules: [],
		x,
		width,
		labels: [...head, label(units.km, kmAt, y, 'end', 'soft'), label(units.miles, milesAt, y, 'end', 'soft')],
		bottom: 0,
	};
	let top = y + ROW + (head.length - 1) * LEADING;
	for (const { row, detail, km, miles } of items) {
		const names = lines(String(row.cells.item), nameEnd, top, 'text');
		const details = detail ? lines(detail, milesAt, top + names.length * LEADING, 'soft') : [];
		const lengths = [
			...(km ? [label(km, kmAt, top, 'end', 'text')] : []),
			...(miles ? [label(miles, milesAt, top, 'end', 'text')] : []),
		];
		list.rules.push(round(top));
		list.marks.push({
			...evidenceOfLength(row, locale),
			shape: 'circle',
			role: 'text',
			x: round(x + 6),
			y: round(top + ROW / 2),
			r: 4.5,
		});
		list.labels.push(...[...names, ...details, ...lengths].map((text) => ({ ...text, of: [row.id] })));
		top += ROW + (names.length + details.length - 1) * LEADING;
	}
	return { ...list, bottom: round(top) };
}
