import { type PlaceRow, styleOf } from '#lib/drawing/map/place.ts';

/** The least important names shown, and how: the nearer, the more. */
export function looksAt(width: number, zoom: number) {
	const rank = (width < 560 ? 2 : 3) + Math.floor(Math.log2(zoom));
	return {
		rank,
		lookOf: (emphasised: readonly string[]) => (place: PlaceRow) =>
			styleOf(place, { emphasised, bilingualRank: rank - 1 }),
	};
}
