/** The counts in rows, in order of date; only what can be compared stands together. */
import { group, sort } from 'd3-array';
import { type Label, round } from '#lib/drawing/text/label.ts';
import { placeLines } from '#lib/drawing/text/lines.ts';
import { seriesOf } from '#lib/model/workers.ts';
import { type PlacedAxis, placeAxis } from './axis.ts';
import type { Columns } from './columns.ts';
import { LEADING, placeEntry, STYLE } from './entry.ts';
import { COMPARABLE, type Count, GROUPS, type Group, groupOf, type WorkersInput } from './input.ts';
import type { WorkersWords } from './words.ts';

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
}

export function placeRows({ counts, claim }: WorkersInput, { columns, words, top }: RowsOptions): PlacedRows {
	const { isBeside, width, textX, textWidth } = columns;
	const headings: Label[] = [];
	const placeHeading = (name: Group, at: { top: number; width: number }) => {
		const style = { ...STYLE, role: 'text', weight: 700 } as const;
		const { labels, bottom } = placeLines(words.group(name), { ...style, ...at, x: 0 });
		headings.push(...labels);
		return bottom + HEADING_GAP;
	};
	// The axis stands beside the first heading, or below it.
	const below = placeHeading(GROUPS[0], { top, width: isBeside ? textX + textWidth : width });
	const axis = placeAxis(claim, columns, words, isBeside ? top : below);

	const rowGap = isBeside ? 7 : 10;
	const labels: Label[] = [];
	const strips: Strip[] = [];
	const heights = new Map<string, number>();
	let y = Math.max(below, axis.bottom + HEADING_GAP);
	const inGroups = sort(counts, (count) => GROUPS.indexOf(groupOf(count)));
	for (const [name, members] of group(inGroups, groupOf)) {
		const isFirst = name === GROUPS[0];
		if (!isFirst) y = placeHeading(name, { top: y + GROUP_GAP, width });
		const groupTop = y;
		for (const series of group(members, seriesOf).values()) {
			const isClaim = series.some(({ id }) => id === claim.id);
			const isComparable = COMPARABLE.includes(name);
			const style = { role: isComparable ? 'text' : 'soft', weight: isClaim ? 700 : 400 } as const;
			const entry = placeEntry(series as [Count], { ...style, top: y, columns, words });
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
