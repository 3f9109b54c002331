import { toTenths } from '#lib/drawing/format.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import type { BorderInput } from './input.ts';

/** How long the lines are that are drawn, from the first of the points: the shorter and the longer, in km. */
export function rangeOf({ computed: { soil, border } }: BorderInput, locale: Locale): { km: string } {
	const [low = 0, high = 0] = [soil.km, border.km].sort((a, b) => a - b);
	const numbers = { low: toTenths(low, locale), high: toTenths(high, locale) };
	return { km: m.length_range({ unit: 'km', ...numbers }, { locale }) };
}

export const borderTitle = (input: BorderInput, locale: Locale): string =>
	m.border_title(rangeOf(input, locale), { locale });
