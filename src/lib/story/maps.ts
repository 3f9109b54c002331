/** Checks that what a map names and draws lies where the map can show it. */
import { baseMaps, type Frame, frameText, isInside } from '#lib/model/geo.ts';
import type { TableRow } from '#lib/model/tables.ts';
import { MAP_BASES } from '#lib/model/vocabulary.ts';
import { linesOf } from './lines.ts';
import { type Report, rowReport } from './problems.ts';
import type { Readings } from './references.ts';
import type { ReadRow } from './table.ts';
import { touches } from './touches.ts';

/** A map and the row where it stands. */
interface MapRow {
	readonly row: ReadRow;
	readonly map: TableRow<'maps'>;
}

/** Checks places and lines against the maps, as far as their rows could be read. */
export function checkMaps(readings: Readings, report: Report): void {
	const { rows, table } = readings.maps;
	// A frame that is itself at fault says nothing of what it holds.
	const isSound = ({ isWhole, values }: ReadRow) =>
		isWhole && table.rules.every((rule) => rule.holds(values));
	const maps = rows
		.filter(isSound)
		// Every cell has passed its column's schema, which is what the row type is inferred from.
		.map((row): MapRow => ({ row, map: row.values as TableRow<'maps'> }));
	checkPlaces(readings, maps, report);
	if (!readings.lines.isWhole) return;
	checkDrawn(readings, maps, report);
	checkVertices(readings, maps, report);
}

/** A place that a map names lies in the map's frame. */
function checkPlaces({ places }: Readings, maps: readonly MapRow[], report: Report): void {
	const frames = new Map<string, Frame>(maps.map(({ map }) => [map.id, map]));
	for (const { line, values, isWhole } of places.rows) {
		if (!isWhole) continue;
		const place = values as TableRow<'places'>;
		for (const id of place.maps) {
			const frame = frames.get(id);
			if (!frame || isInside(place, frame)) continue;
			const expected = `a map whose frame holds the place, not ${frameText(frame)}`;
			report({ file: places.file, line, column: 'maps', value: id, expected });
		}
	}
}

/** A line that a map draws exists and comes into the map's frame. */
function checkDrawn(readings: Readings, maps: readonly MapRow[], report: Report): void {
	const lines = linesOf(readings);
	for (const { row, map } of maps)
		for (const id of map.lines) {
			const vertices = lines.get(id)?.map(({ values }) => values);
			if (vertices && touches(vertices, map)) continue;
			const expected = vertices
				? `a line that comes into the frame, ${frameText(map)}`
				: `a line of ${readings.lines.file}`;
			report({ file: readings.maps.file, line: row.line, column: 'lines', value: id, expected });
		}
}

/** The vertices of a line lie on every base map on which it is drawn. */
function checkVertices(readings: Readings, maps: readonly MapRow[], report: Report): void {
	const fault = rowReport(readings.lines.file, report);
	for (const base of MAP_BASES) {
		const { extent } = baseMaps[base];
		const drawn = new Set(maps.flatMap(({ map }) => (map.base === base ? map.lines : [])));
		for (const [id, vertices] of linesOf(readings)) {
			if (!drawn.has(id)) continue;
			for (const { row, values } of vertices) {
				if (isInside(values, extent)) continue;
				const column = isInside({ ...values, lat: extent.south }, extent) ? 'lat' : 'lon';
				const expected = `a point of the base map ${base}, ${frameText(extent)}`;
				fault(row, column, expected);
			}
		}
	}
}
