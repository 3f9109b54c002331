/** A figure's picture for link previews, as SVG: for `toPng` at 1x. */
import { render } from 'svelte/server';
import type { Figure } from '#lib/figures/figure.ts';
import Card from '#lib/figures/frame/Card.svelte';
import { layoutCard } from '#lib/figures/frame/card.ts';
import type { Imprint } from '#lib/figures/frame/sheet.ts';
import type { Locale } from '#lib/figures/message.ts';
import { INK } from '#lib/figures/theme.ts';

export function toCard(figure: Figure, options: { locale: Locale; imprint: Imprint }): string {
	const { body } = render(Card, {
		props: {
			card: layoutCard(figure, options),
			title: figure.words(options.locale).title,
			surface: { ink: INK.light, prefix: figure.id, isFile: false },
		},
	});
	return body.replace(/<!--[^>]*-->/g, '');
}
