import { hasDot, lengthRow, mapColumns, placeRow } from '#lib/drawing/map/rows.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import type { Table } from '#lib/drawing/table.ts';
import type { BorderInput } from './input.ts';
import { borderWords } from './words.ts';

/** The distances, then the lines, then every place that the two maps name. */
export function borderTable(input: BorderInput, locale: Locale): Table {
	const words = borderWords(locale);
	const { computed, claim, border } = input;
	return {
		caption: m.border_caption({}, { locale }),
		columns: mapColumns(locale),
		rows: [
			...input.distances.map((distance) => lengthRow(distance.id, words.row(distance), distance, distance)),
			lengthRow(
				'border',
				words.border(border.km),
				{ km: border.km, miles: undefined },
				{ status: 'derived', cites: border.cites },
			),
			lengthRow('line', words.distance(computed.km, computed.miles), computed, {
				status: 'derived',
				cites: computed.cites,
			}),
			lengthRow('tick', words.claim(claim.miles), claim, { status: 'reported', cites: claim.cites }),
			...input.points.map((place) => placeRow('point', place)),
			...input.places.filter(hasDot).map((place) => placeRow('map', place)),
			...input.insetPlaces.filter(hasDot).map((place) => placeRow('inset', place)),
		],
	};
}
