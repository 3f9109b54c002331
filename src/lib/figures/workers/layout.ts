/** Every count on one scale from zero, in order of date, with a line at what one document states. */
import { type PlacedLegend, placeLegend } from '#lib/drawing/legend/legend.ts';
import { type Evidence, evidenceOfRow, type PlacedMark } from '#lib/drawing/marks/mark.ts';
import { m } from '#lib/drawing/message.ts';
import type { LayoutOptions, Placed } from '#lib/drawing/placed.ts';
import { type Box, round } from '#lib/drawing/text/label.ts';
import { placeLines } from '#lib/drawing/text/lines.ts';
import { BESIDE, toColumns } from './columns.ts';
import { LEADING, STYLE } from './entry.ts';
import { COMPARABLE, type Count, GROUPS, type Group, groupOf, type WorkersInput } from './input.ts';
import { placeRows } from './rows.ts';
import { workersWords } from './words.ts';

export interface PlacedWorkers extends Placed {
	legend: PlacedLegend;
	/** Joins the two counts of one series. */
	fall: Evidence & { d: string };
	marks: PlacedMark[];
	/** Entries in a period, from zero, so that they are never read as a count at a date. */
	bars: (Evidence & Box)[];
	/** Paths: zero, the document's number beside what can be compared with it, and a guide to each mark. */
	lines: { zero: string; claim: string; guides: string };
}

const BAR = 8;

export function layoutWorkers(input: WorkersInput, { width, locale }: LayoutOptions): PlacedWorkers {
	const words = workersWords(locale);
	const { counts, claim, fall } = input;
	const columns = toColumns(input, width, words);
	const { x } = columns;
	const statuses = new Set(counts.map(({ status }) => status));
	const legend = placeLegend(
		(['reported', 'estimate'] as const)
			.filter((status) => statuses.has(status))
			.map((status) => ({ symbol: status, role: 'dprk', text: m.status({ status }, { locale }) })),
		{ width, top: 0 },
	);
	const rows = placeRows(input, { columns, words, top: legend.height + 12 });
	const { axis } = rows;

	const zero = round(x(0));
	const place = (count: Count) => ({
		...evidenceOfRow(count, words.mark(count)),
		x: round(x(count.count)),
		y: rows.heights.get(count.id) ?? 0,
	});
	const isBar = (count: Count) => groupOf(count) === 'flow';
	const marks = counts
		.filter((count) => !isBar(count))
		.map((count): PlacedMark => {
			const isComparable = COMPARABLE.includes(groupOf(count));
			const role = count.id === claim.id ? 'text' : isComparable ? 'dprk' : 'other';
			return { ...place(count), shape: 'circle', role, r: isComparable ? 5.5 : 4 };
		});
	const bars = counts.filter(isBar).map((count) => {
		const { x: end, y, ...evidence } = place(count);
		return { ...evidence, x: zero, y: round(y - BAR / 2), width: round(end - zero), height: BAR };
	});
	const verticals = (value: number, groups: readonly Group[]) =>
		rows.strips
			.filter((strip) => groups.includes(strip.group))
			.map(({ top, bottom }) => `M${round(x(value))} ${round(top)}V${round(bottom)}`)
			.join('');
	const claimBottom = columns.isBeside ? (rows.strips[0]?.top ?? 0) : axis.bottom;
	const [from, to] = [place(fall.from), place(fall.to)];
	const fallLabels = placeLines(words.fall(fall), {
		...STYLE,
		weight: 700,
		role: 'text',
		x: from.x + BESIDE,
		top: from.y - LEADING / 2,
		width: width - from.x - BESIDE,
	}).labels;
	return {
		width,
		height: Math.ceil(rows.bottom),
		labels: { axis: axis.labels, headings: rows.headings, rows: rows.labels, fall: fallLabels },
		legend,
		fall: { ...evidenceOfRow(fall, words.fallCounts(fall)), d: `M${from.x} ${from.y}L${to.x} ${to.y}` },
		marks,
		bars,
		lines: {
			zero: verticals(0, GROUPS),
			claim: `M${round(x(claim.count))} ${axis.top}V${round(claimBottom)}${verticals(claim.count, COMPARABLE)}`,
			guides: marks.map((mark) => `M${zero} ${mark.y}H${mark.x}`).join(''),
		},
	};
}
