/** The words inside the plot: the gap in large figures; the rest steps back. */
import { toNumber, toUsd } from '#lib/drawing/format.ts';
import type { Evidence } from '#lib/drawing/marks/mark.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import { BRIEF_SIZE } from '#lib/drawing/style.ts';
import { type Box, boxOf, firstFree, type Label, round, wallsOf } from '#lib/drawing/text/label.ts';
import { fitLines, stackLines } from '#lib/drawing/text/lines.ts';
import { obstaclesOf } from '../direct.ts';
import type { PlacedBracket, PlacedSeries, Scales } from '../series.ts';
import type { VisibleTrade } from '../visible.ts';
import { LINE, QUIET } from './style.ts';

/** The years of a period behind the lines, px. */
export type Band = Evidence & Pick<Box, 'x' | 'width'>;

/** An upright line from a mark to words that do not stand right above it. */
export type Leader = Pick<PlacedBracket, 'x' | 'top' | 'bottom'>;

interface Surroundings {
	series: readonly PlacedSeries[];
	bracket: PlacedBracket | undefined;
	/** The line of the summit's year. */
	summit: PlacedBracket | undefined;
	band: Band | undefined;
	scales: Scales;
	plot: Box;
	width: number;
	/** The year in which the border was closed. */
	closure: number;
	/** Labels that stand already. */
	taken: readonly Label[];
}

/** Lines of one text at one of the places where they may stand. */
type Stack = Label[];

const HALO = { halo: 'paper' } as const;

export function placeInside(
	visible: VisibleTrade,
	{ series, taken: standing, ...given }: Surroundings,
	locale: Locale,
): { labels: Label[]; leader: Leader | undefined } {
	const { bracket, summit, plot, width } = given;
	const taken = [
		...wallsOf({ ...plot, width: width - plot.x }),
		...obstaclesOf(series),
		...standing.map(boxOf),
		...[bracket, summit].flatMap((line) =>
			line ? [{ x: line.x - 4, y: line.top, width: 8, height: line.bottom - line.top }] : [],
		),
	];
	const place = (stacks: Stack[]): Stack => {
		const free = stacks.find((stack) => stack.every((line) => firstFree([line], taken))) ?? [];
		taken.push(...free.map(boxOf));
		return free;
	};
	const ratio = place(ratioStacks(visible, given, locale));
	const soviet = place(sovietStacks(visible, given, locale));
	return {
		labels: [
			...ratio,
			...soviet,
			...place(lowestStacks(visible, given, locale)),
			...place(sanctionsStacks(visible, given)),
		],
		leader: leaderOf(soviet, series),
	};
}

type Given = Omit<Surroundings, 'series' | 'taken'>;

/** Of the gap, px. */
const LARGEST = 26;

/** Beside the bracket, between the two lines; else below it. */
function ratioStacks(
	{ pair, lowest }: VisibleTrade,
	{ bracket, plot, scales: { x, r } }: Given,
	locale: Locale,
): Stack[] {
	if (!pair || !bracket) return [];
	const o = { locale };
	const middle = (bracket.top + bracket.bottom) / 2 + 2;
	const stack = (size: number, at: number, top: number): Stack => {
		const style = { x: round(at), anchor: 'end', role: 'text', of: [bracket.id], ...HALO } as const;
		const text = m.trade_times({ ratio: toNumber(pair.ratio, locale, 0) }, o);
		const large = { size, weight: 700, leading: size } as const;
		const room = { width: at - plot.x };
		const lines = fitLines(text, { ...large, ...room });
		const below = fitLines(m.trade_times_of({ year: pair.year }, o), { ...QUIET, ...room });
		const last = top + (lines.length - 1) * large.leading;
		return [
			...stackLines(lines, { ...large, ...style, y: top }),
			...stackLines(below, { ...QUIET, ...style, y: last + LINE + 1, leading: LINE }),
		];
	};
	const beside = [LARGEST, BRIEF_SIZE.large].flatMap((size) =>
		[0, -5, 5, -10, 10, -15, 15, -20, 20].map((dy) => stack(size, bracket.x - 9, middle + dy)),
	);
	// Below Russia's line it may be as wide as the line is long before it falls.
	const until = Math.max(bracket.x, lowest ? x(lowest.year - 1) - r - 5 : 0);
	const below = [LARGEST, BRIEF_SIZE.large, 20, 18, 16, 14].flatMap((size) =>
		[bracket.x, until].flatMap((at) =>
			[32, 42, 52, 62, 72].map((dy) => stack(size, at, bracket.bottom + dy)),
		),
	);
	// Two lines of the largest letters would take the room of all that is said below.
	const isTooTall = ([first, second]: Stack) => first?.size === LARGEST && second?.size === LARGEST;
	const whole = [...beside, ...below].filter((stack) => !isTooTall(stack));
	// Where no place takes it all, how many times is said alone.
	return [...whole, ...whole.map((stack) => stack.filter(({ weight }) => weight === 700))];
}

/** Above the first years of Russia's line. */
function sovietStacks({ russia }: VisibleTrade, { scales: { x, y, r } }: Given, locale: Locale): Stack[] {
	const first = russia.rows.find(({ basis }) => basis === 'ussr');
	if (!first) return [];
	return [6, 12, 18, 24, 30, 36, 42].map((above) => [
		{
			...QUIET,
			...HALO,
			text: m.trade_ussr({}, { locale }),
			role: 'russia',
			of: [`russia-${first.year}`],
			x: round(x(first.year) - r),
			y: round(y(first.value_usd_million) - r - above),
			anchor: 'start',
		},
	]);
}

/** From the first mark up to its words, where these do not stand right above it. */
function leaderOf([label]: Stack, series: readonly PlacedSeries[]): Leader | undefined {
	const mark = series.find(({ name }) => name === 'russia')?.marks[0];
	if (!label || !mark) return undefined;
	const [top, bottom] = [round(label.y + 5), round(mark.y - mark.r - 4)];
	return bottom - top > 5 ? { x: mark.x, top, bottom } : undefined;
}

/** At the foot of the lowest value: right of it, where the line has risen again, else left. */
function lowestStacks(
	{ lowest }: VisibleTrade,
	{ scales: { x, y, r }, width, closure }: Given,
	locale: Locale,
): Stack[] {
	if (!lowest) return [];
	const o = { locale };
	const value = toUsd(lowest.value_usd_million, locale);
	const stack = (at: number, room: number, anchor: Label['anchor'], dy: number): Stack => {
		const lines = [
			m.trade_last({ value, year: lowest.year }, o),
			...(closure <= lowest.year ? [m.trade_closed({ year: closure }, o)] : []),
		].flatMap((text) => fitLines(text, { ...QUIET, width: room }));
		const y0 = y(lowest.value_usd_million) + 5 + dy - (lines.length - 1) * LINE;
		return stackLines(lines, {
			...QUIET,
			...HALO,
			x: at,
			y: y0,
			anchor,
			leading: LINE,
			of: [`russia-${lowest.year}`],
		});
	};
	const right = x(lowest.year + 1) + r + 5;
	return [0, -6, -12, 4].flatMap((dy) => [
		stack(right, width - right, 'start', dy),
		stack(x(lowest.year) - r - 6, 150, 'end', dy),
	]);
}

/** Left of the band, below both lines; across it where it lies too far left. */
function sanctionsStacks({ lowest }: VisibleTrade, { band, plot, scales: { x, r } }: Given): Stack[] {
	if (!band) return [];
	const left = band.x - 6;
	const across = lowest ? x(lowest.year - 1) - r - 5 : left;
	return [left, across].flatMap((at) => {
		const lines = fitLines(band.title, { ...QUIET, width: Math.min(at - plot.x, 130) });
		return [0.62, 0.66, 0.7, 0.74, 0.78, 0.55, 0.82, 0.86, 0.9].map((share) =>
			stackLines(lines, {
				...QUIET,
				...HALO,
				x: at,
				y: plot.y + plot.height * share,
				anchor: 'end',
				leading: LINE,
				of: [band.id],
			}),
		);
	});
}
