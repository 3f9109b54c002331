import { toNumber } from '#lib/drawing/format.ts';
import { type Locale, m } from '#lib/drawing/message.ts';

/** Every word inside the drawing, for one locale. */
export function distancesWords(locale: Locale) {
	const o = { locale };
	const whole = (value: number) => toNumber(value, locale, 0);
	return {
		whole,
		ring: (km: number) => m.length_km({ length: whole(km) }, o),
		way: (place: string, km: number, miles: number) =>
			m.distances_way({ place, km: whole(km), miles: whole(miles) }, o),
		headings: () => ({ item: m.distances_to({}, o), km: m.unit_km({}, o), miles: m.unit_miles({}, o) }),
	};
}
export type DistancesWords = ReturnType<typeof distancesWords>;
