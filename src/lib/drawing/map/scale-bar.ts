/** A scale bar in kilometres and miles, one above the other, from the same left end. */

import { SIZE } from '../style.ts';
import { type Label, round } from '../text/label.ts';

export interface PlacedScaleBar {
	x: number;
	y: number;
	/** px. */
	km: number;
	miles: number;
	labels: Label[];
}

const KM_PER_MILE = 1.609344;
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];

/** `x`, `y` is the bar's left end, px; each half is the longest round length that fits `room`. */
export function placeScaleBar(
	{ x, y, room, pxPerKm }: { x: number; y: number; room: number; pxPerKm: number },
	words: { km(length: number): string; miles(length: number): string },
): PlacedScaleBar {
	const longest = (pxPerUnit: number) =>
		STEPS.findLast((length) => length * pxPerUnit <= room) ?? STEPS[0] ?? 1;
	const km = longest(pxPerKm);
	const miles = longest(pxPerKm * KM_PER_MILE);
	const look = { size: SIZE.small, weight: 400, role: 'soft', anchor: 'start' } as const;
	const ends = { km: km * pxPerKm, miles: miles * pxPerKm * KM_PER_MILE };
	return {
		x: round(x),
		y: round(y),
		km: round(ends.km),
		miles: round(ends.miles),
		labels: [
			{ ...look, text: words.km(km), x: round(x), y: round(y - 6) },
			{ ...look, text: words.miles(miles), x: round(x), y: round(y + 16) },
		],
	};
}
