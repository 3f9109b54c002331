/** The view as a file, drawn by the code that draws all others: at its scale. What no layout shows is left out. */
import type { Kit } from '#lib/export/kit.ts';
import { toDrawn } from '#lib/figures/figure.ts';
import { toFigure } from '#lib/figures/registry.ts';
import Drawing from '#lib/figures/trade/Drawing.svelte';
import { tradeFrame } from '#lib/figures/trade/figure.ts';
import { layoutTrade, type TradeInput } from '#lib/figures/trade/layout.ts';
import { drawFigure } from '#lib/share/draw.ts';
import type { TradeView } from '#lib/views/trade/view.ts';
import { fetchJson } from '../fetched.ts';

export async function viewSvg({ scale }: TradeView, root: string): Promise<string> {
	const kit = await fetchJson<Kit>(`${root}figures/trade.kit.json`);
	const input = kit.figure.input as TradeInput;
	const figure = {
		...toFigure(kit.figure),
		words: () => tradeFrame(input.trade, kit.locale, scale),
		draw: ({ width }: { width: number }) =>
			toDrawn(Drawing, layoutTrade(input, { width, locale: kit.locale, scale })),
	};
	return drawFigure(figure, kit, { width: 640, theme: 'light' });
}
