/** The lines, ranges and marks of what is visible. */
import { pairs } from 'd3-array';
import { line } from 'd3-shape';
import { type Evidence, evidenceOfRow, type PlacedMark } from '#lib/drawing/marks/mark.ts';
import type { Role } from '#lib/drawing/palette.ts';
import { round } from '#lib/drawing/text/label.ts';
import type { Disagreement, TradeRow } from '#lib/model/trade.ts';
import type { EvidenceOf } from './rows.ts';
import { plottedValue, type VisibleTrade } from './visible.ts';

/** A drawn line without a gap; dashed where one end is an estimate. */
interface Segment {
	d: string;
	isDashed: boolean;
}

/** A vertical line with a tick at either end, px. */
export interface PlacedBracket extends Evidence {
	x: number;
	top: number;
	bottom: number;
}

export const bracketPath = ({ x, top, bottom }: PlacedBracket): string =>
	`M${x - 4} ${top}h8M${x} ${top}V${bottom}M${x - 4} ${bottom}h8`;

/** From the lowest to the highest of the values that sources give, with a tick at each. */
interface PlacedRange extends PlacedBracket {
	ticks: (Evidence & { y: number })[];
}

export interface PlacedSeries {
	name: string;
	role: Role;
	segments: Segment[];
	marks: PlacedMark[];
	ranges: PlacedRange[];
}

/** Where years and values stand, px; a value is US$ million, or a share from 0 to 1. */
export interface Scales {
	x(year: number): number;
	y(value: number): number;
	/** Half a mark's extent. */
	r: number;
}

const STYLES = {
	crude: { role: 'china', shape: 'circle' },
	russia: { role: 'russia', shape: 'square' },
	china: { role: 'china', shape: 'circle' },
} as const satisfies Record<string, Pick<PlacedMark, 'role' | 'shape'>>;

/** A mark on a line. */
interface Point extends PlacedMark {
	year: number;
}

/** A value beside the main line is smaller than one on it. */
const SMALLER = 0.8;

/** In drawing order: China's line lies uppermost. */
export function placeSeries(visible: VisibleTrade, scales: Scales, evidenceOf: EvidenceOf): PlacedSeries[] {
	const { china, russia, crude, others } = visible;
	/** A share is computed, whatever its two values are. */
	const computed = visible.scale === 'share' ? { status: 'derived' as const } : {};
	const lineOf = (
		name: keyof typeof STYLES,
		rows: readonly TradeRow[],
		disagreements: readonly Disagreement[] = [],
	): PlacedSeries => {
		const points = rows.flatMap((row): Point[] => {
			const value = plottedValue(row, visible);
			if (value === undefined) return [];
			const [x, y] = [round(scales.x(row.year)), round(scales.y(value))];
			return [{ ...evidenceOf(row), ...computed, ...STYLES[name], x, y, r: scales.r, year: row.year }];
		});
		return {
			name,
			role: STYLES[name].role,
			segments: segmentsOf(points),
			marks: points,
			ranges: disagreements.flatMap((disagreement) => {
				const main = points.find(({ year }) => year === disagreement.year);
				return main ? [placeRange(disagreement, main, scales, evidenceOf)] : [];
			}),
		};
	};
	const given = others.map((row): PlacedMark => {
		const style = STYLES[row.partner === 'China' ? 'china' : 'russia'];
		const [x, y] = [scales.x(row.year), scales.y(row.value_usd_million)];
		return { ...evidenceOf(row), ...style, x, y, r: scales.r * SMALLER };
	});
	return [
		...(given.length > 0
			? [{ name: 'others', role: 'soft' as const, segments: [], marks: given, ranges: [] }]
			: []),
		lineOf('crude', crude),
		lineOf('russia', russia.rows, russia.disagreements),
		lineOf('china', china.rows, china.disagreements),
	];
}

/** Joins the marks of following years; a year without a figure breaks the line. */
function segmentsOf(points: readonly Point[]): Segment[] {
	const path = line<Point>(
		({ x }) => x,
		({ y }) => y,
	);
	const runs: { points: Point[]; isDashed: boolean }[] = [];
	for (const [before, point] of pairs(points)) {
		if (point.year !== before.year + 1) continue;
		const isDashed = point.status === 'estimate' || before.status === 'estimate';
		const run = runs.at(-1);
		if (run && run.points.at(-1) === before && run.isDashed === isDashed) run.points.push(point);
		else runs.push({ points: [before, point], isDashed });
	}
	return runs.map((run) => ({ d: path(run.points) ?? '', isDashed: run.isDashed }));
}

function placeRange(
	{ low, high, rows }: Disagreement,
	main: PlacedMark,
	{ y }: Scales,
	evidenceOf: EvidenceOf,
): PlacedRange {
	const ticks = rows.slice(1).map((row) => ({ ...evidenceOf(row), y: round(y(row.value_usd_million)) }));
	const cites = rows.flatMap((row) => row.cites);
	const range = {
		id: `${main.id}-range`,
		status: 'disputed' as const,
		// Each source once.
		cites: cites.filter(({ source }, i) => cites.findIndex((cite) => cite.source === source) === i),
	};
	return {
		...evidenceOfRow(range, [main, ...ticks].map(({ title }) => title).join(' · ')),
		x: main.x,
		top: round(y(high)),
		bottom: round(y(low)),
		ticks,
	};
}
