/** One map in its frame: land, lines, names, scale bar. Figures add what they measure. */
import type { Locale } from '../message.ts';
import { type Box, shrink } from '../text/label.ts';
import type { Polyline } from './crossing.ts';
import { type LandTopology, type PlacedLand, placeLand } from './land.ts';
import { linePath } from './path.ts';
import type { PlaceRow, PlaceStyle } from './place.ts';
import { type PlacedPlaces, placePlaces } from './places.ts';
import { type LonLat, type MapScale, type Point, toLonLat } from './scale.ts';
import { type PlacedScaleBar, placeScaleBar } from './scale-bar.ts';

export interface PlacedGround {
	box: Box;
	land: PlacedLand;
	/** Paths by name, as `border` or `rail`. */
	lines: Readonly<Record<string, string>>;
	places: PlacedPlaces;
	/** Left out where the map is small and says its distances. */
	bar?: PlacedScaleBar | undefined;
}

export interface PlacedPanel extends PlacedGround {
	bar: PlacedScaleBar;
}

export interface PanelInput {
	base: LandTopology;
	lines: Readonly<Record<string, readonly (readonly LonLat[])[]>>;
	places: readonly PlaceRow[];
	/** How a place is shown here. */
	style(place: PlaceRow): PlaceStyle;
	/** What names keep clear of, px. */
	obstacles: readonly Box[];
	/** Dots that stay where their names find no room, px. */
	lastingDots?: readonly Point[];
	/** What names had rather not cover, beside coasts and borders, px. */
	drawn?: readonly Polyline[];
	/** Where the scale bar begins, px from the frame's left, and the room that it may take; in the right corner unless told. */
	bar?: { dx: number; room: number };
	locale: Locale;
}

/** Names stay this far inside the frame, px. */
const MARGIN = 4;
/** The scale bar in the frame's right corner: where it begins and its room, shares of the width; px above the frame's foot. */
export const BAR = { x: 0.74, room: 0.22, foot: 26 } as const;

export function placePanel(scale: MapScale, input: PanelInput): PlacedPanel {
	const { box, project, pxPerKm } = scale;
	const { dx, room } = input.bar ?? { dx: box.width * BAR.x, room: box.width * BAR.room };
	const bar = placeScaleBar({ x: box.x + dx, y: box.y + box.height - BAR.foot, room, pxPerKm }, input.locale);
	const { land, lines } = placeLand(input.base, scale);
	return {
		box,
		land,
		lines: Object.fromEntries(
			Object.entries(input.lines).map(([name, lines]) => [
				name,
				lines.map((line) => linePath(line.map(project), box)).join(''),
			]),
		),
		places: placePlaces(
			input.places.map((place) => ({ place, at: project(toLonLat(place)), ...input.style(place) })),
			shrink(box, MARGIN),
			{
				obstacles: [...input.obstacles, bar.box],
				lines: [...lines, ...(input.drawn ?? [])],
				lastingDots: input.lastingDots ?? [],
			},
		),
		bar,
	};
}
