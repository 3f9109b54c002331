/** The drawings that are kept an eye on, by name: each is a file snapshot and stands in the gallery. */

import { type Figure, toDrawn } from '#lib/drawing/figure.ts';
import type { Locale } from '#lib/drawing/message.ts';
import type { Theme } from '#lib/drawing/palette.ts';
import { WIDTH_NAMES, WIDTHS } from '#lib/drawing/widths.ts';
import RatioDrawing from '#lib/figures/ratio-2018/Drawing.svelte';
import { layoutRatio, type RatioInput } from '#lib/figures/ratio-2018/layout.ts';
import { dataOf, FIGURE_IDS, figureOf } from '#lib/figures/registry.ts';
import TradeDrawing from '#lib/figures/trade/Drawing.svelte';
import type { TradeInput } from '#lib/figures/trade/input.ts';
import { layoutTrade } from '#lib/figures/trade/layout.ts';
import { TRADE_SCALES, type TradeScale } from '#lib/figures/trade/scales.ts';
import { tradeWords } from '#lib/figures/trade/words.ts';
import { toSvg } from '#lib/files/svg.ts';
import type { Story } from '#lib/model/story.ts';
import type { TradePair } from '#lib/model/trade.ts';
import { toImprint } from '#lib/publishing/imprint.ts';

export interface Case {
	name: string;
	/** The figure, with the drawing that the case is about. */
	figure: Figure;
	/** px. */
	width: number;
	theme: Theme;
}

export function casesOf(story: Story): Case[] {
	const widths = WIDTH_NAMES.map((name) => ({ name, width: WIDTHS[name].width }));
	const atAllWidths = (name: string, figure: Figure): Case[] =>
		widths.map((at) => ({ name: `${name}-${at.name}`, figure, width: at.width, theme: 'light' }));
	const figures = FIGURE_IDS.map((id) => figureOf(story, id));
	return [
		...figures.flatMap((figure) => atAllWidths(figure.id, figure)),
		...figures.map((figure): Case => ({ name: `${figure.id}-dark`, figure, width: 640, theme: 'dark' })),
		...TRADE_SCALES.filter((scale) => scale !== 'log').flatMap((scale) =>
			atAllWidths(`trade-${scale}`, tradeOn(story, scale)),
		),
		{ name: 'ratio-2018-even', figure: ratioOf(story, { ratio: 16 }), width: 640, theme: 'light' },
	];
}

/** Stands in the cases whatever the data's version is: raising it changes no snapshot. */
const VERSION = '1.0.0';

/** The case as a file, with an imprint that no deployment changes. */
export const toFile = (story: Story, { figure, width, theme }: Case, locale: Locale = 'en'): string =>
	toSvg(figure, {
		width,
		theme,
		locale,
		imprint: toImprint(`https://example.org/figures/${figure.id}/`, VERSION, locale),
		sourceById: story.sourceById,
	});

function tradeOn(story: Story, scale: TradeScale): Figure {
	const input = dataOf(story, 'trade').input as TradeInput;
	return {
		...figureOf(story, 'trade'),
		words: (locale) => tradeWords(input.trade, locale, scale),
		draw: (at) => toDrawn(TradeDrawing, layoutTrade(input, { ...at, scale })),
	};
}

function ratioOf(story: Story, pair: Partial<TradePair>): Figure {
	const input = dataOf(story, 'ratio-2018').input as RatioInput;
	const changed = { pair: { ...input.pair, ...pair } };
	return {
		...figureOf(story, 'ratio-2018'),
		draw: (at) => toDrawn(RatioDrawing, layoutRatio(changed, at)),
	};
}
