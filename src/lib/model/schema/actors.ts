/** The tables of who acts, and of what ties them. */
import { ACTOR_KINDS, RELATION_KINDS, SIDES, SLOTS } from '#lib/model/vocabulary.ts';
import { optional } from './column.ts';
import { cites } from './lists.ts';
import { integer } from './numbers.ts';
import { table } from './table.ts';
import { groupId, id, isoDate, oneOf, ref, text } from './words.ts';

export const actors = table({
	id: id('The id of the actor.'),
	name: text('As the documents write it.'),
	kind: oneOf('What sort of actor it is.', ACTOR_KINDS),
	side: oneOf('The state or body it stands for.', SIDES),
	role: text('What it is in this story.'),
	slot: optional(
		oneOf('Where it stands in the brief of the network; a state stands with its leader.', SLOTS),
	),
	cites: cites('Who names it.'),
});

export const relations = table(
	{
		id: id('The id of the relation.'),
		from: ref('The actor from which it goes out.', 'actors'),
		to: ref('The actor to which it leads.', 'actors'),
		kind: oneOf('What ties them.', RELATION_KINDS),
		date: optional(isoDate('When, where it has a date.')),
		label: text('The same in short words.'),
		tie: optional(groupId('The line that it shares with others in the brief of the network.')),
		brief: optional(
			integer('The rank of that line: the first lies above the others.', {
				unit: 'rank',
				minimum: 1,
			}),
		),
		cites: cites('Who says so.'),
	},
	{
		keys: [{ columns: ['from', 'to', 'kind', 'date'], expected: 'each relation once' }],
		rules: [
			{
				column: 'to',
				expected: 'another actor than from',
				holds: (row) => row.from !== row.to,
			},
			{
				column: 'brief',
				expected: 'a rank where there is a tie, and none where there is none',
				holds: (row) => (row.tie === null) === (row.brief === null),
			},
		],
	},
);
