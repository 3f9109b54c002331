/** The straight way between two places that a reader chose: how far it is, and what it rests on. */
import { toTenths } from '#lib/drawing/format.ts';
import type { PlaceRow } from '#lib/drawing/map/place.ts';
import { lengthRow } from '#lib/drawing/map/rows.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import { distance, toLengths } from '#lib/model/geodesic.ts';
import type { MapContent } from './content.ts';
import type { MapView } from './view.ts';

export interface Way {
	a: PlaceRow;
	b: PlaceRow;
	km: number;
	miles: number;
}

/** Undefined until two places are chosen. */
export function wayOf(
	{ points }: Pick<MapContent, 'points'>,
	view: Pick<MapView, 'a' | 'b'>,
): Way | undefined {
	const [a, b] = [view.a, view.b].map((id) => points.find((place) => place.id === id));
	if (!a || !b || a === b) return undefined;
	return { a, b, ...toLengths(distance(a, b)) };
}

/** As a row; its mark in the drawing has the same id. */
export const wayRow = (way: Way, locale: Locale) =>
	lengthRow('way', m.way_between({ a: way.a.name, b: way.b.name }, { locale }), way, {
		status: 'derived',
		cites: [...way.a.cites, ...way.b.cites],
	});

/** What messages say of it. */
export const messageInputs = ({ a, b, km, miles }: Way, locale: Locale) => ({
	a: a.name,
	b: b.name,
	km: toTenths(km, locale),
	miles: toTenths(miles, locale),
});
