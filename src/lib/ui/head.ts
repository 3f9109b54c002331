import type { Figure } from '#lib/drawing/figure.ts';
import type { Locale } from '#lib/drawing/message.ts';
import { CARD_SIZE } from '#lib/drawing/sheet/card.ts';
import { alternativesOf } from '#lib/publishing/alternatives.ts';
import type { Addressed } from '#lib/publishing/edition.ts';

/** A page in one language. */
export interface PageAddress {
	locale: Locale;
	/** Absolute. */
	address: string;
}

/** A language and a territory, as Open Graph asks for: where newspapers write as these texts are written. */
export const OG_LOCALES: Readonly<Record<Locale, string>> = {
	en: 'en_GB',
	ru: 'ru_RU',
	ko: 'ko_KR',
	zh: 'zh_CN',
};

/** The picture of a figure's link preview, at its absolute address. */
export const cardOf = (figure: Figure, { locale, toAbsolute }: Addressed) => ({
	url: toAbsolute(`figures/${figure.id}-card.png`),
	...CARD_SIZE,
	alt: alternativesOf(figure, locale).alt,
});
export type CardPicture = ReturnType<typeof cardOf>;
