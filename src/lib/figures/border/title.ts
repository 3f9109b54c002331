import { extent } from 'd3-array';
import { toTenths } from '#lib/drawing/format.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import type { BorderInput } from './input.ts';

/** The least and the most that is measured, from any of the points to either of the two targets, in both units. */
export function rangesOf({ distances }: BorderInput, locale: Locale): { km: string; miles: string } {
	const measured = distances.filter(({ kind }) => kind === 'soil' || kind === 'straight');
	const rangeIn = (unit: 'km' | 'miles') => {
		const [low = 0, high = 0] = extent(measured, (distance) => distance[unit]);
		return m.length_range({ unit, low: toTenths(low, locale), high: toTenths(high, locale) }, { locale });
	};
	return { km: rangeIn('km'), miles: rangeIn('miles') };
}

export const borderTitle = (input: BorderInput, locale: Locale): string =>
	m.border_title(rangesOf(input, locale), { locale });
