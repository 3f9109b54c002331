/** What stands beside the dots, the line and the band. */
import { sum } from 'd3-array';
import type { PlacedMark } from '#lib/drawing/marks/mark.ts';
import { BRIEF_SIZE } from '#lib/drawing/style.ts';
import { type Label, roomFor } from '#lib/drawing/text/label.ts';
import { fitLines, placeLines, stackLines } from '#lib/drawing/text/lines.ts';
import type { Count, WorkersInput } from '../input.ts';
import type { WorkersWords } from '../words.ts';
import { chosenIn, type Dated, isLabelled, isLoud, roundedTo } from './chosen.ts';
import { type Scales, yearOf } from './scales.ts';
import { LEADING, STYLE } from './style.ts';

export interface LabelsOptions {
	width: number;
	x: Scales['x'];
	words: WorkersWords;
}

interface PlacedLabelsOptions extends LabelsOptions {
	/** By id. */
	marks: ReadonlyMap<string, PlacedMark>;
	/** The band's lower edge, px. */
	below: number;
}

/** From a dot to its label, and from the band to what stands below it, px. */
const BESIDE = 12;
const APART = 4;
/** How far a line's descenders reach below its baseline, and digits above it, px. */
const UNDER = 4;
const DIGITS = 10;
const HALO = { halo: 'paper' } as const;
const BIG = { ...STYLE, ...HALO, size: BRIEF_SIZE.large, weight: 700, role: 'dprk' } as const;

export function placeLabels(input: WorkersInput, options: PlacedLabelsOptions): Label[] {
	return [
		...chosenIn(input)
			.filter(isLabelled)
			.flatMap((count) => labelsOf(count, options)),
		...fallLabels(input, options),
		...claimLabels(input.claim, options),
	];
}

/** How high the labels stand that lie between the band and zero, px: whose the band is, and each count that is lower. */
export function heightBelow(input: WorkersInput, options: LabelsOptions): number {
	const [least] = roundedTo(input.claim);
	const lower = chosenIn(input).filter((count) => isLabelled(count) && count.count < least);
	const lines = claimLabels(input.claim, { ...options, below: 0 }).length;
	return (
		sum(lower, (count) => Math.max(2, whatOf(count, options).lines.length) * LEADING) +
		lines * LEADING +
		APART +
		1
	);
}

/** What a count counts, in lines, on which side of its dot they have room, and how far from it: to the left, past its number. */
function whatOf(count: Dated, { width, x, words }: LabelsOptions) {
	const at = x(yearOf(count.date));
	const half = roomFor(words.count(count.count), { size: BRIEF_SIZE.strong, weight: 700 }) / 2;
	const room = { right: width - at - BESIDE, left: at - half - APART - (x.range()[0] ?? 0) };
	const isLeft = room.right < room.left / 2;
	const text = isLoud(count) ? count.short : words.besides(count);
	return {
		isLeft,
		away: isLeft ? half + APART : BESIDE,
		lines: fitLines(text, { ...STYLE, width: isLeft ? room.left : room.right }),
	};
}

/** A loud count's label ends as high as its dot, for lines fall from left to right; a quiet one's is centred there. */
function labelsOf(count: Dated, options: PlacedLabelsOptions): Label[] {
	const mark = options.marks.get(count.id);
	if (!mark) return [];
	const loud = isLoud(count);
	const { isLeft, away, lines } = whatOf(count, options);
	const what = { ...STYLE, ...HALO, of: [count.id] } as const;
	const number = {
		...what,
		size: loud ? BRIEF_SIZE.strong : STYLE.size,
		weight: loud ? 700 : 400,
		role: loud ? 'text' : 'soft',
	} as const;
	const text = [options.words.count(count.count)];
	if (isLeft) {
		const x = mark.x - away;
		const y = mark.y + 1 - (lines.length - 1) * LEADING;
		return [
			...stackLines(text, { ...number, x: mark.x, y: mark.y - BESIDE, anchor: 'middle' }),
			...stackLines(lines, { ...what, x, y, anchor: 'end' }),
		];
	}
	const x = mark.x + away;
	const last = loud ? mark.y - DIGITS / 2 : mark.y + (DIGITS + lines.length * LEADING) / 2;
	return [
		...stackLines(text, { ...number, x, y: last - lines.length * LEADING }),
		...stackLines(lines, { ...what, x, y: last - (lines.length - 1) * LEADING }),
	];
}

/** The finding, to the right of the line's middle. */
function fallLabels({ fall }: WorkersInput, { marks, words }: PlacedLabelsOptions): Label[] {
	const [from, to] = [marks.get(fall.from.id), marks.get(fall.to.id)];
	if (!from || !to) return [];
	const foot = (from.y + to.y) / 2 + LEADING;
	const onLine = from.x + ((foot + UNDER - from.y) / (to.y - from.y || 1)) * (to.x - from.x);
	const at = { x: onLine + BESIDE, of: [fall.id] };
	return [
		...stackLines([words.fall(fall)], { ...BIG, ...at, y: foot - LEADING }),
		...stackLines([words.within(fall.year)], { ...STYLE, ...HALO, ...at, y: foot }),
	];
}

/** Whose the band is, below it. */
function claimLabels(claim: Count, { width, x, words, below }: LabelsOptions & { below: number }): Label[] {
	const left = (x.range()[0] ?? 0) + APART;
	const at = { ...STYLE, x: left, width: width - left, of: [claim.id] };
	const who = placeLines(words.claim(claim), { ...at, top: below + APART, weight: 700, role: 'text' });
	return [...who.labels, ...placeLines(words.claimed, { ...at, top: who.bottom }).labels];
}
