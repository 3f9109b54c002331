import type { Status } from '#lib/model/vocabulary.ts';
import { type Role, SIZE } from '../theme.ts';
import { capHeight } from '../type/measure.ts';
import { type Label, roomFor, round } from './label.ts';

/** `disputed` is a range from the lowest to the highest value, `missing` a gap, `alternative` a thin dashed line. */
export type KeySign = Status | 'missing' | 'alternative';

export interface KeyItem {
	sign: KeySign;
	/** Neutral unless the sign stands for one party. */
	role?: Role;
	text: string;
}

/** A sign with its words; `x`, `y` are the sign's centre, px. */
export interface PlacedKeyItem {
	sign: KeySign;
	role: Role;
	x: number;
	y: number;
	label: Label;
}

export interface PlacedKey {
	items: PlacedKeyItem[];
	/** px. */
	height: number;
}

const LINE = 22;
const SIGN = 16;
const GAP = 18;

/** Sets the key's items in rows from the left edge; the first row's top is at `top`. */
export function placeKey(
	items: readonly KeyItem[],
	{ width, top }: { width: number; top: number },
): PlacedKey {
	let x = 0;
	let row = 0;
	const placed = items.map(({ sign, role = 'soft', text }) => {
		const extent = SIGN + 6 + roomFor(text, { size: SIZE.small, weight: 400 });
		if (x > 0 && x + extent > width) {
			x = 0;
			row += 1;
		}
		const y = top + row * LINE + LINE / 2;
		const item: PlacedKeyItem = {
			sign,
			role,
			x: round(x + SIGN / 2),
			y: round(y),
			label: {
				text,
				x: round(x + SIGN + 6),
				y: round(y + capHeight(SIZE.small) / 2),
				anchor: 'start',
				size: SIZE.small,
				weight: 400,
				role: 'soft',
			},
		};
		x += extent + GAP;
		return item;
	});
	return { items: placed, height: (row + 1) * LINE };
}
