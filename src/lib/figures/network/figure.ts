import { groups } from 'd3-array';
import { define } from '#lib/drawing/figure.ts';
import { toDate, toList } from '#lib/drawing/format.ts';
import { m } from '#lib/drawing/message.ts';
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
	input: toNetworkInput,
	words(input, locale) {
		const o = { locale };
		const { facing, shared, ...structure } = toStructure(input);
		const nodes = structure.groups.flatMap((group) => group.nodes);
		const sentences = sentencesOf(input, locale);
		const nameOf = (id: string) => input.actors.find((actor) => actor.id === id)?.name ?? id;
		const [who, other] = [nameOf(input.principals.left), nameOf(input.principals.right)];
		const date = toDate(dateOf(input), locale);
		// A name stays in one line.
		const list = metBefore(input).map(({ id, count }) =>
			m.network_title_item({ name: nameOf(id).replaceAll(' ', '\u00a0'), count }, o),
		);
		return {
			title: m.network_title({ who, other, list: toList(list, locale) }, o),
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
	view: networkView,
});

/** The day of the meeting in the middle. */
function dateOf({ relations, principals }: NetworkInput): string {
	const { date } = relations.find(({ id }) => id === principals.meeting) ?? {};
	if (date) return date;
	throw new Error(
		`data/relations.csv: no date of "${principals.meeting}", which the network's headline counts to`,
	);
}

/** Whom the left principal met more than once before that day, and how often; the most often first. */
export function metBefore(input: NetworkInput): { id: string; count: number }[] {
	const self = input.principals.left;
	const day = dateOf(input);
	const met = input.relations
		.filter(({ kind, date, from, to }) => kind === 'met' && date && date < day && [from, to].includes(self))
		.map(({ from, to }) => (from === self ? to : from));
	return groups(met, (id) => id)
		.map(([id, { length: count }]) => ({ id, count }))
		.filter(({ count }) => count > 1)
		.sort((a, b) => b.count - a.count);
}
