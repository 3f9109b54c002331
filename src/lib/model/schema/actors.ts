/** The tables of who acts, and of what ties them. */
import { ACTOR_KINDS, RELATION_KINDS, SIDES } from '#lib/model/vocabulary.ts';
import { optional } from './column.ts';
import { cites } from './lists.ts';
import { table } from './table.ts';
import { id, isoDate, oneOf, ref, text } from './words.ts';

export const actors = table({
	id: id('The id of the actor.'),
	name: text('As the documents write it.'),
	kind: oneOf('What sort of actor it is.', ACTOR_KINDS),
	side: oneOf('The state or body it stands for.', SIDES),
	role: text('What it is in this story.'),
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
		],
	},
);
