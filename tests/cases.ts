/** The drawings that are kept an eye on, by name: each is a file snapshot and stands in the gallery. */

import { toImprint } from '#lib/export/imprint.ts';
import { toSvg } from '#lib/export/svg.ts';
import BorderDrawing from '#lib/figures/border/Drawing.svelte';
import type { BorderInput } from '#lib/figures/border/input.ts';
import { layoutBorder } from '#lib/figures/border/layout.ts';
import { borderWords } from '#lib/figures/border/words.ts';
import DistancesDrawing from '#lib/figures/distances/Drawing.svelte';
import type { DistancesInput } from '#lib/figures/distances/input.ts';
import { layoutDistances } from '#lib/figures/distances/layout.ts';
import { distancesWords } from '#lib/figures/distances/words.ts';
import { type Figure, toDrawn } from '#lib/figures/figure.ts';
import NetworkDrawing from '#lib/figures/network/Drawing.svelte';
import type { NetworkInput } from '#lib/figures/network/input.ts';
import { layoutNetwork } from '#lib/figures/network/layout.ts';
import { networkWords } from '#lib/figures/network/words.ts';
import OutcomesDrawing from '#lib/figures/outcomes/Drawing.svelte';
import type { OutcomesInput } from '#lib/figures/outcomes/input.ts';
import { layoutOutcomes } from '#lib/figures/outcomes/layout.ts';
import { outcomesWords } from '#lib/figures/outcomes/words.ts';
import PositionsDrawing from '#lib/figures/positions/Drawing.svelte';
import type { PositionsInput } from '#lib/figures/positions/input.ts';
import { layoutPositions } from '#lib/figures/positions/layout.ts';
import type { Topic } from '#lib/figures/positions/voices.ts';
import { positionsWords } from '#lib/figures/positions/words.ts';
import RatioDrawing from '#lib/figures/ratio-2018/Drawing.svelte';
import { layoutRatio, type RatioInput } from '#lib/figures/ratio-2018/layout.ts';
import { type RatioWords, ratioWords } from '#lib/figures/ratio-2018/words.ts';
import { dataOf, FIGURE_IDS, figureOf } from '#lib/figures/registry.ts';
import { type Theme, WIDTH_NAMES, WIDTHS } from '#lib/figures/theme.ts';
import TimelineDrawing from '#lib/figures/timeline/Drawing.svelte';
import type { TimelineInput } from '#lib/figures/timeline/input.ts';
import { layoutTimeline } from '#lib/figures/timeline/layout.ts';
import { timelineWords } from '#lib/figures/timeline/words.ts';
import TradeDrawing from '#lib/figures/trade/Drawing.svelte';
import { tradeFrame } from '#lib/figures/trade/figure.ts';
import { layoutTrade, type TradeInput } from '#lib/figures/trade/layout.ts';
import { TRADE_SCALES } from '#lib/figures/trade/scales.ts';
import { tradeWords } from '#lib/figures/trade/words.ts';
import VenueDrawing from '#lib/figures/venue/Drawing.svelte';
import type { VenueInput } from '#lib/figures/venue/input.ts';
import { layoutVenue } from '#lib/figures/venue/layout.ts';
import { venueWords } from '#lib/figures/venue/words.ts';
import WorkersDrawing from '#lib/figures/workers/Drawing.svelte';
import type { Count, WorkersInput } from '#lib/figures/workers/input.ts';
import { layoutWorkers } from '#lib/figures/workers/layout.ts';
import { workersWords } from '#lib/figures/workers/words.ts';
import type { Story } from '#lib/model/story.ts';
import type { TradePair } from '#lib/model/trade.ts';
import { longer, longerOutcomes, longerPlaces, longerWords } from './longer.ts';

export interface Case {
	name: string;
	/** The figure, with the drawing that the case is about. */
	figure: Figure;
	/** px. */
	width: number;
	theme: Theme;
}

/** All cases of a story. */
export function casesOf(story: Story): Case[] {
	const widths = WIDTH_NAMES.map((name) => ({ name, width: WIDTHS[name].width }));
	const atAllWidths = (name: string, figure: Figure): Case[] =>
		widths.map((at) => ({ name: `${name}-${at.name}`, figure, width: at.width, theme: 'light' }));
	const figures = FIGURE_IDS.map((id) => figureOf(story, id));
	return [
		...figures.flatMap((figure) => atAllWidths(figure.id, figure)),
		...figures.map((figure): Case => ({ name: `${figure.id}-dark`, figure, width: 640, theme: 'dark' })),
		...TRADE_SCALES.filter((scale) => scale !== 'log').flatMap((scale) =>
			atAllWidths(`trade-${scale}`, tradeWith(story, { scale })),
		),
		...atAllWidths('trade-longer', tradeWith(story, { words: longerWords(tradeWords('en')) })),
		...atAllWidths('border-longer', borderLonger(story)),
		...atAllWidths('venue-longer', venueLonger(story)),
		...atAllWidths('distances-longer', distancesLonger(story)),
		...atAllWidths('workers-longer', workersLonger(story)),
		...atAllWidths('outcomes-longer', outcomesLonger(story)),
		...atAllWidths('positions-longer', positionsLonger(story)),
		...atAllWidths('timeline-longer', timelineLonger(story)),
		...atAllWidths('ratio-2018-longer', ratioWith(story, {}, { words: longerWords(ratioWords('en')) })),
		...atAllWidths('network-longer', networkLonger(story)),
		{ name: 'ratio-2018-even', figure: ratioWith(story, { ratio: 16 }), width: 640, theme: 'light' },
	];
}

/** The case as a file, with an imprint that no deployment changes. */
export const toFile = (story: Story, { figure, width, theme }: Case): string =>
	toSvg(figure, {
		width,
		theme,
		locale: 'en',
		imprint: toImprint(`https://example.org/figures/${figure.id}/`, story.version, 'en'),
		sourceById: story.sourceById,
	});

type TradeOptions = Pick<Parameters<typeof layoutTrade>[1], 'scale' | 'words'>;

function tradeWith(story: Story, options: TradeOptions): Figure {
	const input = dataOf(story, 'trade').input as TradeInput;
	return {
		...figureOf(story, 'trade'),
		words: (locale) => tradeFrame(input.trade, locale, options.scale),
		draw: (at) => toDrawn(TradeDrawing, layoutTrade(input, { ...at, ...options })),
	};
}

function ratioWith(story: Story, pair: Partial<TradePair>, options: { words?: RatioWords } = {}): Figure {
	const input = dataOf(story, 'ratio-2018').input as RatioInput;
	const changed = { pair: { ...input.pair, ...pair } };
	return {
		...figureOf(story, 'ratio-2018'),
		draw: (at) => toDrawn(RatioDrawing, layoutRatio(changed, { ...at, ...options })),
	};
}

function borderLonger(story: Story): Figure {
	const input = dataOf(story, 'border').input as BorderInput;
	const changed: BorderInput = {
		...input,
		places: longerPlaces(input.places),
		insetPlaces: longerPlaces(input.insetPlaces),
	};
	const words = longerWords(borderWords('en'));
	return {
		...figureOf(story, 'border'),
		draw: (at) => toDrawn(BorderDrawing, layoutBorder(changed, { ...at, words })),
	};
}

function venueLonger(story: Story): Figure {
	const input = dataOf(story, 'venue').input as VenueInput;
	const changed = { ...input, places: longerPlaces(input.places) };
	const words = longerWords(venueWords('en'));
	return {
		...figureOf(story, 'venue'),
		draw: (at) => toDrawn(VenueDrawing, layoutVenue(changed, { ...at, words })),
	};
}

function distancesLonger(story: Story): Figure {
	const input = dataOf(story, 'distances').input as DistancesInput;
	const ways = input.ways.map((way) => ({
		...way,
		reason: longer(way.reason),
		to: { ...way.to, name: longer(way.to.name) },
	}));
	const words = longerWords(distancesWords('en'));
	return {
		...figureOf(story, 'distances'),
		draw: (at) => toDrawn(DistancesDrawing, layoutDistances({ ...input, ways }, { ...at, words })),
	};
}

function networkLonger(story: Story): Figure {
	const input = dataOf(story, 'network').input as NetworkInput;
	const words = longerWords(networkWords('en'));
	return {
		...figureOf(story, 'network'),
		draw: (at) => toDrawn(NetworkDrawing, layoutNetwork(input, { ...at, words })),
	};
}

function workersLonger(story: Story): Figure {
	const { counts, claim, fall } = dataOf(story, 'workers').input as WorkersInput;
	// Who says so goes through the words.
	const changed = new Map(counts.map((count) => [count.id, { ...count, short: longer(count.short) }]));
	const of = (count: Count) => changed.get(count.id) ?? count;
	const input: WorkersInput = {
		counts: counts.map(of),
		claim: of(claim),
		fall: { ...fall, from: of(fall.from), to: of(fall.to) },
	};
	const words = longerWords(workersWords('en'));
	return {
		...figureOf(story, 'workers'),
		draw: (at) => toDrawn(WorkersDrawing, layoutWorkers(input, { ...at, words })),
	};
}

function outcomesLonger(story: Story): Figure {
	const input = longerOutcomes(dataOf(story, 'outcomes').input as OutcomesInput);
	const words = longerWords(outcomesWords('en'));
	return {
		...figureOf(story, 'outcomes'),
		draw: (at) => toDrawn(OutcomesDrawing, layoutOutcomes(input, { ...at, words })),
	};
}

function positionsLonger(story: Story): Figure {
	const input = dataOf(story, 'positions').input as PositionsInput;
	const named = <Named extends { name: string }>(thing: Named) => ({ ...thing, name: longer(thing.name) });
	const topics = input.topics.map(
		(topic): Topic => ({
			...named(topic),
			positions: topic.positions.map((position) => ({
				...position,
				short: longer(position.short),
				holders: position.holders.map(named),
			})),
		}),
	);
	const holders = input.holders.map(named);
	const words = longerWords(positionsWords('en'));
	return {
		...figureOf(story, 'positions'),
		draw: (at) => toDrawn(PositionsDrawing, layoutPositions({ ...input, topics, holders }, { ...at, words })),
	};
}

function timelineLonger(story: Story): Figure {
	const input = dataOf(story, 'timeline').input as TimelineInput;
	const events = input.events.map((event) => ({ ...event, title: longer(event.title) }));
	const plain = timelineWords('en');
	// A sentence's title is longer already.
	const words = { ...longerWords(plain), sentence: plain.sentence };
	return {
		...figureOf(story, 'timeline'),
		draw: (at) => toDrawn(TimelineDrawing, layoutTimeline({ ...input, events }, { ...at, words })),
	};
}
