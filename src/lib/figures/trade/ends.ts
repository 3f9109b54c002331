/** The names and last values at the lines' right ends. */

import type { Role } from '#lib/drawing/palette.ts';
import { SIZE } from '#lib/drawing/style.ts';
import { type Box, FALLBACK, type Label, roomFor, round } from '#lib/drawing/text/label.ts';
import { wrap } from '#lib/drawing/text/wrap.ts';

const LINE = 18;

/** A name and what stands below it, in lines; `y` is the last mark's height, px. */
export interface End {
	lines: string[];
	role: Role;
	y: number;
}

/** `width` is the room the value may take before it is broken, px. */
export function toEnd(name: string, value: string, width: number, role: Role, y: number): End {
	return {
		lines: [name, ...wrap(value, { width: width / FALLBACK, size: SIZE.small, weight: 400 })],
		role,
		y,
	};
}

/** px. */
export const widthOfEnds = (ends: readonly End[]): number =>
	Math.ceil(Math.max(0, ...ends.flatMap(({ lines }) => lines.map((text, i) => roomFor(text, styleOf(i))))));

/** The name is bold and larger than the lines below it. */
const styleOf = (line: number) =>
	line === 0 ? ({ size: SIZE.label, weight: 700 } as const) : ({ size: SIZE.small, weight: 400 } as const);

/** Centres each end on its mark and moves them apart where they meet, inside the plot's height. */
export function placeEnds(ends: readonly End[], x: number, plot: Box): Label[] {
	const blocks = ends
		.map((end) => ({ ...end, top: end.y - (end.lines.length * LINE) / 2 }))
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
				text,
				x: round(x),
				y: round(top + i * LINE + 14),
				anchor: 'start',
				...styleOf(i),
				role,
			}),
		),
	);
}
