import { toUsdLong } from '#lib/drawing/format.ts';
import { type Locale, m } from '#lib/drawing/message.ts';

/** Every word inside the drawing, for one locale. */
export function ratioWords(locale: Locale) {
	const o = { locale };
	return {
		china: () => m.china({}, o),
		russia: () => m.russia({}, o),
		sum: (million: number) => toUsdLong(million, locale),
	};
}
export type RatioWords = ReturnType<typeof ratioWords>;
