import { toNumber } from '#lib/drawing/format.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import type { DistancesInput } from './input.ts';

/** How many times as far the one city is as the other, a whole number. */
export const timesOf = ({ far, near }: DistancesInput, locale: Locale): string =>
	toNumber(far.km / near.km, locale, 0);

/** The headline of every form. */
export const distancesTitle = (input: DistancesInput, locale: Locale): string =>
	m.distances_title(
		{ far: input.far.to.name, near: input.near.to.name, times: timesOf(input, locale) },
		{ locale },
	);
