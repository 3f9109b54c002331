/** The map of Vladivostok and the border: the line, the claim on it, the Tumen enlarged, all distances set out below. */

import { toNumber, toTenths } from '#lib/drawing/format.ts';
import { type PlacedDistanceList, placeDistanceList } from '#lib/drawing/map/distance-list.ts';
import {
	between,
	boxesAlong,
	lengthOf,
	moved,
	normalOf,
	type PlacedLine,
	placeBeside,
	roundPoint,
	segment,
} from '#lib/drawing/map/line.ts';
import { type PlacedPanel, placePanel } from '#lib/drawing/map/panel.ts';
import { circle, linePath } from '#lib/drawing/map/path.ts';
import { hasDot, styleOf } from '#lib/drawing/map/place.ts';
import { evidenceOfLength, lengthText, placeRow } from '#lib/drawing/map/rows.ts';
import { toLonLat, toMapScale } from '#lib/drawing/map/scale.ts';
import { type Evidence, evidenceOfRow } from '#lib/drawing/marks/mark.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import type { LayoutOptions, Placed } from '#lib/drawing/placed.ts';
import { type Box, boxAround, boxOf } from '#lib/drawing/text/label.ts';
import { widthNameOf } from '#lib/drawing/widths.ts';
import type { BorderInput, Distance } from './input.ts';
import { distanceRow, lineRows } from './table.ts';

export interface PlacedBorder extends Placed {
	map: PlacedPanel;
	inset: PlacedPanel;
	border: Evidence;
	/** From the station to the nearest point of the border with Russia, and to the nearest North Korean soil. */
	line: PlacedLine;
	soil: PlacedLine;
	/** The distance claimed, as a tick across the first line. */
	tick: PlacedLine;
	/** The other points that distances are measured from, px. */
	points: (Evidence & { x: number; y: number; r: number })[];
	/** All points as far from the station as is claimed. */
	ring: string;
	distances: PlacedDistanceList;
}

/** Half a tick's length, px. */
const TICK = 8;
const GAP = 10;

export function layoutBorder(input: BorderInput, { width, locale }: LayoutOptions): PlacedBorder {
	const rows = lineRows(input, locale);
	const isNarrow = widthNameOf(width) === 'narrow';
	const isWide = widthNameOf(width) === 'wide';
	const beside = ({ x, y, width: taken }: Box) => ({
		x: x + taken + GAP,
		y,
		width: width - x - taken - GAP,
	});
	const scale = toMapScale(input.extent, input.station, {
		x: 0,
		y: 0,
		width: isWide ? Math.round(width * 0.66) : width,
	});
	const insetScale = toMapScale(
		input.insetExtent,
		input.nearest.border,
		isWide ? beside(scale.box) : { ...below(scale.box), width: isNarrow ? width : Math.round(width * 0.5) },
	);

	const from = roundPoint(scale.project(input.station));
	const to = roundPoint(scale.project(input.nearest.border));
	const soilAt = roundPoint(scale.project(input.nearest.soil));
	const claimed = between(from, to, input.claim.km / input.computed.border.km);
	const across = normalOf(from, to);
	const line = { ...evidenceOfLength(rows.line, locale), d: segment(from, to, scale.box) };
	const soil = { ...evidenceOfLength(rows.soil, locale), d: segment(from, soilAt, scale.box) };
	const tick = {
		...evidenceOfLength(rows.tick, locale),
		d: segment(moved(claimed, across, -TICK), moved(claimed, across, TICK), scale.box),
	};
	// The narrower the map, the fewer names.
	const places = input.places.filter(({ rank }) => rank <= (isNarrow ? 2 : 3));
	const alongLine = [...boxesAlong(from, to), ...boxesAlong(from, soilAt)];
	const km = m.length_km({ length: toTenths(input.computed.border.km, locale) }, { locale });
	const measured = placeBeside(
		[
			{
				// Miles where they stay clear of the next name in wider letters too.
				text: isWide ? lengthText(input.computed.border, locale) : km,
				short: km,
				at: between(from, to, 0.5),
				across,
				weight: 700,
				role: 'text',
				of: [line.id],
			},
			{
				text: tick.title,
				short: m.length_miles(
					{ length: toNumber(input.claim.miles, locale, 0), count: input.claim.miles },
					{ locale },
				),
				at: claimed,
				across,
				weight: 400,
				role: 'soft',
				of: [tick.id],
			},
			{
				// Its miles stand in the list, and all of it where there is no room beside the line.
				text: m.length_km({ length: toTenths(input.computed.soil.km, locale) }, { locale }),
				at: between(from, soilAt, 0.5),
				across: normalOf(from, soilAt),
				weight: 400,
				role: 'text',
				of: [soil.id],
				isOptional: true,
			},
		],
		scale.box,
		[...alongLine, ...places.filter(hasDot).map((place) => boxAround(...scale.project(toLonLat(place)), 4))],
	);

	const ring = circle(from, lengthOf(from, claimed));
	const map = placePanel(scale, {
		base: input.base,
		lines: { border: [input.border.line], rail: input.rail },
		places,
		style: (place) =>
			styleOf(place, { emphasised: [input.origin], bilingualRank: isNarrow ? 1 : isWide ? 3 : 2 }),
		obstacles: [...alongLine, ...measured.labels.map(boxOf)],
		drawn: [ring],
		locale,
	});
	const border = input.border.line.map((point) => insetScale.project(point));
	const inset = placePanel(insetScale, {
		base: input.base,
		lines: { border: [input.border.line] },
		places: input.insetPlaces,
		style: (place) => styleOf(place, { emphasised: [], bilingualRank: isNarrow ? 3 : 0 }),
		// The enlarged border is what the inset shows: no name crosses it.
		obstacles: border.slice(1).flatMap((point, i) => boxesAlong(border[i] ?? point, point)),
		bar: { dx: 10, room: insetScale.box.width * 0.3 },
		locale,
	});

	const distances = placeDistanceList(
		m.border_from({}, { locale }),
		input.distances.map((distance) => ({
			row: distanceRow(distance, locale),
			km: lengthIn(distance, 'km', locale),
			miles: lengthIn(distance, 'miles', locale),
		})),
		isNarrow || isWide ? below(insetScale.box) : beside(insetScale.box),
		locale,
	);
	return {
		width,
		height: Math.ceil(
			Math.max(scale.box.height, insetScale.box.y + insetScale.box.height, distances.bottom) + 2,
		),
		labels: {
			map: map.places.labels,
			bar: map.bar.labels,
			line: measured.labels,
			inset: inset.places.labels,
			insetBar: inset.bar.labels,
			distances: distances.labels,
		},
		leftOut: [...measured.leftOut, ...map.places.leftOut, ...inset.places.leftOut],
		map,
		inset,
		border: evidenceOfLength(rows.border, locale),
		line,
		soil,
		tick,
		points: input.points.map((place) => {
			const [x, y] = roundPoint(scale.project(toLonLat(place)));
			return { ...evidenceOfRow(placeRow('point', place), place.name), x, y, r: 2 };
		}),
		ring: linePath(ring, scale.box),
		distances,
	};
}

/** A stated or added-up length is not given more exactly than it was printed. */
function lengthIn(distance: Distance, unit: 'km' | 'miles', locale: Locale): string {
	const length = distance[unit];
	if (length === undefined) return '';
	const isWhole = distance.status === 'reported' || distance.kind === 'rail';
	return isWhole ? toNumber(length, locale, 0) : toTenths(length, locale);
}

const below = ({ x, y, width, height }: Box) => ({ x, y: y + height + GAP / 2, width });
