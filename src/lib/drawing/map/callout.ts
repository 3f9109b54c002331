/** Texts that an editor put on a map, each where it says most and covers no line, and the leaders from what they speak of. */
import { type Anchor, type Box, boxOf, FALLBACK, type Label } from '../text/label.ts';
import { fitLines, stackLines } from '../text/lines.ts';
import type { TypeStyle } from '../text/measure.ts';
import { between, lengthOf, roundPoint } from './line.ts';
import type { Point } from './scale.ts';

/** A part of a callout, in a style of its own. */
export interface CalloutPart extends TypeStyle, Pick<Label, 'role'> {
	text: string;
}

/** Where a callout stands. */
export interface Spot {
	/** px. */
	at: Point;
	anchor: Anchor;
	/** Which of its edges lies there: lines that a language needs more are added on the other side. */
	edge: 'top' | 'bottom' | 'middle';
	/** The room for its lines, px. */
	width: number;
}

export interface PlacedCallout {
	labels: Label[];
	/** What its letters cover in our own font, px. */
	box: Box;
}

/** Distance of baselines, in units of the size. */
const LEADING = 1.2;

/** Parts below each other, broken to the room that there is. */
export function placeCallout(
	parts: readonly CalloutPart[],
	{ at: [x, y], anchor, edge, width }: Spot,
	shared: Pick<Label, 'halo' | 'of'>,
): PlacedCallout {
	const lines = parts.flatMap(({ text, ...style }) =>
		fitLines(text, { ...style, width, balance: style.weight === 700 }).map((line) => ({
			...style,
			text: line,
		})),
	);
	const height = lines.reduce((sum, { size }) => sum + size * LEADING, 0);
	let baseline = y - { top: 0, middle: height / 2, bottom: height }[edge];
	const labels = lines.flatMap(({ text, ...style }) => {
		baseline += style.size * LEADING;
		const leading = style.size * LEADING;
		return stackLines([text], { ...style, ...shared, x, y: baseline - style.size * 0.28, anchor, leading });
	});
	return { labels, box: boundsOf(labels) };
}

function boundsOf(labels: readonly Label[]): Box {
	const boxes = labels.map((label) => {
		const { width, ...box } = boxOf(label);
		const own = width / FALLBACK;
		const { x } = label;
		return { ...box, x: x - { start: 0, middle: own / 2, end: own }[label.anchor], width: own };
	});
	const x = Math.min(...boxes.map((box) => box.x));
	const y = Math.min(...boxes.map((box) => box.y));
	return {
		x,
		y,
		width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
		height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
	};
}

/** How far a leader begins off its mark's edge, and ends off the text, px. */
const OFF_MARK = 6;
const OFF_TEXT = 4;

/** The straight way from a mark `r` px in radius to the nearest edge of a text. */
export function leaderTo(box: Box, mark: Point, r: number): [from: Point, to: Point] {
	const to: Point = [
		Math.min(Math.max(mark[0], box.x - OFF_TEXT), box.x + box.width + OFF_TEXT),
		Math.min(Math.max(mark[1], box.y - OFF_TEXT), box.y + box.height + OFF_TEXT),
	];
	const length = lengthOf(mark, to);
	// None is left of it where the text stands at the mark.
	const from = between(mark, to, length > r + OFF_MARK ? (r + OFF_MARK) / length : 1);
	return [roundPoint(from), roundPoint(to)];
}
