/** What stands below what: the parts of the axis, each as high as its words need, and the words beside their marks. */
import { sum } from 'd3-array';
import { dodge } from '#lib/drawing/dodge.ts';
import type { Locale } from '#lib/drawing/message.ts';
import type { Label } from '#lib/drawing/text/label.ts';
import { placeLines } from '#lib/drawing/text/lines.ts';
import { type Block, STYLE } from './blocks.ts';
import type { Column, Columns } from './columns.ts';
import type { Interval } from './intervals.ts';
import { type Part, type PlacedPart, place } from './scale.ts';
import { partWords } from './words.ts';

/** The summit's words are held to its mark so much more than others are. */
const SUMMIT_WEIGHT = 1000;
/** The least height of what has no date, px. */
const ERA = 26;

/** A block at its height, px. */
export interface PlacedBlock extends Block {
	top: number;
	/** Where its leader leaves its mark. */
	markY: number;
}

type DatedBlock = PlacedBlock & { interval: Interval };

export interface Vertical {
	/** Where what has no date stands, above the axis, px. */
	era: { top: number; bottom: number };
	parts: PlacedPart[];
	/** Each part's period and scale, where the axis is broken. */
	headings: Label[];
	/** In the order given. */
	blocks: PlacedBlock[];
	bottom: number;
}

export interface VerticalOptions {
	/** px. */
	top: number;
	columns: Columns;
	parts: readonly Part[];
	locale: Locale;
}

export function placeVertical(given: readonly Block[], options: VerticalOptions): Vertical {
	const { top, columns, locale } = options;
	const { left, right } = columns;
	const blocks = given.map((block): PlacedBlock => ({ ...block, top, markY: top + block.anchor }));
	let bottom = top;
	/** Sets a column's words as near to their marks as they can be. */
	const settle = (some: readonly PlacedBlock[], { gap }: Column, from: number, to: number) => {
		const items = some.map(({ event, markY, anchor, height }) => ({
			top: markY - anchor,
			height,
			weight: event.isSummit ? SUMMIT_WEIGHT : 1,
		}));
		for (const [i, y] of dodge(items, { from, to, gap }).entries()) {
			const block = some[i] as PlacedBlock;
			block.top = y;
			bottom = Math.max(bottom, y + block.height);
		}
	};

	const undated = blocks.filter(({ interval }) => !interval);
	const dated = blocks.filter((block): block is DatedBlock => block.interval !== undefined);
	const era = { top, bottom: top + Math.max(ERA, left ? 0 : stackOf(undated, right)) };
	if (!left) settle(undated, right, era.top, era.bottom);

	let y = era.bottom;
	const parts: PlacedPart[] = [];
	const headings: Label[] = [];
	for (const part of options.parts) {
		const at = { x: right.x, top: y + (left ? 9 : 14), width: right.width };
		const heading = placeLines(partWords(part, locale), { ...STYLE, ...at, weight: 700 });
		headings.push(...heading.labels);
		const inPart = dated.filter(({ interval: { from } }) => part.from <= from && from < part.to);
		const own = inPart.filter(({ column }) => column === right);
		const partTop = heading.bottom + 7;
		const height = Math.max(part.least, part.spills ? roomAbove(own, part, right) : stackOf(own, right));
		const placed = { ...part, top: partTop, bottom: partTop + height };
		parts.push(placed);
		placeOnAxis(inPart, placed);
		settle(own, right, placed.top - 4, part.spills ? Number.POSITIVE_INFINITY : placed.bottom + 4);
		y = Math.max(placed.bottom, bottom);
	}
	const inLeft = blocks.filter(({ column }) => column === left);
	if (left) settle(inLeft, left, era.top, Number.POSITIVE_INFINITY);
	return { era, parts, headings, blocks, bottom: Math.max(y, bottom) };
}

/** A span is held by its beginning, a day by the middle of what lies in the part; no leader begins above one before it. */
function placeOnAxis(blocks: readonly DatedBlock[], part: PlacedPart): void {
	let last = part.top;
	for (const block of blocks) {
		const { isUncertain, from, to } = block.interval;
		last = Math.max(last, place([part], isUncertain ? from : (from + Math.min(to, part.to)) / 2));
		block.markY = last;
	}
}

const stackOf = (blocks: readonly Block[], { gap }: Column): number =>
	sum(blocks, ({ height }) => height + gap) - gap;

/** How high a part must be for the words above the summit's to fit, px. */
function roomAbove(own: readonly DatedBlock[], { from, to }: Part, column: Column): number {
	const index = own.findIndex(({ event }) => event.isSummit);
	const summit = own[index];
	if (!summit) return 0;
	const share = (summit.interval.from - from) / (to - from);
	return (stackOf(own.slice(0, index), column) + column.gap + summit.anchor) / share;
}
