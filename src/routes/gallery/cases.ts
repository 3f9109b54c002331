/** The drawings that are kept an eye on, by name: each is a file snapshot and stands in the gallery. */

import { type Figure, toDrawn } from '#lib/drawing/figure.ts';
import type { Locale } from '#lib/drawing/message.ts';
import type { Theme } from '#lib/drawing/palette.ts';
import { SHEET_WIDTHS, WIDTH_NAMES, WIDTHS, type WidthName } from '#lib/drawing/widths.ts';
import RatioDrawing from '#lib/figures/ratio-2018/Drawing.svelte';
import { layoutRatio, type RatioInput } from '#lib/figures/ratio-2018/layout.ts';
import { dataOf, FIGURE_IDS, figureOf, formsOf } from '#lib/figures/registry.ts';
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
	const atAllWidths = (name: string, figure: Figure): Case[] =>
		WIDTH_NAMES.map((at) => ({ name: `${name}-${at}`, figure, width: widthOf(figure, at), theme: 'light' }));
	const figures = FIGURE_IDS.flatMap((id) => formsOf(id).map((form) => figureOf(story, id, form)));
	return [
		...figures.flatMap((figure) => atAllWidths(nameOf(figure), figure)),
		...figures.map((figure): Case => ({ name: `${nameOf(figure)}-dark`, figure, width: 640, theme: 'dark' })),
		...TRADE_SCALES.filter((scale) => scale !== 'log').flatMap((scale) =>
			atAllWidths(`trade-${scale}`, tradeOn(story, scale)),
		),
		{ name: 'ratio-2018-even', figure: ratioOf(story, { ratio: 16 }), width: 640, theme: 'light' },
	];
}

const nameOf = ({ id, form }: Figure): string => (form === 'full' ? id : `${id}-${form}`);

/** The small form has no file of its own: what stands on the dashboard, in the margins of one. */
const widthOf = ({ form }: Figure, at: WidthName): number =>
	form === 'small' ? WIDTHS.small[at].width + 2 * 16 : SHEET_WIDTHS[at];

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
