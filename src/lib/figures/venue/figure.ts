import { define } from '#lib/drawing/define.ts';
import { drawnBy } from '#lib/drawing/figure.ts';
import { toTenths } from '#lib/drawing/format.ts';
import { hasDot } from '#lib/drawing/map/place.ts';
import { mapColumns, placeRow } from '#lib/drawing/map/rows.ts';
import { m } from '#lib/drawing/message.ts';
import { mapView } from '../map-view/figure.ts';
import BriefDrawing from './brief/Drawing.svelte';
import { layoutBrief, layoutCard } from './brief/layout.ts';
import { briefWords } from './brief/words.ts';
import Drawing from './Drawing.svelte';
import { toVenueInput } from './input.ts';
import { layoutVenue, wayRow } from './layout.ts';
import { venueMapContent } from './map-content.ts';
import { venueTitle } from './title.ts';

export const venue = define({
	id: 'venue',
	needs: { keys: ['arrival', 'venue'], tables: ['places', 'maps'] },
	input: toVenueInput,
	words(input, locale) {
		const o = { locale };
		const { way } = input;
		return {
			title: venueTitle(input, locale),
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
	brief: {
		words: briefWords,
		draw: drawnBy(layoutBrief, BriefDrawing),
		card: drawnBy(layoutCard, BriefDrawing),
	},
	view: mapView(venueMapContent),
});
