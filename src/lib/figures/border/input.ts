/** What the border map draws: plain data from the story. */

import type { LandTopology } from '#lib/drawing/map/land.ts';
import { type LandAround, landAround } from '#lib/drawing/map/locator.ts';
import type { PlaceRow } from '#lib/drawing/map/place.ts';
import { type LonLat, toLonLat } from '#lib/drawing/map/scale.ts';
import { about } from '#lib/model/about.ts';
import { type NearestPoint, type QuantityRow, type Reference, toBorderFacts } from '#lib/model/border.ts';
import { type Cite, distinctCites } from '#lib/model/cites.ts';
import type { Frame } from '#lib/model/geo.ts';
import { toMapContent } from '#lib/model/maps.ts';
import { placeOf } from '#lib/model/places.ts';
import type { Story } from '#lib/model/story.ts';
import type { Status } from '#lib/model/vocabulary.ts';

/** A distance from Vladivostok, stated or computed; `km` and `miles` are undefined where the source gives no number. */
export interface Distance {
	id: string;
	kind: 'stated' | 'hours' | 'soil' | 'straight' | 'china' | 'rail';
	/** The point that it is measured from; empty for what a document states. */
	place: string;
	km: number | undefined;
	miles: number | undefined;
	status: Status;
	cites: readonly Cite[];
	note: string | null;
}

/** What is measured to: the border of Russia and North Korea, and the nearest North Korean soil. */
export type Target = 'border' | 'soil';

/** What a drawn line measures. */
export interface Measured {
	/** The point that it is measured from. */
	place: string;
	km: number;
	miles: number;
	cites: readonly Cite[];
}

export interface BorderInput {
	base: LandTopology;
	/** The land far around the station, for the brief's locator. */
	around: LandAround;
	extent: Frame;
	insetExtent: Frame;
	places: readonly PlaceRow[];
	insetPlaces: readonly PlaceRow[];
	/** The other points that distances are measured from. */
	points: readonly PlaceRow[];
	/** The id of the place whose name is emphasised. */
	origin: string;
	city: PlaceRow;
	/** The point that the map is centred on and measures from. */
	station: LonLat;
	/** The points nearest to it, of the border of Russia and North Korea and of North Korea. */
	nearest: Readonly<Record<Target, LonLat>>;
	border: { line: readonly LonLat[]; km: number; cites: readonly Cite[] };
	/** From station to station: not the track. */
	rail: readonly (readonly LonLat[])[];
	/** The drawn lines, from the station to those points. */
	computed: Readonly<Record<Target, Measured>>;
	/** What a document states instead. */
	claim: { km: number; miles: number; cites: readonly Cite[] };
	/** All, in the order in which they are set out: stated ones first. */
	distances: readonly Distance[];
}

/** Half the side of the locator, km: East Asia. */
const AROUND_KM = 1300;

export function toBorderInput(story: Story): BorderInput {
	const facts = toBorderFacts(story);
	const { references, claims, line } = facts;
	const [station, ...others] = references;
	/** A computed distance rests on the position of its point and on the map that has the border's line. */
	const citesOf = (place: PlaceRow) => distinctCites([place, ...line]);
	const byTarget = <Value>(make: (target: Target) => Value) => ({
		border: make('border'),
		soil: make('soil'),
	});
	const measured = (target: Target, kind: Distance['kind'], id: string) =>
		references
			.toSorted((a, b) => a[target].km - b[target].km)
			.map((reference) => measuredFrom(reference, kind, `${id}-${reference.place.id}`, reference[target]));
	const city = placeOf(story, about(story, 'origin', 'the border map'));
	const map = toMapContent(story, 'border');
	const inset = toMapContent(story, 'border-inset');
	const unnamed = about(story, 'measured_to', 'the border map');
	const isNamed = ({ id }: PlaceRow) => id !== unnamed;
	const measuredFrom = (
		{ place }: Reference,
		kind: Distance['kind'],
		id: string,
		{ km, miles }: NearestPoint,
	): Distance => ({
		id,
		kind,
		place: place.name,
		km,
		miles,
		status: 'derived',
		cites: citesOf(place),
		note: null,
	});
	return {
		base: story.geo.region,
		around: landAround(story.geo.world, toLonLat(station.place), AROUND_KM),
		extent: map.map,
		insetExtent: inset.map,
		places: map.places.filter(isNamed),
		insetPlaces: inset.places.filter(isNamed),
		points: others.map(({ place }) => place),
		origin: city.id,
		city,
		station: toLonLat(station.place),
		nearest: byTarget((target) => toLonLat(station[target].point)),
		border: { line: line.map(toLonLat), km: facts.lengthKm, cites: distinctCites(line) },
		rail: [...map.lines].filter(([id]) => id.startsWith('rail-')).map(([, line]) => line.map(toLonLat)),
		computed: byTarget((target) => {
			const { km, miles } = station[target];
			return { place: station.place.name, km, miles, cites: citesOf(station.place) };
		}),
		claim: { km: claims.km, miles: claims.miles.value ?? 0, cites: claims.miles.cites },
		distances: [
			statedIn(claims.miles, 'stated', claims.km, claims.miles.value),
			statedIn(claims.hours, 'hours'),
			...measured('soil', 'soil', 'soil-from'),
			...measured('border', 'straight', 'from'),
			statedIn(facts.rail, 'rail', facts.rail.value),
			measuredFrom(station, 'china', 'to-china', station.china),
		],
	};
}

const statedIn = (
	{ id, status, cites, note }: QuantityRow,
	kind: Distance['kind'],
	km?: number | null,
	miles?: number | null,
): Distance => ({ id, kind, place: '', km: km ?? undefined, miles: miles ?? undefined, status, cites, note });
