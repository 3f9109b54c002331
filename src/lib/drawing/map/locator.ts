/** A small map that shows where a map lies: the land around its centre, and its frame. */
import { geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { type Box, round } from '../text/label.ts';
import { type LandTopology, simplified } from './land.ts';
import { azimuthal, EARTH_RADIUS_KM, type LonLat, type Point } from './scale.ts';

/** The land in a square around a point, as rings; km to the east and south of it. Little enough to travel with a figure. */
export interface LandAround {
	/** Half the side of the square, km. */
	reach: number;
	rings: readonly (readonly Point[])[];
}

export interface PlacedLocator {
	box: Box;
	land: string;
	/** What the map beside it shows, px. */
	frame: Box;
}

/** Triangles smaller than this are beyond what a reader can see, a share of the square. */
const DETAIL = 0.0002;

export function landAround(base: LandTopology, centre: LonLat, reach: number): LandAround {
	const rings: Point[][] = [];
	const pen = {
		beginPath: () => {},
		arc: () => {},
		moveTo: (x: number, y: number) => void rings.push([[Math.round(x), Math.round(y)]]),
		lineTo: (x: number, y: number) => void rings.at(-1)?.push([Math.round(x), Math.round(y)]),
		closePath: () => {},
	};
	const projection = azimuthal(centre)
		.scale(EARTH_RADIUS_KM)
		.clipExtent([
			[-reach, -reach],
			[reach, reach],
		]);
	const coarse = simplified(base, (DETAIL * (2 * reach) ** 2) / EARTH_RADIUS_KM ** 2);
	const draw = geoPath(projection, pen);
	for (const object of Object.values(coarse.objects)) draw(feature(coarse, object));
	return { reach, rings };
}

/** `map` is the frame to show, km to the east and south of the same centre. */
export function placeLocator({ reach, rings }: LandAround, box: Box, map: Box): PlacedLocator {
	const pxPerKm = box.width / (2 * reach);
	const toPx = ([x, y]: Point) => [
		round(box.x + (x + reach) * pxPerKm),
		round(box.y + (y + reach) * pxPerKm),
	];
	const [x = 0, y = 0] = toPx([map.x, map.y]);
	return {
		box,
		land: rings.map((ring) => `M${ring.map((point) => toPx(point).join(' ')).join('L')}Z`).join(''),
		frame: { x, y, width: round(map.width * pxPerKm), height: round(map.height * pxPerKm) },
	};
}
