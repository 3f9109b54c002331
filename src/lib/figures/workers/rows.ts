/** The counts in rows, in order of date; only what can be compared stands together. */
import { group } from 'd3-array';
import { type Label, round } from '#lib/drawing/text/label.ts';
import { placeLines } from '#lib/drawing/text/lines.ts';
import { type PlacedAxis, placeAxis } from './axis.ts';
import type { Columns } from './columns.ts';
import { LEADING, LOOK, placeEntry } from './entry.ts';
import { type Count, seriesOf } from './input.ts';
import type { WorkersWords } from './words.ts';

/** Only the first is of the document's kind; the other two count something else. */
export const GROUPS = ['russia', 'region', 'flow'] as const;
export type Group = (typeof GROUPS)[number];

export const groupOf = ({ measure, area }: Count): Group => (measure === 'flow' ? 'flow' : area);

/** Where the scale can be seen: beside a whole group, or below each row of it, px. */
export interface Strip {
	group: Group;
	top: number;
	bottom: number;
}

export interface PlacedRows {
	axis: PlacedAxis;
	headings: Label[];
	labels: Label[];
	strips: Strip[];
	/** The height at which each count's mark stands, by id, px. */
	heights: ReadonlyMap<string, number>;
	/** px. */
	bottom: number;
}

const GROUP_GAP = 14;
const HEADING_GAP = 4;
/** The height of a scale below its words, px. */
const STRIP = 20;

export interface RowsOptions {
	columns: Columns;
	words: WorkersWords;
	/** px. */
	top: number;
	/** The count that stands out. */
	claim: Count;
}

export function placeRows(counts: readonly Count[], { columns, words, top, claim }: RowsOptions): PlacedRows {
	const { isBeside, width, textX, textWidth } = columns;
	const headingOf = (name: Group, at: { top: number; width: number }) =>
		placeLines(words.group(name), { ...LOOK, role: 'text', weight: 700, x: 0, ...at });
	const heading = headingOf(GROUPS[0], { top, width: isBeside ? textX + textWidth : width });
	const axis = placeAxis(claim, columns, words, isBeside ? top : heading.bottom + HEADING_GAP);

	const rowGap = isBeside ? 7 : 10;
	const headings = [...heading.labels];
	const labels: Label[] = [];
	const strips: Strip[] = [];
	const heights = new Map<string, number>();
	let y = Math.max(heading.bottom, axis.bottom) + HEADING_GAP;
	for (const name of GROUPS) {
		const members = counts.filter((count) => groupOf(count) === name);
		if (members.length === 0) continue;
		const isFirst = name === GROUPS[0];
		if (!isFirst) {
			const next = headingOf(name, { top: y + GROUP_GAP, width });
			headings.push(...next.labels);
			y = next.bottom + HEADING_GAP;
		}
		const groupTop = y;
		for (const series of group(members, seriesOf).values()) {
			const tone = !isFirst ? 'quiet' : series.some(({ id }) => id === claim.id) ? 'bold' : 'plain';
			const entry = placeEntry(series, { top: y, columns, words, tone });
			const strip = isBeside
				? { top: y, bottom: entry.bottom }
				: { top: entry.bottom + 2, bottom: entry.bottom + 2 + STRIP };
			for (const [line, { id }] of series.entries())
				heights.set(id, round(strip.top + (isBeside ? (line + 0.5) * LEADING : STRIP / 2)));
			labels.push(...entry.labels);
			if (!isBeside) strips.push({ group: name, ...strip });
			y = strip.bottom + rowGap;
		}
		if (isBeside) strips.push({ group: name, top: groupTop, bottom: y - rowGap });
	}
	return { axis, headings, labels, strips, heights, bottom: y };
}
