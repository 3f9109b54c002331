import { define } from '#lib/drawing/define.ts';
import { drawnBy } from '#lib/drawing/figure.ts';
import { toMonth } from '#lib/drawing/format.ts';
import { m } from '#lib/drawing/message.ts';
import BriefDrawing from './brief/Drawing.svelte';
import { layoutBrief, layoutCard } from './brief/layout.ts';
import { briefWords } from './brief/words.ts';
import Drawing from './Drawing.svelte';
import { toPositionsInput } from './input.ts';
import { layoutPositions } from './layout.ts';
import { positionsTable } from './table.ts';
import { positionsTextAlternative } from './text-alternative.ts';
import { namesOf, positionsOf, speakersOf, type Voice } from './voices.ts';

export const positions = define({
	id: 'positions',
	needs: { keys: ['summit', 'left_position', 'right_position'], tables: ['topics', 'positions'] },
	input: toPositionsInput,
	words({ topics, documents, date, headline }, locale) {
		const o = { locale };
		const all = positionsOf(topics);
		const counts = { count: all.length, topics: topics.length };
		const most = topics.reduce((a, b) => (b.positions.length > a.positions.length ? b : a));
		const countOf = (kind: (typeof all)[number]['kind']) =>
			all.filter((position) => position.kind === kind).length;
		const namesIn = (voice: Voice) => namesOf(speakersOf(topics, voice), locale);
		const [first = '', second = ''] = headline;
		return {
			title: m.positions_title({}, o),
			subtitle: m.positions_subtitle({ ...counts, documents, month: toMonth(date, locale) }, o),
			description: m.positions_description(
				{
					...counts,
					left: namesIn('dprk'),
					right: namesIn('russia'),
					stated: countOf('stated'),
					document: countOf('document'),
					commentary: countOf('commentary'),
					most: most.positions.length,
					topic: most.name,
					first,
					second,
				},
				o,
			),
		};
	},
	table: positionsTable,
	textAlternative: positionsTextAlternative,
	layout: layoutPositions,
	Drawing,
	brief: {
		words: briefWords,
		draw: drawnBy(layoutBrief, BriefDrawing),
		card: drawnBy(layoutCard, BriefDrawing),
	},
});
