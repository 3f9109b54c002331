/** A figure's picture for link previews: for build and command line. */
import { render } from 'svelte/server';
import type { Figure } from '#lib/drawing/figure.ts';
import { PALETTES } from '#lib/drawing/palette.ts';
import Card from '#lib/drawing/sheet/Card.svelte';
import { layoutCard } from '#lib/drawing/sheet/card.ts';
import { type FileContext, metadataOf, toRdf } from '#lib/publishing/metadata.ts';

/** The picture as SVG. */
export function toCard(figure: Figure, options: FileContext): string {
	const { locale } = options;
	const { body } = render(Card, {
		props: {
			card: layoutCard(figure, options),
			title: figure.words(locale).title,
			metadata: toRdf(metadataOf(figure, options)),
			surface: { palette: PALETTES.light, prefix: figure.id, isFile: false, lang: locale },
		},
	});
	return body.replace(/<!--[^>]*-->/g, '');
}
