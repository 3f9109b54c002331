/**
 * How far Vladivostok is from North Korea: what two articles say, and what the map measures from three points, to the
 * nearest North Korean soil and to the nearest point of the border with Russia, which are not the same.
 */
import { mesh } from 'topojson-client';
import type { Countries, Point } from './geo.ts';
import { lengthOf, milesToMetres, nearestOnLine, toKm, toLengths } from './geodesic.ts';
import { lineOf, type PlaceRow, placeOf } from './places.ts';
import type { Row, Story } from './story.ts';
import type { Country } from './vocabulary.ts';

export type QuantityRow = Row<'quantities'>;

/** The points from which "Vladivostok" can be measured; the first is the one that the map draws. */
const REFERENCES = ['station', 'vladivostok-centre', 'fefu'] as const;

/** The border of Russia and North Korea on the Tumen. */
const BORDER = 'tumen-border';

/** The nearest point of a border, and how far it is, WGS 84. */
export interface NearestPoint {
	point: Point;
	km: number;
	/** Statute miles. */
	miles: number;
}

export interface Reference {
	place: PlaceRow;
	/** Of North Korea, wherever it is: on its coast or on its border with Russia or China. */
	soil: NearestPoint;
	/** Of the border of Russia and North Korea. */
	border: NearestPoint;
	/** Measured on the regional base map, whose lines are simplified to about 0.2 km. */
	china: NearestPoint;
}

export interface BorderFacts {
	/** Station, city centre, campus. */
	references: [station: Reference, centre: Reference, campus: Reference];
	/** From the tripoint to the river's mouth. */
	line: readonly Row<'lines'>[];
	lengthKm: number;
	claims: {
		/** "About 75 miles", and the same in kilometres. */
		miles: QuantityRow;
		km: number;
		/** "Just hours": a claim without a number. */
		hours: QuantityRow;
	};
	/** From Vladivostok to Khasan by rail, km. */
	rail: QuantityRow;
}

export function toBorderFacts(story: Story): BorderFacts {
	const line = lineOf(story, BORDER);
	const china = edgesOf(story.geo.region, 'CHN', { isShared: true });
	const soil = edgesOf(story.geo.region, 'PRK');
	const toReference = (id: string): Reference => {
		const place = placeOf(story, id);
		return {
			place,
			soil: toNearest(place, soil),
			border: toNearest(place, [line]),
			china: toNearest(place, china),
		};
	};
	const [station, centre, campus] = REFERENCES;
	const miles = quantityOf(story, 'border-claim-miles');
	return {
		references: [toReference(station), toReference(centre), toReference(campus)],
		line,
		lengthKm: toKm(lengthOf(line)),
		claims: {
			miles,
			km: toKm(milesToMetres(milesOf(miles))),
			hours: quantityOf(story, 'border-claim-hours'),
		},
		rail: quantityOf(story, 'rail-vladivostok-khasan'),
	};
}

/** The points that the map measures from, the station first. */
export const measuredPlaces = (story: Story): PlaceRow[] => REFERENCES.map((id) => placeOf(story, id));

/** What an article claims, and the way on which the map shows it. */
export function claimOf(story: Story): { row: QuantityRow; station: PlaceRow; nearest: NearestPoint } {
	const station = placeOf(story, REFERENCES[0]);
	return {
		row: quantityOf(story, 'border-claim-miles'),
		station,
		nearest: toNearest(station, [lineOf(story, BORDER)]),
	};
}

/** The nearest of several lines. */
function toNearest(from: Point, lines: readonly (readonly Point[])[]): NearestPoint {
	const [nearest] = lines.map((line) => nearestOnLine(from, line)).sort((a, b) => a.metres - b.metres);
	if (!nearest) throw new Error('a border without a line, expected one on the base map');
	const { metres, point } = nearest;
	return { point: { lat: point.lat, lon: point.lon }, ...toLengths(metres) };
}

/** All edges of a country on the map, or only those that it shares with a neighbour: no coast, no edge of the map. */
function edgesOf(region: Countries, code: Country, { isShared = false } = {}): Point[][] {
	const { countries } = region.objects;
	const country = countries.geometries.find(({ properties }) => properties.A3 === code);
	const edges = mesh(region, countries, (a, b) => (a === country || b === country) && !(isShared && a === b));
	return edges.coordinates.map((line) => line.map(([lon = Number.NaN, lat = Number.NaN]) => ({ lat, lon })));
}

function quantityOf(story: Story, id: string): QuantityRow {
	const quantity = story.quantities.find((candidate) => candidate.id === id);
	if (!quantity) throw new Error(`data/quantities.csv: no quantity "${id}", which the border map shows`);
	return quantity;
}

function milesOf({ id, unit, value, at }: QuantityRow): number {
	if (value === null || unit !== 'mi')
		throw new Error(`data/${at.file}:${at.line}: "${id}" is no number of miles, which the border map shows`);
	return value;
}
