import { toEnumeration, toNumber } from '#lib/drawing/format.ts';
import { hasDot } from '#lib/drawing/map/place.ts';
import { lengthRow, mapColumns, placeRow } from '#lib/drawing/map/rows.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import type { Row, Table } from '#lib/drawing/table.ts';
import { namesOf } from '#lib/model/cites.ts';
import type { BorderInput, Distance, Measured } from './input.ts';

export function distanceRow(distance: Distance, locale: Locale): Row {
	const { id, kind, place, cites } = distance;
	const miles = toNumber(distance.miles ?? 0, locale, 0);
	const name = m.border_row({ kind, place, miles, by: toEnumeration(namesOf(cites), locale) }, { locale });
	return lengthRow(id, name, distance, distance);
}

/** A line on the map, beside the row of the list that gives the same length. */
function measuredRow(id: string, kind: 'soil' | 'straight', measured: Measured, locale: Locale): Row {
	const distance = m.border_row({ kind, place: measured.place, miles: '', by: '' }, { locale });
	return lengthRow(id, m.border_line({ distance }, { locale }), measured, {
		status: 'derived',
		cites: measured.cites,
	});
}

/** The lines on the map: the border, the two ways that are measured, and the distance claimed. */
export const lineRows = ({ border, computed, claim }: BorderInput, locale: Locale) => ({
	border: lengthRow(
		'border',
		m.border_border({}, { locale }),
		{ km: border.km },
		{ status: 'derived', cites: border.cites },
	),
	line: measuredRow('line', 'straight', computed.border, locale),
	soil: measuredRow('soil-line', 'soil', computed.soil, locale),
	tick: lengthRow('tick', m.border_claim({ miles: toNumber(claim.miles, locale, 0) }, { locale }), claim, {
		status: 'reported',
		cites: claim.cites,
	}),
});

/** The distances, then the lines, then every place that the two maps name. */
export function borderTable(input: BorderInput, locale: Locale): Table {
	return {
		caption: m.border_caption({}, { locale }),
		columns: mapColumns(locale),
		rows: [
			...input.distances.map((distance) => distanceRow(distance, locale)),
			...Object.values(lineRows(input, locale)),
			...input.points.map((place) => placeRow('point', place)),
			...input.places.filter(hasDot).map((place) => placeRow('map', place)),
			...input.insetPlaces.filter(hasDot).map((place) => placeRow('inset', place)),
		],
	};
}
