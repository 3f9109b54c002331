import { define } from '#lib/drawing/define.ts';
import { drawnBy } from '#lib/drawing/figure.ts';
import { toNumber } from '#lib/drawing/format.ts';
import { mapColumns } from '#lib/drawing/map/rows.ts';
import { m } from '#lib/drawing/message.ts';
import type { Journey } from '#lib/model/journeys.ts';
import BriefDrawing from './brief/Drawing.svelte';
import { layoutBrief, layoutCard } from './brief/layout.ts';
import { briefWords } from './brief/words.ts';
import Drawing from './Drawing.svelte';
import { toDistancesInput } from './input.ts';
import { layoutDistances, RING_KM, wayRow } from './layout.ts';
import { distancesTitle } from './title.ts';

export const distances = define({
	id: 'distances',
	needs: { keys: ['origin', 'far', 'near'], tables: ['places', 'journeys'] },
	input: toDistancesInput,
	words(input, locale) {
		const o = { locale };
		const { far, near } = input;
		const last = input.ways.at(-1) ?? far;
		const km = (way: Journey) => toNumber(way.km, locale, 0);
		return {
			title: distancesTitle(input, locale),
			subtitle: m.distances_subtitle({ count: input.ways.length, ring: toNumber(RING_KM, locale, 0) }, o),
			description: m.distances_description(
				{
					near: near.to.name,
					nearKm: km(near),
					far: far.to.name,
					farKm: km(far),
					last: last.to.name,
					lastKm: km(last),
					count: input.ways.length,
				},
				o,
			),
		};
	},
	table: ({ ways }, locale) => ({
		caption: m.distances_caption({}, { locale }),
		columns: mapColumns(locale),
		rows: ways.map(wayRow),
	}),
	layout: layoutDistances,
	Drawing,
	brief: {
		words: briefWords,
		draw: drawnBy(layoutBrief, BriefDrawing),
		card: drawnBy(layoutCard, BriefDrawing),
	},
});
