import { lookOf } from '#lib/drawing/map/looks.ts';
import type { PlaceRow } from '#lib/drawing/map/place.ts';
import { widthNameOf } from '#lib/drawing/widths.ts';

/** The least important names shown, and how: the nearer, the more. */
export function looksAt(width: number, zoom: number) {
	const rank = (widthNameOf(width) === 'narrow' ? 2 : 3) + Math.floor(Math.log2(zoom));
	return {
		rank,
		lookOf: (emphasised: readonly string[]) => (place: PlaceRow) =>
			lookOf(place, { emphasised, bilingualRank: rank - 1 }),
	};
}
