/** A map as a reader moved it, with what was measured on it. */
import { type FigureWords, toDrawn, type View } from '#lib/drawing/figure.ts';
import { toNumber } from '#lib/drawing/format.ts';
import { hasDot } from '#lib/drawing/map/place.ts';
import { evidenceOfLength, mapColumns, placeRow } from '#lib/drawing/map/rows.ts';
import { toLonLat } from '#lib/drawing/map/scale.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import type { MapContent } from './content.ts';
import Drawing from './Drawing.svelte';
import { layoutMapView } from './layout.ts';
import { isInWindow } from './placed.ts';
import { boundedView, type MapView, mapFields } from './view.ts';
import { type Way, wayOf, wayRow } from './way.ts';

/** The views of a figure's map. */
export const mapView = <Input>(contentOf: (input: Input) => MapContent): View<Input, MapView> => ({
	fields: (input) => mapFields(contentOf(input).points),
	clamp: boundedView,
	show(view, { input, toFigure }) {
		const published = toFigure(input);
		const content = contentOf(input);
		const way = wayOf(content, view);
		return {
			...published,
			words: (locale) => wordsOf(published.words(locale), view, way, locale),
			table: (locale) => ({
				caption: m.venue_caption({}, { locale }),
				columns: mapColumns(locale),
				rows: [
					...(way ? [wayRow(way, locale)] : []),
					...content.places
						.filter((place) => hasDot(place) && isInWindow(content, view, toLonLat(place)))
						.map((place) => placeRow('map', place)),
				],
			}),
			draw: (options) => toDrawn(Drawing, layoutMapView(content, view, options)),
		};
	},
});

/** What was measured is the view's finding; a window alone keeps the figure's. */
function wordsOf(
	published: FigureWords,
	{ zoom }: MapView,
	way: Way | undefined,
	locale: Locale,
): FigureWords {
	const o = { locale };
	const part = zoom > 1 ? [m.view_map_part({ zoom: toNumber(zoom, locale, 1) }, o)] : [];
	if (!way) return { ...published, subtitle: part[0] ?? published.subtitle };
	const { title } = evidenceOfLength(wayRow(way, locale), locale);
	const subtitle = [m.view_map_measured({}, o), ...part].join('. ');
	return { title, subtitle, description: `${title}. ${subtitle}.` };
}
