/** Places one partner's line: marks, segments, ranges where sources differ. Knows neither axes nor labels. */
import { line } from 'd3-shape';
import { type Evidence, type PlacedMark, type Shape, toEvidence } from '#lib/drawing/marks/mark.ts';
import type { Role } from '#lib/drawing/palette.ts';
import { round } from '#lib/drawing/text/label.ts';
import type { Disagreement, TradeRow } from '#lib/model/trade.ts';
import type { Status } from '#lib/model/vocabulary.ts';

/** A drawn line without a gap; dashed where one end is an estimate. */
export interface Segment {
	d: string;
	isDashed: boolean;
}

/** A vertical line from the lowest to the highest of the values that sources give, with a tick at each. */
export interface PlacedRange extends Evidence {
	x: number;
	top: number;
	bottom: number;
	ticks: (Evidence & { y: number })[];
}

export interface PlacedSeries {
	name: string;
	role: Role;
	segments: Segment[];
	marks: PlacedMark[];
	ranges: PlacedRange[];
}

/** What tells a series from the others. */
export interface Look {
	name: string;
	role: Role;
	shape: Shape;
}

/** What places a row: the scales, px, and how it is shown and worded. */
export interface Pencil {
	x(year: number): number;
	/** From a value as `shownOf` gives it. */
	y(value: number): number;
	/** The value to draw; undefined leaves the row out. */
	shownOf(row: TradeRow): number | undefined;
	statusOf(row: TradeRow): Status;
	titleOf(row: TradeRow): string;
	/** Half a mark's extent, px. */
	r: number;
}

export const markId = (row: TradeRow): string =>
	`${row.partner.toLowerCase()}-${row.year}${row.series === 'crude' ? '-crude' : ''}`;

/** The values beside the main one: numbered, since one source may give two. */
export const otherId = (row: TradeRow, index: number): string => `${markId(row)}-other-${index}`;

/** Values beside the main one that are marks of their own. */
export const givenId = (row: TradeRow, index: number): string => `${markId(row)}-given-${index + 1}`;

export function placeSeries(
	rows: readonly TradeRow[],
	disagreements: readonly Disagreement[],
	look: Look,
	pencil: Pencil,
): PlacedSeries {
	const marks = rows.flatMap((row): PlacedMark[] => {
		const value = pencil.shownOf(row);
		if (value === undefined) return [];
		return [
			{
				...toEvidence(markId(row), pencil.statusOf(row), row.cites, pencil.titleOf(row)),
				shape: look.shape,
				role: look.role,
				x: round(pencil.x(row.year)),
				y: round(pencil.y(value)),
				r: pencil.r,
			},
		];
	});
	return {
		name: look.name,
		role: look.role,
		segments: toSegments(rows, marks),
		marks,
		ranges: disagreements.map((disagreement) => placeRange(disagreement, pencil)),
	};
}

/** Joins the marks of following years; a year without a figure breaks the line. */
function toSegments(rows: readonly TradeRow[], marks: readonly PlacedMark[]): Segment[] {
	const path = line<PlacedMark>(
		(mark) => mark.x,
		(mark) => mark.y,
	);
	const years = new Map(rows.map((row) => [markId(row), row.year]));
	const runs: { marks: PlacedMark[]; isDashed: boolean }[] = [];
	for (const [i, mark] of marks.entries()) {
		const before = marks[i - 1];
		if (!before || Number(years.get(mark.id)) !== Number(years.get(before.id)) + 1) continue;
		const isDashed = mark.status === 'estimate' || before.status === 'estimate';
		const run = runs.at(-1);
		if (run && run.marks.at(-1) === before && run.isDashed === isDashed) run.marks.push(mark);
		else runs.push({ marks: [before, mark], isDashed });
	}
	return runs.map(({ marks: run, isDashed }) => ({ d: path(run) ?? '', isDashed }));
}

function placeRange({ year, low, high, rows }: Disagreement, { x, y, titleOf }: Pencil): PlacedRange {
	const [main, ...others] = rows;
	if (!main) throw new Error(`a disagreement without a row, ${year}`);
	const cites = rows.flatMap((row) => row.cites);
	const seen = new Set<string>();
	const distinct = cites.filter(({ source }) => !seen.has(source) && seen.add(source));
	return {
		...toEvidence(`${markId(main)}-range`, 'disputed', distinct, rows.map(titleOf).join(' · ')),
		x: round(x(year)),
		top: round(y(high)),
		bottom: round(y(low)),
		ticks: others.map((row, i) => ({
			...toEvidence(otherId(row, i + 1), row.status, row.cites, titleOf(row)),
			y: round(y(row.value_usd_million)),
		})),
	};
}
