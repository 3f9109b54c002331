/**
 * How far Vladivostok is from North Korea: what two articles say, and what the map measures from three points, to the
 * nearest North Korean soil and to the nearest point of the border with Russia, which are not the same.
 */
import { mesh } from 'topojson-client';
import { about } from './about.ts';
import type { Countries, Point } from './geo.ts';
import { lengthOf, milesToMetres, nearestOnLine, toKm, toLengths } from './geodesic.ts';
import { onceEach } from './once.ts';
import { lineOf, type PlaceRow, placeOf } from './places.ts';
import type { Row, Story } from './story.ts';
import type { Country, StoryKey } from './vocabulary.ts';

export type QuantityRow = Row<'quantities'>;

const MAP = 'the border map';

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
	/** The points from which the city can be measured; the first is the one that the map draws. */
	references: [station: Reference, ...others: Reference[]];
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
	const idOf = (key: StoryKey) => about(story, key, MAP);
	const line = lineOf(story, idOf('border_line'));
	const china = edgesOf(story.geo.region, 'CHN', 'shared');
	const soil = edgesOf(story.geo.region, 'PRK', 'all');
	const toReference = (id: string): Reference => {
		const place = placeOf(story, id);
		return {
			place,
			soil: toNearest(soil, place.lat, place.lon),
			border: toNearest([line], place.lat, place.lon),
			china: toNearest(china, place.lat, place.lon),
		};
	};
	const [station = '', ...others] = idOf('measured_from').split(' ');
	const miles = quantityOf(story, idOf('claimed_miles'));
	return {
		references: [toReference(station), ...others.map(toReference)],
		line,
		lengthKm: toKm(lengthOf(line)),
		claims: {
			miles,
			km: toKm(milesToMetres(milesOf(miles))),
			hours: quantityOf(story, idOf('claimed_hours')),
		},
		rail: quantityOf(story, idOf('by_rail')),
	};
}

/** The points that the map measures from, the first being the one that it draws. */
export const measuredPlaces = (story: Story): PlaceRow[] =>
	about(story, 'measured_from', MAP)
		.split(' ')
		.map((id) => placeOf(story, id));

/** What an article claims, and the way on which the map shows it. */
export function claimOf(story: Story): { row: QuantityRow; station: PlaceRow; nearest: NearestPoint } {
	const [station] = measuredPlaces(story);
	if (!station) throw new Error('data/story.csv: no place "measured_from", which the border map needs');
	return {
		row: quantityOf(story, about(story, 'claimed_miles', MAP)),
		station,
		nearest: toNearest([lineOf(story, about(story, 'border_line', MAP))], station.lat, station.lon),
	};
}

/** The nearest of several lines; measured once for all languages, which share the base map. */
const toNearest = onceEach((lines: readonly (readonly Point[])[], lat: number, lon: number): NearestPoint => {
	const found = lines.map((line) => nearestOnLine({ lat, lon }, line));
	const [nearest] = found.sort((a, b) => a.metres - b.metres);
	if (!nearest) throw new Error('a border without a line, expected one on the base map');
	const { metres, point } = nearest;
	return { point: { lat: point.lat, lon: point.lon }, ...toLengths(metres) };
});

/** All edges of a country on the map, or only those that it shares with a neighbour: no coast, no edge of the map. */
const edgesOf = onceEach((region: Countries, code: Country, which: 'all' | 'shared'): Point[][] => {
	const { countries } = region.objects;
	const country = countries.geometries.find(({ properties }) => properties.A3 === code);
	const edges = mesh(
		region,
		countries,
		(a, b) => (a === country || b === country) && !(which === 'shared' && a === b),
	);
	return edges.coordinates.map((line) => line.map(([lon = Number.NaN, lat = Number.NaN]) => ({ lat, lon })));
});

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
