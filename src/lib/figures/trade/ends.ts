/** The names and last values at the lines' right ends. */

import { type Locale, m } from '#lib/drawing/message.ts';
import type { Role } from '#lib/drawing/palette.ts';
import { SIZE } from '#lib/drawing/style.ts';
import { type Box, type Label, roomFor, round } from '#lib/drawing/text/label.ts';
import { fitLines } from '#lib/drawing/text/lines.ts';
import { valueText } from './scales.ts';
import type { Scales } from './series.ts';
import { plottedValue, type VisibleTrade } from './visible.ts';
import { partnerName } from './words.ts';

const LINE = 18;

/** A name and the last value below it, in lines. */
export interface End {
	lines: string[];
	role: Role;
	value: number;
	/** The last value's row. */
	of: string[];
}

/** `room` is what a value's text may take before it is broken, px. */
export function toEnds(visible: VisibleTrade, room: number, locale: Locale): End[] {
	return (['china', 'russia'] as const).flatMap((role) => {
		const { partner, rows } = visible[role];
		const last = rows.findLast((row) => plottedValue(row, visible) !== undefined);
		const value = last && plottedValue(last, visible);
		if (!last || value === undefined) return [];
		const text = m.trade_last(
			{ value: valueText(value, visible.scale, locale), year: last.year },
			{ locale },
		);
		const below = fitLines(text, { width: room, size: SIZE.small, weight: 400 });
		return [{ lines: [partnerName(partner, locale), ...below], role, value, of: [`${role}-${last.year}`] }];
	});
}

/** px. */
export const widthOfEnds = (ends: readonly End[]): number =>
	Math.ceil(Math.max(0, ...ends.flatMap(({ lines }) => lines.map((text, i) => roomFor(text, styleOf(i))))));

/** The name is bold and larger than the lines below it. */
const styleOf = (line: number) =>
	line === 0 ? ({ size: SIZE.label, weight: 700 } as const) : ({ size: SIZE.small, weight: 400 } as const);

/** Centres each end on its mark and moves them apart where they meet, inside the plot's height. */
export function placeEnds(ends: readonly End[], { y }: Scales, plot: Box): Label[] {
	const blocks = ends
		.map((end) => ({ ...end, top: y(end.value) - (end.lines.length * LINE) / 2 }))
		.sort((a, b) => a.top - b.top);
	for (const [i, block] of blocks.entries()) {
		const before = blocks[i - 1];
		const floor = before ? before.top + before.lines.length * LINE + 6 : plot.y;
		block.top = Math.max(block.top, floor);
	}
	// What the lower end lacks, the upper ones give up.
	let floor = plot.y + plot.height;
	for (const block of blocks.toReversed()) {
		block.top = Math.min(block.top, floor - block.lines.length * LINE);
		floor = block.top - 6;
	}
	return blocks.flatMap(({ lines, role, top }) =>
		lines.map(
			(text, i): Label => ({
				...styleOf(i),
				text,
				x: round(plot.x + plot.width + 8),
				y: round(top + i * LINE + 14),
				anchor: 'start',
				role,
			}),
		),
	);
}
