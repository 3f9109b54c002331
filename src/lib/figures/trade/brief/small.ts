/** What is left of the brief among others: two lines, their names, the bracket and every second power of ten. */
import { range, sort } from 'd3-array';
import { dodge } from '#lib/drawing/dodge.ts';
import type { LayoutOptions } from '#lib/drawing/placed.ts';
import { type Box, boxOf, type Label, placeEach, roomFor, round } from '#lib/drawing/text/label.ts';
import { yearOf } from '#lib/model/context.ts';
import { obstaclesOf, placeBracket } from '../direct.ts';
import type { TradeInput } from '../input.ts';
import { evidenceIn } from '../rows.ts';
import { toValueScale } from '../scales.ts';
import { type PlacedSeries, placeSeries, type Scales } from '../series.ts';
import { plottedValues } from '../visible.ts';
import { partnerName } from '../words.ts';
import { placeValues, placeYears } from './axes.ts';
import { placeInside } from './inside.ts';
import { barriersOf, type PlacedTradeBrief, topOf } from './layout.ts';
import { briefTrade } from './visible.ts';

const QUIET = { size: 12, weight: 400 } as const;
const NAME = { size: 12, weight: 700 } as const;
/** The room of the years below the plot, px. */
const X_AXIS = 26;

export function layoutSmall(input: TradeInput, { width, locale }: LayoutOptions): PlacedTradeBrief {
	const { events, ...visible } = { ...briefTrade(input) };
	const { summit } = events;
	const all = { ...visible, events: { meetings: events.meetings, ...(summit && { summit }) } };
	const { span, pair } = all;
	const evidenceOf = evidenceIn(all, locale);
	const height = Math.round(Math.max(150, Math.min(220, width * 0.86)));
	const values = toValueScale('log', plottedValues(all), { height, isSparse: true, locale });
	const named = values.ticks.filter(({ text }) => text);
	const names = ([all.china, all.russia] as const).map(({ partner, rows }) => ({
		text: partnerName(partner, locale),
		role: partner === 'China' ? ('china' as const) : ('russia' as const),
		of: rows.slice(-1).map(({ year }) => `${partner.toLowerCase()}-${year}`),
		value: rows.at(-1)?.value_usd_million ?? 1,
		first: rows[0]?.value_usd_million ?? 1,
	}));
	const r = width < 240 ? 1.4 : 2;
	const left = Math.ceil(Math.max(...named.map(({ text }) => roomFor(text, QUIET)))) + 4;
	const isTight = width < 240;
	const right = isTight
		? width - 4
		: Math.floor(width - Math.max(...names.map(({ text }) => roomFor(text, NAME))) - 6);
	const x = (year: number) =>
		round(left + r + ((year - span.from) / (span.to - span.from)) * (right - left - 2 * r));
	const plot: Box = { x: left, y: 10, width: right - left, height };
	const bottom = plot.y + height;
	const scales: Scales = { x, y: (value) => plot.y + values.y(value), r };
	const series = placeSeries(all, scales, evidenceOf);
	const bracket = pair && placeBracket(pair, scales, evidenceOf);
	const line = summit && {
		...evidenceOf(summit),
		x: x(yearOf(summit)),
		top: 0,
		bottom: topOf(series.at(-1), x(yearOf(summit)), bottom),
	};
	const inside = placeInside(
		all,
		{ series, bracket, summit: line, band: undefined, scales, plot, width, closure: Infinity, taken: [] },
		locale,
	);
	const ratio = inside.labels.filter(({ of }) => bracket && of?.includes(bracket.id));
	const { lowest } = all;
	const foot = lowest
		? { x: x(lowest.year), y: scales.y(lowest.value_usd_million) }
		: { x: right, y: bottom - 8 };
	const ends = sort(names, ({ value }) => -value);
	const tops = dodge(
		ends.map(({ value }) => ({ top: scales.y(value) + 4.5, height: NAME.size })),
		{ from: NAME.size, to: bottom + NAME.size, gap: 1 },
	);
	const namesAtEnds = ends.map(({ text, role, of }, i): Label => {
		const y = round(tops[i] ?? bottom);
		return { ...NAME, text, role, of, x: right + 4, y, anchor: 'start' };
	});
	const smaller = (label: Label): Label => ({ ...label, size: QUIET.size });
	return {
		width,
		height: bottom + X_AXIS,
		labels: {
			axis: [
				...placeValues(named, scales.y),
				...placeYears(all, { x, top: bottom - 2, width, isDense: false }),
			].map(smaller),
			names: isTight ? placeNames(names, { series, foot, scales, plot, ratio }) : namesAtEnds,
			ratio,
		},
		barriers: barriersOf(series, [bracket, line]),
		plot,
		gridlines: named.map(({ value }) => round(scales.y(value))),
		band: undefined,
		summit: line,
		leader: undefined,
		series,
		bracket,
		legend: undefined,
	};
}

type Name = Pick<Required<Label>, 'text' | 'role' | 'of'>;

/** On the lines, where there is no room beside them: China's above its first years, Russia's at the foot of its fall. */
function placeNames(
	[china, russia]: (Name & { first: number })[],
	{
		series,
		foot,
		scales: { y },
		plot,
		ratio,
	}: {
		series: readonly PlacedSeries[];
		foot: { x: number; y: number };
		scales: Scales;
		plot: Box;
		ratio: readonly Label[];
	},
): Label[] {
	const steps = range(0, plot.height / 2, 2);
	const over = (name: Name | undefined, at: Pick<Label, 'x' | 'y' | 'anchor'>): Label[] =>
		name
			? steps.map((up) => ({
					...NAME,
					text: name.text,
					role: name.role,
					of: name.of,
					...at,
					y: round(at.y - up),
				}))
			: [];
	return placeEach(
		[
			over(china, { x: plot.x + 8, y: y(china?.first ?? 1) - 4, anchor: 'start' }),
			over(russia, { x: foot.x - 7, y: foot.y + 4, anchor: 'end' }),
		],
		[...obstaclesOf(series), ...ratio.map(boxOf)],
		1,
	);
}
