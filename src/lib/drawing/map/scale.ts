/** From degrees to px, azimuthal equidistant: straight lines from the centre are geodesics, circles around it are true. */
import { type GeoProjection, geoAzimuthalEquidistant } from 'd3-geo';
import type { Frame } from '#lib/model/geo.ts';
import type { Box } from '../text/label.ts';

/** Longitude and latitude, degrees. */
export type LonLat = readonly [lon: number, lat: number];

export const toLonLat = ({ lon, lat }: { lon: number; lat: number }): LonLat => [lon, lat];

/** px, y downwards. */
export type Point = readonly [x: number, y: number];

export interface MapScale {
	/** What the projection is centred on. */
	centre: LonLat;
	/** Where the map lies in the drawing, px. */
	box: Box;
	/** px a kilometre, true along every line from the centre. */
	pxPerKm: number;
	project(lonLat: LonLat): Point;
}

/** The mean radius of the Earth, km (IUGG); d3-geo draws on a sphere. */
export const EARTH_RADIUS_KM = 6371.0088;

/** Onto a map around `centre`, a radian long from it as 1 px, y downwards. */
export const azimuthal = ([lon, lat]: LonLat): GeoProjection =>
	geoAzimuthalEquidistant().rotate([-lon, -lat]).scale(1).translate([0, 0]).clipAngle(null);

/** The smallest box at `x`, `y`, `width` px wide, that holds the extent, projected around `centre`. */
export function toMapScale(
	extent: Frame,
	centre: LonLat,
	{ x, y, width }: { x: number; y: number; width: number },
): MapScale {
	const unit = azimuthal(centre);
	const edge = edgeOf(extent).map((lonLat): Point => unit([...lonLat]) ?? [0, 0]);
	const xs = edge.map(([x]) => x);
	const ys = edge.map(([, y]) => y);
	const [left, top] = [Math.min(...xs), Math.min(...ys)];
	const scale = width / (Math.max(...xs) - left);
	const projection = unit.scale(scale).translate([x - left * scale, y - top * scale]);
	return {
		centre,
		box: { x, y, width, height: Math.round((Math.max(...ys) - top) * scale) },
		pxPerKm: scale / EARTH_RADIUS_KM,
		project: (lonLat) => projection([...lonLat]) ?? [0, 0],
	};
}

/** A map in `box` whose centre lies at a point of it, px. */
export function mapScaleAt(
	centre: LonLat,
	{ box, at, pxPerKm }: { box: Box; at: Point; pxPerKm: number },
): MapScale {
	const projection = azimuthal(centre)
		.scale(pxPerKm * EARTH_RADIUS_KM)
		.translate([at[0], at[1]]);
	return { centre, box, pxPerKm, project: (lonLat) => projection([...lonLat]) ?? [0, 0] };
}

/** Points along the extent's sides, close enough to find how far the projected ones reach. */
function edgeOf({ west, south, east, north }: Frame): LonLat[] {
	const steps = Array.from({ length: 21 }, (_, i) => i / 20);
	return steps.flatMap((t): LonLat[] => {
		const lon = west + t * (east - west);
		const lat = south + t * (north - south);
		return [
			[lon, south],
			[lon, north],
			[west, lat],
			[east, lat],
		];
	});
}
