import { toTenths } from '#lib/drawing/format.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import type { VenueInput } from './input.ts';

/** The headline, the same in all forms. */
export const venueTitle = ({ way }: VenueInput, locale: Locale): string =>
	m.venue_title({ km: toTenths(way.km, locale) }, { locale });
