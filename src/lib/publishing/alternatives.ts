/** A figure in words in two lengths: as networks take them, and as people who cannot see it need them. */
import type { Figure } from '#lib/drawing/figure.ts';
import type { Locale } from '#lib/drawing/message.ts';

/** What the strictest network takes, characters. */
export const SHORT_LIMIT = 420;

/** The end of a sentence; in Chinese no blank follows. A letter by itself is an initial. */
const END = /(?<!(?:^|[\s.])\p{Lu})[.!?]["”»’)]*(?=\s|$)|[。！？][”」』）]*/gu;

const lengthOf = (text: string): number => [...text].length;

/** As many whole sentences from the beginning as the limit allows. */
export function shortened(text: string): string {
	if (lengthOf(text) <= SHORT_LIMIT) return text;
	const ends = [...text.matchAll(END)].map((end) => end.index + end[0].length);
	const last = ends.findLast((end) => lengthOf(text.slice(0, end)) <= SHORT_LIMIT);
	return text.slice(0, last ?? 0) || `${[...text].slice(0, SHORT_LIMIT - 1).join('')}…`;
}

/** The short one is what the drawing shows; the long one begins with what is measured and ends with what one must know. */
export function alternativesOf(figure: Figure, locale: Locale): { alt: string; altLong: string } {
	const { subtitle, description } = figure.words(locale);
	return {
		alt: shortened(description),
		altLong: [subtitle, description, ...figure.notes.map(({ text }) => text)].filter(Boolean).join('\n'),
	};
}
