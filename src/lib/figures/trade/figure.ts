import { define } from '#lib/drawing/define.ts';
import { drawnBy } from '#lib/drawing/figure.ts';
import { toContext } from '#lib/model/context.ts';
import { toTrade } from '#lib/model/trade.ts';
import BriefDrawing from './brief/Drawing.svelte';
import { layoutBrief } from './brief/layout.ts';
import { layoutSmall } from './brief/small.ts';
import { briefWords, smallWords } from './brief/words.ts';
import Drawing from './Drawing.svelte';
import type { TradeInput } from './input.ts';
import { layoutTrade } from './layout.ts';
import { tradeTable } from './table.ts';
import { tradeView } from './view/figure.ts';
import { tradeWords } from './words.ts';

export const trade = define({
	id: 'trade',
	needs: { keys: ['summit', 'closure', 'first_year', 'pair_year'], tables: ['trade', 'events'] },
	input(story): TradeInput {
		const context = toContext(story);
		const place = story.places.find(({ id }) => id === context.summit.place);
		return { trade: toTrade(story), context, summitPlace: place?.name ?? '' };
	},
	words: (input, locale) => tradeWords(input.trade, locale),
	table: tradeTable,
	layout: layoutTrade,
	Drawing,
	brief: { words: briefWords, draw: drawnBy(layoutBrief, BriefDrawing) },
	small: { words: smallWords, draw: drawnBy(layoutSmall, BriefDrawing) },
	view: tradeView,
});
