/** Counts in order of time: the pair of one report as a falling line, what the article states as a band. */
import { type Evidence, evidenceOfRow, type PlacedMark } from '#lib/drawing/marks/mark.ts';
import type { LayoutOptions, Placed } from '#lib/drawing/placed.ts';
import { type Box, type Label, roomFor, round } from '#lib/drawing/text/label.ts';
import { placeLines } from '#lib/drawing/text/lines.ts';
import type { WorkersInput } from '../input.ts';
import { workersWords } from '../words.ts';
import { chosenIn, roundedTo } from './chosen.ts';
import { heightBelow, placeLabels } from './labels.ts';
import { placeMarks } from './marks.ts';
import { toHeights, toTimes } from './scales.ts';
import { LEADING, STYLE } from './style.ts';

export interface PlacedWorkersBrief extends Placed {
	/** What rounds to the document's number, and the number itself as a line in it. */
	band: Evidence & Box & { middle: number };
	/** Joins the two counts of one report. */
	fall: Evidence & { d: string };
	marks: PlacedMark[];
	/** Paths: a line at each tick, zero, and where years begin. */
	lines: { grid: string; zero: string; years: string };
}

/** From the greatest tick to zero, px, where what stands below the band needs no more. */
const PLOT = 330;

/** On a card, where letters are larger beside it. */
const CARD_PLOT = 275;

export function layoutBrief(input: WorkersInput, options: LayoutOptions): PlacedWorkersBrief {
	const { subject } = workersWords(options.locale);
	return place(input, options, {
		shown: input,
		subject: placeLines(subject, { ...STYLE, x: 0, top: 0, width: options.width }),
		plot: PLOT,
	});
}

/** The pair of the headline and the band alone: what is drawn, the headline beside it says. */
export function layoutCard(input: WorkersInput, options: LayoutOptions): PlacedWorkersBrief {
	const { from, to } = input.fall;
	return place(input, options, {
		shown: { ...input, counts: [from, to] },
		subject: { labels: [], bottom: 0 },
		plot: CARD_PLOT,
	});
}

interface Content {
	/** What of the input is drawn; its scales are those of all. */
	shown: WorkersInput;
	subject: ReturnType<typeof placeLines>;
	/** The least height of the plot, px. */
	plot: number;
}

function place(
	input: WorkersInput,
	{ width, locale }: LayoutOptions,
	{ shown, subject, plot }: Content,
): PlacedWorkersBrief {
	const words = workersWords(locale);
	const { claim, fall } = input;
	const top = subject.bottom + 12;
	const { x, ticks, years } = toTimes(input, width, words);
	const heights = toHeights(input);
	const [least, most] = roundedTo(claim);
	const bottom = Math.ceil(top + Math.max(plot, heightBelow(shown, { width, x, words }) / heights(least)));
	const y = heights.range([bottom, top]);
	const left = x.range()[0] ?? 0;
	const marks = placeMarks(chosenIn(shown), { x, y }, words);
	const at = new Map(marks.map((mark) => [mark.id, mark]));
	const [from, to] = [at.get(fall.from.id), at.get(fall.to.id)];
	if (!from || !to) throw new Error('the pair of the headline is not drawn');

	const band = { x: left, y: round(y(most)), width: round(width - left), height: round(y(least) - y(most)) };
	const axis = [
		...ticks.map(
			(tick): Label => ({
				...STYLE,
				text: words.count(tick),
				x: left - 8,
				y: round(y(tick) + 5),
				anchor: 'end',
			}),
		),
		...years.flatMap((year): Label[] => {
			const [begin, end] = [x(year), Math.min(x(year + 1), width)];
			const text = words.date(String(year));
			if (roomFor(text, STYLE) > end - begin) return [];
			return [{ ...STYLE, text, x: round((begin + end) / 2), y: round(bottom + LEADING), anchor: 'middle' }];
		}),
	];
	const edges = [band.y, round(band.y + band.height)].map((height) => [
		[left, height] as const,
		[width, height] as const,
	]);
	return {
		width,
		height: Math.ceil(bottom + LEADING + 6),
		labels: {
			subject: subject.labels,
			axis,
			counts: placeLabels(shown, { width, marks: at, x, words, below: band.y + band.height }),
		},
		barriers: [
			[
				[from.x, from.y],
				[to.x, to.y],
			],
			...edges,
		],
		band: { ...evidenceOfRow(claim, words.mark(claim)), ...band, middle: round(y(claim.count)) },
		fall: { ...evidenceOfRow(fall, words.fallCounts(fall)), d: `M${from.x} ${from.y}L${to.x} ${to.y}` },
		marks,
		lines: {
			grid: ticks.map((tick) => `M${left} ${round(y(tick))}H${width}`).join(''),
			zero: `M${left} ${round(y(0))}H${width}`,
			years: years.map((year) => `M${round(x(year))} ${round(bottom)}v6`).join(''),
		},
	};
}
