import type { Figure } from '#lib/drawing/figure.ts';
import type { Locale } from '#lib/drawing/message.ts';
import { CARD_SIZE } from '#lib/drawing/sheet/card.ts';
import type { Addressed } from '#lib/publishing/edition.ts';

/** A page in one language. */
export interface PageAddress {
	locale: Locale;
	/** Absolute. */
	address: string;
}

/** The picture of a page's link preview. */
export interface CardPicture {
	/** Absolute. */
	url: string;
	/** px. */
	width: number;
	height: number;
	alt: string;
}

/** A language and a territory, as Open Graph asks for: where newspapers write as these texts are written. */
export const OG_LOCALES: Readonly<Record<Locale, string>> = {
	en: 'en_GB',
	ru: 'ru_RU',
	ko: 'ko_KR',
	zh: 'zh_CN',
};

/** A figure's own picture. */
export const cardOf = (figure: Figure, { locale, toAbsolute }: Addressed): CardPicture => ({
	url: toAbsolute(`figures/${figure.id}-card.png`),
	...CARD_SIZE,
	alt: figure.words(locale).description,
});
