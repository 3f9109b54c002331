import geodesic from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { isAmbiguous } from '#lib/drawing/map/candidate-cost.ts';
import type { PlacedPanel } from '#lib/drawing/map/panel.ts';
import { toLonLat, toMapScale } from '#lib/drawing/map/scale.ts';
import { type Box, boxAround, boxOf, type Label } from '#lib/drawing/text/label.ts';
import type { BorderInput } from '#lib/figures/border/input.ts';
import { layoutBorder } from '#lib/figures/border/layout.ts';
import { borderMapContent } from '#lib/figures/border/map-content.ts';
import type { DistancesInput } from '#lib/figures/distances/input.ts';
import { layoutDistances } from '#lib/figures/distances/layout.ts';
import { placeMap } from '#lib/figures/map-view/placed.ts';
import { bounded } from '#lib/figures/map-view/view.ts';
import { dataOf, figureOf } from '#lib/figures/registry.ts';
import type { VenueInput } from '#lib/figures/venue/input.ts';
import { layoutVenue } from '#lib/figures/venue/layout.ts';
import { venueMapContent } from '#lib/figures/venue/map-content.ts';
import { toBorderFacts } from '#lib/model/border.ts';
import { story } from '../story.ts';
import { touching } from './labels.ts';

const WIDTHS = [328, 360, 592, 640, 912, 960];
const border = dataOf(story, 'border').input as BorderInput;
const venue = dataOf(story, 'venue').input as VenueInput;
const distances = dataOf(story, 'distances').input as DistancesInput;
const at = (width: number) => ({ width, locale: 'en' as const });

/** Both ends of a straight path, `M1 2L3 4`. */
function endsOf(d: string): [number, number, number, number] {
	const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = (d.match(/-?[\d.]+/g) ?? []).map(Number);
	return [x1, y1, x2, y2];
}
const lengthOf = (d: string): number => {
	const [x1, y1, x2, y2] = endsOf(d);
	return Math.hypot(x2 - x1, y2 - y1);
};

/** Boxes along a straight path. */
function alongPath(d: string): Box[] {
	const [x1, y1, x2, y2] = endsOf(d);
	const steps = Math.ceil(lengthOf(d) / 4);
	return Array.from({ length: steps + 1 }, (_, i) =>
		boxAround(x1 + (i / steps) * (x2 - x1), y1 + (i / steps) * (y2 - y1), 0.5),
	);
}

const dotsOf = ({ places }: PlacedPanel): Box[] => places.dots.map(({ x, y, r }) => boxAround(x, y, r));

describe.each(WIDTHS)('at %i px', (width) => {
	const placedBorder = layoutBorder(border, at(width));
	const placedVenue = layoutVenue(venue, at(width));
	const placedDistances = layoutDistances(distances, at(width));

	it('lines are as long as their geodesics, within 0.5%', () => {
		const borderScale = toMapScale(border.extent, border.station, {
			x: 0,
			y: 0,
			width: placedBorder.map.box.width,
		});
		const venueScale = toMapScale(venue.extent, [venue.station.lon, venue.station.lat], {
			x: 0,
			y: 0,
			width,
		});
		const share = (d: string, km: number, pxPerKm: number) => lengthOf(d) / (km * pxPerKm);
		expect(
			Math.abs(share(placedBorder.line.d, border.computed.border.km, borderScale.pxPerKm) - 1),
		).toBeLessThan(0.005);
		expect(Math.abs(share(placedVenue.way.d, venue.way.km, venueScale.pxPerKm) - 1)).toBeLessThan(0.005);
		const [first] = placedDistances.rings;
		const pxPerKm = (first?.r ?? 0) / (first?.km ?? 1);
		for (const [i, way] of placedDistances.ways.entries())
			expect(Math.abs(share(way.d, distances.ways[i]?.km ?? 0, pxPerKm) - 1)).toBeLessThan(0.005);
	});

	it('the ring passes within 1 px of points at its radius', () => {
		const { project } = toMapScale(border.extent, border.station, {
			x: 0,
			y: 0,
			width: placedBorder.map.box.width,
		});
		const [x, y] = project(border.station);
		const r = lengthOf(placedBorder.line.d);
		const [lon, lat] = border.station;
		for (let azimuth = 0; azimuth < 360; azimuth += 15) {
			const { lat2 = 0, lon2 = 0 } = geodesic.Geodesic.WGS84.Direct(
				lat,
				lon,
				azimuth,
				border.computed.border.km * 1000,
			);
			const [px, py] = project([lon2, lat2]);
			expect(Math.abs(Math.hypot(px - x, py - y) - r)).toBeLessThan(1);
		}
	});

	it('no name touches a dot, a measuring line or the frame', () => {
		for (const [panel, lines] of [
			[placedBorder.map, [placedBorder.line.d]],
			[placedBorder.inset, []],
			[placedVenue.map, [placedVenue.way.d]],
		] as const) {
			const { labels } = panel.places;
			expect(touching(labels, [...dotsOf(panel), ...lines.flatMap(alongPath)])).toEqual([]);
			for (const label of labels) {
				const box = boxOf(label);
				expect(box.x).toBeGreaterThanOrEqual(panel.box.x);
				expect(box.y).toBeGreaterThanOrEqual(panel.box.y);
				expect(box.x + box.width).toBeLessThanOrEqual(panel.box.x + panel.box.width);
				expect(box.y + box.height).toBeLessThanOrEqual(panel.box.y + panel.box.height);
			}
		}
		const ends = placedDistances.places.dots.map(({ x, y, r }) => boxAround(x, y, r));
		const lines = placedDistances.ways.flatMap(({ d }) => alongPath(d));
		expect(touching(placedDistances.labels.names ?? [], [...ends, ...lines])).toEqual([]);
	});

	it('names what must be named', () => {
		const texts = (labels: readonly Label[] = []) => labels.map(({ text }) => text);
		// An area's name may stand in two lines.
		const missing = (names: readonly string[], labels: readonly Label[] = []) =>
			names.filter(
				(name) => !`\n${texts(labels).join('\n')}\n`.match(`\n${name.replaceAll(' ', '[ \n]')}\n`),
			);
		const { inset, map } = placedBorder.labels;
		expect(missing(['Khasan', 'Tumangang', 'Friendship Bridge', 'Tripoint'], inset)).toEqual([]);
		expect(missing(['Vladivostok', 'Владивосток', 'Russia', 'China', 'North Korea'], map)).toEqual([]);
		const [measured, claimed, toSoil] = texts(placedBorder.labels.line);
		const [km, miles] = [border.computed.border.km.toFixed(1), border.computed.border.miles.toFixed(1)];
		expect(measured).toMatch(width < 850 ? `${km} km` : `${km} km, ${miles} miles`);
		expect([`${border.computed.soil.km.toFixed(1)} km`, undefined]).toContain(toSoil);
		if (width > 480) expect(toSoil).toBeDefined();
		expect(claimed).toMatch(
			width < 480 ? `${border.claim.miles} miles` : `one article: about ${border.claim.miles} miles`,
		);
		expect(
			missing(
				['Vladivostok station', 'FEFU campus', 'Russky Island', 'Amur Bay', 'Eastern Bosphorus'],
				placedVenue.labels.map,
			),
		).toEqual([]);
		expect(placedDistances.places.dots).toHaveLength(1 + distances.ways.length);
		expect(
			missing(
				['Vladivostok', 'Pyongyang', 'Seoul', 'Beijing', 'Hanoi', 'Moscow', 'Washington'],
				placedDistances.labels.names,
			),
		).toEqual([]);
	});
});

// In the explorer a dot stays where its name finds no room: Tumangang's name once stood at the river's mouth.
describe.each([
	['border', borderMapContent(border)],
	['venue', venueMapContent(venue)],
] as const)('the map of %s as a reader moves it', (_, content) => {
	const windows = [304, 640, 960].flatMap((width) =>
		[1, 2, 4, 8].map((zoom) => ({ width, ...bounded({ zoom, x: 0.37, y: 0.65 }) })),
	);

	it.each(windows)('has each name nearest to its own dot, $zoom times enlarged at $width px', (window) => {
		const { scale, panel } = placeMap(content, window, { ...at(window.width), obstacles: [] });
		const points = content.points.map((place) => ({ place, dot: scale.project(toLonLat(place)) }));
		const misleading = points.flatMap(({ place, dot }) => {
			const boxes = panel.places.labels.filter(({ of }) => of?.includes(place.id)).map(boxOf);
			const others = points.filter((point) => point.place !== place).map((point) => point.dot);
			return isAmbiguous(boxes, dot, others) ? [place.name] : [];
		});
		expect(misleading).toEqual([]);
	});

	it('names all but a few, enlarged', () => {
		const named = new Set(
			windows.flatMap((window) =>
				placeMap(content, window, { ...at(window.width), obstacles: [] }).panel.places.labels.flatMap(
					({ of }) => of ?? [],
				),
			),
		);
		for (const id of ['tumangang', 'khasan', 'friendship-bridge', 'tumen-mouth', 'station', 'fefu'])
			if (content.points.some((place) => place.id === id)) expect(named).toContain(id);
	});
});

describe('each map', () => {
	it.each(['border', 'venue', 'distances'] as const)('%s carries its credit line', (id) => {
		const credit = story.maps.find((map) => map.id === id)?.credit ?? 'none';
		const parts = credit.split('; ');
		expect(figureOf(story, id).notes.some(({ text }) => parts.every((part) => text.includes(part)))).toBe(
			true,
		);
	});
});

describe('the notes on the border', () => {
	it('say by how much the point of reference moves the answer', () => {
		const km = border.distances.flatMap((distance) =>
			distance.kind === 'straight' ? [distance.km ?? 0] : [],
		);
		const note = figureOf(story, 'border').notes[0]?.text;
		expect(note).toContain(`by up to ${(Math.max(...km) - Math.min(...km)).toFixed(1)} km`);
		const china = toBorderFacts(story).references.map((reference) => reference.china.km);
		expect(note).toContain(`${Math.min(...china).toFixed()} to ${Math.max(...china).toFixed()} km`);
	});
});

describe('the computed answer on the distance', () => {
	it('gives the numbers of the map', () => {
		const computed = story.answers.find(
			({ question, kind }) => question === 'border-distance' && kind === 'computed',
		);
		const rangeOf = (isMeant: (kind: string) => boolean) => {
			const miles = border.distances.flatMap((distance) =>
				isMeant(distance.kind) ? (distance.miles ?? []) : [],
			);
			return `${Math.min(...miles).toFixed(1)} to ${Math.max(...miles).toFixed(1)}`;
		};
		expect(computed?.answer).toContain(`soil it is ${rangeOf((kind) => kind === 'soil')} miles`);
		expect(computed?.answer).toContain(`border with Russia ${rangeOf((kind) => kind === 'straight')}`);
		const both = rangeOf((kind) => kind === 'soil' || kind === 'straight');
		expect(computed?.verdict).toBe(`${both} miles`);
		// The headline has those from the station, in km.
		const [low = 0, high = 0] = Object.values(border.computed)
			.map(({ km }) => km)
			.sort((a, b) => a - b);
		expect(figureOf(story, 'border').words('en').title.replaceAll('\u00a0', ' ')).toContain(
			`${low.toFixed(1)}–${high.toFixed(1)} km`,
		);
	});
});
