/** The heights of a figure's embed, as codes are made from. */

import type { Figure } from '#lib/drawing/figure.ts';
import type { Locale } from '#lib/drawing/message.ts';
import { spansOf } from '#lib/embed/layout/height.ts';
import { type EmbedTarget, UNBOUNDED } from './embed-target.ts';

export const layoutsFor = (figure: Figure, locale: Locale): EmbedTarget['layouts'] => ({
	titled: layoutsOf(figure, locale, true),
	untitled: layoutsOf(figure, locale, false),
});

const layoutsOf = (figure: Figure, locale: Locale, hasTitle: boolean) =>
	spansOf(figure, locale, hasTitle).map((span) => ({ ...span, upTo: Math.min(span.upTo, UNBOUNDED) }));
