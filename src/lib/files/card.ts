/** A figure's picture for link previews: for build and command line. */
import { render } from 'svelte/server';
import type { Figure } from '#lib/drawing/figure.ts';
import type { Locale } from '#lib/drawing/message.ts';
import { PALETTES } from '#lib/drawing/palette.ts';
import Card from '#lib/drawing/sheet/Card.svelte';
import { layoutCard, type PlacedCard } from '#lib/drawing/sheet/card.ts';
import type { Imprint } from '#lib/drawing/sheet/sheet.ts';
import { inkOfRows, toPng } from './png.ts';

export interface CardFile {
	/** With all of the drawing that there is room for. */
	svg: string;
	/** Where the drawing may be cut instead, px from its origin. */
	cuts: readonly number[];
	/** A PNG. A drawing that is seen in part ends at the widest gap near the picture's edge. */
	draw(): Promise<Uint8Array<ArrayBuffer>>;
}

export function toCard(figure: Figure, options: { locale: Locale; imprint: Imprint }): CardFile {
	const card = layoutCard(figure, options);
	const { cuts, drawing, seen } = card;
	const svg = svgOf(figure, options.locale, card);
	return {
		svg,
		cuts,
		async draw() {
			if (cuts.length === 0) return toPng(svg, 1);
			const ink = await inkOfRows(svg, drawing.x);
			const inkAt = (cut: number) => ink[Math.round(drawing.y + cut * drawing.scale)] ?? 0;
			const height = middleOfWidestGap(cuts, inkAt);
			return toPng(svgOf(figure, options.locale, { ...card, seen: { ...seen, height } }), 1);
		},
	};
}

/** Of the cuts with the least ink that stand next to each other, the middle one of the longest row of them. */
function middleOfWidestGap(cuts: readonly number[], inkAt: (cut: number) => number): number {
	const least = Math.min(...cuts.map(inkAt));
	const gaps: number[][] = [];
	for (const cut of cuts.filter((candidate) => inkAt(candidate) === least)) {
		const gap = gaps.at(-1);
		if (gap?.at(-1) === cut - 1) gap.push(cut);
		else gaps.push([cut]);
	}
	const widest = gaps.reduce((a, b) => (b.length >= a.length ? b : a), []);
	return widest[Math.floor(widest.length / 2)] ?? cuts.at(-1) ?? 0;
}

function svgOf(figure: Figure, locale: Locale, card: PlacedCard): string {
	const { body } = render(Card, {
		props: {
			card,
			title: figure.words(locale).title,
			surface: { palette: PALETTES.light, prefix: figure.id, isFile: false, lang: locale },
		},
	});
	return body.replace(/<!--[^>]*-->/g, '');
}
