import { extent, greatest, least } from 'd3-array';
import { define } from '#lib/drawing/define.ts';
import { drawnBy } from '#lib/drawing/figure.ts';
import { m } from '#lib/drawing/message.ts';
import { isDated } from '#lib/model/workers.ts';
import BriefDrawing from './brief/Drawing.svelte';
import { layoutBrief, layoutCard } from './brief/layout.ts';
import { briefWords } from './brief/words.ts';
import Drawing from './Drawing.svelte';
import { groupOf, toWorkersInput } from './input.ts';
import { layoutWorkers } from './layout.ts';
import { workersTable } from './table.ts';
import { workersWords } from './words.ts';

export const workers = define({
	id: 'workers',
	needs: { keys: [], tables: ['workers'] },
	input: toWorkersInput,
	words({ counts, fall, claim }, locale) {
		const o = { locale };
		const words = workersWords(locale);
		const stocks = counts.filter((count) => groupOf(count) === 'russia');
		const flow = counts.find(({ measure }) => measure === 'flow') ?? claim;
		const high = greatest(stocks, (row) => row.count) ?? claim;
		const low = least(stocks, (row) => row.count) ?? claim;
		const atADate = counts.filter((count) => groupOf(count) !== 'flow').filter(isDated);
		const [first = '', last = ''] = extent(atADate, ({ date }) => date.slice(0, 4));
		const numbers = {
			from: words.count(fall.from.count),
			to: words.count(fall.to.count),
			claim: words.count(claim.count),
		};
		return {
			title: words.title(fall),
			subtitle: m.workers_subtitle({ first, last, year: words.date(flow.date) }, o),
			description: m.workers_description(
				{
					...numbers,
					change: words.fallWords(fall),
					count: stocks.length,
					fromDate: words.date(fall.from.date),
					toDate: words.date(fall.to.date),
					by: claim.by,
					high: words.count(high.count),
					highDate: words.date(high.date),
					low: words.count(low.count),
					lowDate: words.date(low.date),
					flow: words.count(flow.count),
					flowYear: words.date(flow.date),
				},
				o,
			),
		};
	},
	table: workersTable,
	layout: layoutWorkers,
	Drawing,
	brief: {
		words: briefWords,
		draw: drawnBy(layoutBrief, BriefDrawing),
		card: drawnBy(layoutCard, BriefDrawing),
	},
});
