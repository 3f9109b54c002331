import type { Placed } from '../placed.ts';
import type { Table } from '../table.ts';
import { widthNameOf } from '../widths.ts';
import type { Fault } from './fault.ts';
import { isMark, nodesIn, numbersInPath } from './nodes.ts';

/** How far a mark may stand out of a drawing, px. */
const BEYOND = 3;

/** Marks outside the drawing, names that found no room, and rows without a mark; a narrower map may leave places out. */
export function markFaults(placed: Placed, { rows }: Table): Fault[] {
	const { leftOut = [] } = placed;
	const isNarrower = widthNameOf(placed.width) !== 'wide';
	const isLeftOut = (id: string) =>
		leftOut.some(({ of = [] }) => of.some((place) => id.endsWith(`-${place}`)));
	const mayLack = (id: string) => (isNarrower && /^(map|inset)-/.test(id)) || isLeftOut(id);
	const marks = [...nodesIn(placed)].flatMap(({ part, values }) =>
		isMark(values) ? [{ part, values }] : [],
	);
	// A drawing with two maps may have a place in both: there its dot is named by the map.
	const ids = new Set(
		marks.flatMap(({ part, values }) => [values.id, `${part}-${values.id}`, ...(values.with ?? [])]),
	);
	return [
		...marks.flatMap(({ values }) =>
			pointsOf(values).every((point) => isInside(point, placed))
				? []
				: [{ text: values.title, of: [values.id], expected: 'a mark inside the drawing' }],
		),
		...leftOut.map(({ text, of }) => ({ text, of, expected: 'a label that finds room' })),
		...rows
			.filter(({ id }) => !ids.has(id) && !mayLack(id))
			.map(({ id }) => ({ of: [id], expected: `a mark for the row ${id} of its table` })),
	];
}

type Point = readonly [x: number, y: number];

const isInside = ([x, y]: Point, { width, height }: Placed): boolean =>
	x >= -BEYOND && x <= width + BEYOND && y >= -BEYOND && y <= height + BEYOND;

/** Where a mark is: its middle, or the points of its path where that has straight lines alone. */
function pointsOf({ x, y, d }: Readonly<Record<string, unknown>>): Point[] {
	if (typeof x === 'number' && typeof y === 'number') return [[x, y]];
	if (typeof d !== 'string' || /[a-zHVCSQTA]/.test(d)) return [];
	const numbers = numbersInPath(d);
	return numbers.flatMap((at, i): Point[] => (i % 2 === 0 ? [[at, numbers[i + 1] ?? 0]] : []));
}
