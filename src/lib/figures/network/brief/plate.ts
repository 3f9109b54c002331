/** A leader's plate: his name, and below it his state's, in the colour of the state. */

import type { Evidence } from '#lib/drawing/marks/mark.ts';
import { roleOfSide } from '#lib/drawing/marks/side.ts';
import type { Role } from '#lib/drawing/palette.ts';
import { type Box, type Label, round } from '#lib/drawing/text/label.ts';
import type { Span } from '../context.ts';
import { stack } from '../parts.ts';
import { toTextBlock } from '../text.ts';
import type { Party } from './chain.ts';
import type { BriefContext } from './context.ts';

export interface PlacedPlate extends Evidence, Box {
	role: Role;
}

/** A plate whose height is known before its place, px; of no height where nobody stands there. */
export interface PlateBlock {
	height: number;
	place(top: number, height?: number): { plate: PlacedPlate[]; labels: Label[] };
}

const PAD = 5;

export function toPlate(
	party: Party | undefined,
	{ left, right }: Span,
	{ evidenceOf, type }: BriefContext,
	size = type.size,
): PlateBlock {
	const [leader, ...others] = party?.actors ?? [];
	if (!leader) return { height: 0, place: () => ({ plate: [], labels: [] }) };
	const inside = { left: left + 3, right: right - 3 };
	const style = { ...type, anchor: 'middle', role: 'paper' } as const;
	const name = { ...style, size, leading: Math.round(size * 1.3), weight: 700, of: [leader.id] } as const;
	const texts = [
		toTextBlock(leader.name, inside, name),
		...others.map((other) => toTextBlock(other.name, inside, { ...style, of: [other.id] })),
	];
	const needed = texts.reduce((sum, { height }) => sum + height, 0);
	return {
		height: needed + 2 * PAD,
		place(top, height = needed + 2 * PAD) {
			const { labels } = stack(
				texts.map(({ place }) => place),
				top + (height - needed) / 2,
			);
			const plate = {
				...evidenceOf(leader.id),
				with: others.map(({ id }) => id),
				x: left,
				y: round(top),
				width: right - left,
				height: round(height),
				role: roleOfSide(leader.side),
			};
			return { plate: [plate], labels };
		},
	};
}
