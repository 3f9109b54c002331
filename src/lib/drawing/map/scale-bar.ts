/** A scale bar in kilometres and miles, one above the other, from the same left end. */
import { toNumber } from '../format.ts';
import { type Locale, m } from '../message.ts';
import { SIZE } from '../style.ts';
import { type Box, type Label, round } from '../text/label.ts';

export interface PlacedScaleBar {
	x: number;
	y: number;
	/** px. */
	km: number;
	miles: number;
	labels: Label[];
	/** The room that it takes, px. */
	box: Box;
}

const KM_PER_MILE = 1.609344;
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];

/** `x`, `y` is the bar's left end, px; each half is the longest round length that fits `room`. */
export function placeScaleBar(
	{ x, y, room, pxPerKm }: { x: number; y: number; room: number; pxPerKm: number },
	locale: Locale,
): PlacedScaleBar {
	const o = { locale };
	const half = (pxPerUnit: number) => {
		const length = STEPS.findLast((step) => step * pxPerUnit <= room) ?? 1;
		return { count: length, length: toNumber(length, locale, 1), px: round(length * pxPerUnit) };
	};
	const km = half(pxPerKm);
	const miles = half(pxPerKm * KM_PER_MILE);
	const style = { size: SIZE.small, weight: 400, role: 'soft', anchor: 'start', x: round(x) } as const;
	return {
		x: round(x),
		y: round(y),
		km: km.px,
		miles: miles.px,
		labels: [
			{ ...style, text: m.length_km({ length: km.length }, o), y: round(y - 6) },
			{ ...style, text: m.length_miles(miles, o), y: round(y + 16) },
		],
		box: {
			x: round(x - 4),
			y: round(y - 20),
			width: round(Math.max(km.px, miles.px, 60) + 12),
			height: 42,
		},
	};
}
