import { define } from '#lib/drawing/define.ts';
import { drawnBy } from '#lib/drawing/figure.ts';
import { toDate } from '#lib/drawing/format.ts';
import { m } from '#lib/drawing/message.ts';
import BriefDrawing from './brief/Drawing.svelte';
import { layoutBrief } from './brief/layout.ts';
import { layoutSmall } from './brief/small.ts';
import { briefWords, smallWords } from './brief/words.ts';
import Drawing from './Drawing.svelte';
import { type NetworkInput, toNetworkInput } from './input.ts';
import { layoutNetwork } from './layout.ts';
import { toStructure } from './structure.ts';
import { networkTable } from './table.ts';
import { networkTextAlternative } from './text-alternative.ts';
import { networkView } from './view/figure.ts';
import { sentencesOf } from './words.ts';

export const network = define({
	id: 'network',
	needs: { keys: ['left', 'right', 'meeting'], tables: ['actors', 'relations'] },
	input: toNetworkInput,
	words(input, locale) {
		const o = { locale };
		const { facing, shared, ...structure } = toStructure(input);
		const nodes = structure.groups.flatMap((group) => group.nodes);
		const sentences = sentencesOf(input, locale);
		const nameOf = (id: string) => input.actors.find((actor) => actor.id === id)?.name ?? id;
		const [who, other] = [nameOf(input.principals.left), nameOf(input.principals.right)];
		const date = toDate(dateOf(input), locale);
		return {
			title: m.network_title({}, o),
			subtitle: m.network_subtitle({ date }, o),
			description: m.network_description(
				{
					left: who,
					right: other,
					date,
					shared: shared.length,
					members: nodes.length,
					ties: input.relations.length,
					positions: input.positions.length,
					largest: [...facing, ...nodes.flatMap(({ left }) => left)]
						.filter(({ relation }) => relation.kind === 'trades-with')
						.map(({ relation }) => sentences.get(relation.id))
						.join(' '),
				},
				o,
			),
		};
	},
	table: networkTable,
	textAlternative: networkTextAlternative,
	layout: layoutNetwork,
	Drawing,
	brief: {
		words: (input, locale) => briefWords(input, locale, dateOf(input)),
		draw: drawnBy(layoutBrief, BriefDrawing),
	},
	small: {
		words: (input, locale) => smallWords(input, locale, dateOf(input)),
		draw: drawnBy(layoutSmall, BriefDrawing),
	},
	view: networkView,
});

/** The day of the meeting in the middle. */
function dateOf({ relations, principals }: NetworkInput): string {
	const { date } = relations.find(({ id }) => id === principals.meeting) ?? {};
	if (date) return date;
	throw new Error(
		`data/relations.csv: no date of "${principals.meeting}", which the network's subtitle names`,
	);
}
