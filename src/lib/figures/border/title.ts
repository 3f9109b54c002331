import { extent } from 'd3-array';
import { toTenths } from '#lib/drawing/format.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import type { BorderInput } from './input.ts';

/** The least and the most that is measured, from any of the points to either of the two targets; in the reader's unit. */
export function rangeOf({ distances }: BorderInput, locale: Locale): string {
	// The article that is checked counts in miles, as do most of those who read English.
	const unit = locale === 'en' ? 'miles' : 'km';
	const measured = distances.filter(({ kind }) => kind === 'soil' || kind === 'straight');
	const [low = 0, high = 0] = extent(measured, (distance) => distance[unit]);
	return m.length_range({ unit, low: toTenths(low, locale), high: toTenths(high, locale) }, { locale });
}

export const borderTitle = (input: BorderInput, locale: Locale): string =>
	m.border_title({ distance: rangeOf(input, locale) }, { locale });
