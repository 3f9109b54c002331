/** One map in its frame: land, lines, names, scale bar. Figures add what they measure. */
import type { Box } from '../text/label.ts';
import type { MapLine } from './crossing.ts';
import { type LandTopology, type PlacedLand, placeLand } from './land.ts';
import { linePath } from './path.ts';
import type { NamedPlace, PlaceRow } from './place.ts';
import { type PlacedPlaces, placePlaces } from './places.ts';
import type { LonLat, MapScale } from './scale.ts';
import { type PlacedScaleBar, placeScaleBar } from './scale-bar.ts';

export interface PlacedPanel {
	box: Box;
	land: PlacedLand;
	/** Paths by name, as `border` or `rail`. */
	lines: Readonly<Record<string, string>>;
	places: PlacedPlaces;
	bar: PlacedScaleBar;
}

export interface PanelInput {
	base: LandTopology;
	lines: Readonly<Record<string, readonly (readonly LonLat[])[]>>;
	places: readonly PlaceRow[];
	/** How a place is shown here. */
	look(place: PlaceRow): Omit<NamedPlace, 'place' | 'at'>;
	title(place: PlaceRow): string;
	/** What names keep clear of, px. */
	obstacles: readonly Box[];
	/** What names had rather not cover, beside coasts and borders, px. */
	drawn?: readonly MapLine[];
	/** Where the scale bar begins, px from the frame's lower left corner. */
	bar: { dx: number; dy: number; room: number; words: Parameters<typeof placeScaleBar>[1] };
}

/** Names stay this far inside the frame, px. */
const MARGIN = 4;

export function placePanel(scale: MapScale, input: PanelInput): PlacedPanel {
	const { box, project, pxPerKm } = scale;
	const bar = placeScaleBar(
		{ x: box.x + input.bar.dx, y: box.y + box.height - input.bar.dy, room: input.bar.room, pxPerKm },
		input.bar.words,
	);
	const barBox: Box = {
		x: bar.x - 4,
		y: bar.y - 20,
		width: Math.max(bar.km, bar.miles, 60) + 12,
		height: 42,
	};
	const inside: Box = {
		x: box.x + MARGIN,
		y: box.y + MARGIN,
		width: box.width - 2 * MARGIN,
		height: box.height - 2 * MARGIN,
	};
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
			input.places.map((place) => ({ place, at: project([place.lon, place.lat]), ...input.look(place) })),
			inside,
			{ obstacles: [...input.obstacles, barBox], lines: [...lines, ...(input.drawn ?? [])] },
			input.title,
		),
		bar,
	};
}
