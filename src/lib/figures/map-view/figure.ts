/** A map as a reader moved it, with what was measured on it. */
import { type Figure, type FigureData, type FigureWords, toDrawn } from '#lib/drawing/figure.ts';
import { toNumber } from '#lib/drawing/format.ts';
import { hasDot } from '#lib/drawing/map/place.ts';
import { lengthRow, mapColumns, placeRow } from '#lib/drawing/map/rows.ts';
import { toLonLat } from '#lib/drawing/map/scale.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import { toFigure } from '../registry.ts';
import { toMapContent } from './content.ts';
import Drawing from './Drawing.svelte';
import { layoutMapView } from './layout.ts';
import { isInWindow } from './placed.ts';
import type { MapView } from './view.ts';
import { saidOf, wayOf } from './way.ts';

type MapId = 'border' | 'venue';

export function viewMap(data: FigureData<MapId>, view: MapView): Figure<MapId> {
	const published = toFigure(data) as Figure<MapId>;
	const contentIn = (locale: Locale) => toMapContent(data.id, data.input, locale);
	return {
		...published,
		words: (locale) => wordsOf(published.words(locale), view, wayOf(contentIn(locale), view), locale),
		table(locale) {
			const content = contentIn(locale);
			const way = wayOf(content, view);
			const cites = way ? [...way.a.cites, ...way.b.cites] : [];
			return {
				caption: m.venue_caption({}, { locale }),
				columns: mapColumns(locale),
				rows: [
					...(way
						? [
								lengthRow('way', m.view_map_title(saidOf(way, locale), { locale }), way, {
									status: 'derived',
									cites,
								}),
							]
						: []),
					...content.places
						.filter((place) => hasDot(place) && isInWindow(content, view, toLonLat(place)))
						.map((place) => placeRow('map', place)),
				],
			};
		},
		draw: ({ width, locale }) => toDrawn(Drawing, layoutMapView(contentIn(locale), view, { width, locale })),
	};
}

/** What was measured is the view's finding; a window alone keeps the figure's. */
function wordsOf(
	published: FigureWords,
	{ zoom }: MapView,
	way: ReturnType<typeof wayOf>,
	locale: Locale,
): FigureWords {
	const o = { locale };
	const part = zoom > 1 ? [m.view_map_part({ zoom: toNumber(zoom, locale, 1) }, o)] : [];
	if (!way) return { ...published, subtitle: part[0] ?? published.subtitle };
	const title = m.view_map_title(saidOf(way, locale), o);
	const subtitle = [m.view_map_measured({}, o), ...part].join('. ');
	return { title, subtitle, description: `${title}. ${subtitle}.` };
}
