import { toNumber, toTenths } from '#lib/drawing/format.ts';
import { lengthWords } from '#lib/drawing/map/words.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import { formatCites } from '#lib/model/cites.ts';
import type { Distance } from './input.ts';

/** Every word inside the drawing, for one locale. */
export function borderWords(locale: Locale) {
	const o = { locale };
	const tenths = (value: number) => toTenths(value, locale);
	return {
		...lengthWords(locale),
		distance: (km: number, miles: number) => m.border_distance({ km: tenths(km), miles: tenths(miles) }, o),
		claim: (miles: number) => m.border_claim({ miles: toNumber(miles, locale, 0) }, o),
		border: (km: number) => m.border_length({ km: tenths(km) }, o),
		short: (km: number) => m.length_km({ length: tenths(km) }, o),
		row: ({ kind, place, miles, cites }: Distance) =>
			({
				stated: () =>
					m.border_row_stated({ miles: toNumber(miles ?? 0, locale, 0), cite: formatCites(cites) }, o),
				hours: () => m.border_row_hours({ cite: formatCites(cites) }, o),
				straight: () => m.border_row_straight({ place }, o),
				china: () => m.border_row_china({}, o),
				rail: () => m.border_row_rail({}, o),
			})[kind](),
		headings: () => ({ item: m.border_from({}, o), km: m.unit_km({}, o), miles: m.unit_miles({}, o) }),
		/** A stated or added-up length is not given more exactly than it was printed. */
		length: (length: number | undefined, { status, kind }: Distance) => {
			if (length === undefined) return '';
			return status === 'reported' || kind === 'rail' ? toNumber(length, locale, 0) : tenths(length);
		},
	};
}
export type BorderWords = ReturnType<typeof borderWords>;
