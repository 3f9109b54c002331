import { define } from '#lib/drawing/figure.ts';
import { toTenths } from '#lib/drawing/format.ts';
import { hasDot } from '#lib/drawing/map/place.ts';
import { mapColumns, placeRow } from '#lib/drawing/map/rows.ts';
import { m } from '#lib/drawing/message.ts';
import { mapView } from '../map-view/figure.ts';
import Drawing from './Drawing.svelte';
import { toVenueInput } from './input.ts';
import { layoutVenue, wayRow } from './layout.ts';
import { venueMapContent } from './map-content.ts';

export const venue = define({
	id: 'venue',
	needs: { keys: ['arrival', 'venue'], tables: ['places', 'maps'] },
	input: toVenueInput,
	words({ way }, locale) {
		const o = { locale };
		const km = toTenths(way.km, locale);
		return {
			title: m.venue_title({ km }, o),
			subtitle: m.venue_subtitle({}, o),
			description: m.venue_description(
				{ km: toTenths(way.km, locale), miles: toTenths(way.miles, locale) },
				o,
			),
		};
	},
	table(input, locale) {
		return {
			caption: m.venue_caption({}, { locale }),
			columns: mapColumns(locale),
			rows: [wayRow(input, locale), ...input.places.filter(hasDot).map((place) => placeRow('map', place))],
		};
	},
	layout: layoutVenue,
	Drawing,
	view: mapView(venueMapContent),
});
