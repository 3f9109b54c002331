/** A figure as an SVG file that design tools open as drawn: see the rules in tests/build/svg.test.ts. */
import { render } from 'svelte/server';
import type { Figure } from '#lib/figures/figure.ts';
import Sheet from '#lib/figures/frame/Sheet.svelte';
import { type Imprint, layoutSheet } from '#lib/figures/frame/sheet.ts';
import type { Locale } from '#lib/figures/message.ts';
import { INK, type Theme } from '#lib/figures/theme.ts';
import type { Story } from '#lib/model/story.ts';
import { metadataOf, toRdf } from './metadata.ts';

export interface SvgOptions {
	/** px. */
	width: number;
	theme: Theme;
	locale: Locale;
	imprint: Imprint;
	sourceById: Story['sourceById'];
}

/** The file's text: the same bytes for the same figure and options. */
export function toSvg(figure: Figure, { width, theme, locale, imprint, sourceById }: SvgOptions): string {
	const { title, description } = figure.words(locale);
	const metadata = toRdf(metadataOf(figure, { locale, imprint, sourceById }));
	const { body } = render(Sheet, {
		props: {
			sheet: layoutSheet(figure, { width, locale, imprint }),
			surface: { ink: INK[theme], prefix: figure.id, isFile: true },
			title,
			description,
			metadata,
		},
	});
	return `<?xml version="1.0" encoding="UTF-8"?>\n${body.replace(/<!--[^>]*-->/g, '')}\n`;
}
