import type { Figure } from '#lib/drawing/figure.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import { spansOf } from '#lib/embed/layout/height.ts';
import { alternativesOf } from '#lib/publishing/alternatives.ts';
import { type EmbedTarget, UNBOUNDED } from './embed-target.ts';

/** What embed codes say of a figure, whether it is published or a view. */
export function describeTarget(
	figure: Figure,
	locale: Locale,
): Pick<EmbedTarget, 'title' | 'alt' | 'altLong' | 'layouts'> {
	const { title } = figure.words(locale);
	const layoutsOf = (hasTitle: boolean) =>
		spansOf(figure, locale, hasTitle).map((span) => ({ ...span, upTo: Math.min(span.upTo, UNBOUNDED) }));
	return {
		title: m.share_frame_title({ title }, { locale }),
		...alternativesOf(figure, locale),
		layouts: { titled: layoutsOf(true), untitled: layoutsOf(false) },
	};
}
