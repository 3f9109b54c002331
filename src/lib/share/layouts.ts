/** The heights of a figure's embed, as codes are made from. */

import type { Figure } from '#lib/drawing/figure.ts';
import type { Locale } from '#lib/drawing/message.ts';
import { type HeightOptions, spansOf } from '#lib/embed/layout/height.ts';
import { type EmbedTarget, UNBOUNDED } from './embed-target.ts';

export const layoutsFor = (figure: Figure, locale: Locale): EmbedTarget['layouts'] => ({
	titled: layoutsOf(figure, locale),
	untitled: layoutsOf(figure, locale, { hide: ['title'] }),
});

const layoutsOf = (figure: Figure, locale: Locale, options?: HeightOptions) =>
	spansOf(figure, locale, options).map((span) => ({ ...span, upTo: Math.min(span.upTo, UNBOUNDED) }));
