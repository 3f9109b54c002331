/** The tables of what is at issue, and of who holds what on it. */
import { POSITION_KINDS } from '#lib/model/vocabulary.ts';
import { optional } from './column.ts';
import { cites } from './lists.ts';
import { integer } from './numbers.ts';
import { table } from './table.ts';
import { id, oneOf, ref, text } from './words.ts';

export const topics = table({
	id: id('The id of the topic.'),
	name: text('What is at issue.'),
	brief: optional(ref('The topic under which the brief counts it; empty where it is its own.', 'topics')),
});

export const positions = table(
	{
		id: id('The id of the position.'),
		actor: ref('Who holds it.', 'actors'),
		with: optional(ref('Who holds it together with the actor.', 'actors')),
		topic: ref('What it is on.', 'topics'),
		kind: oneOf("Said by the actor, asserted by the document, or a commentator's reading.", POSITION_KINDS),
		short: text('The same in a few words.', { maxWords: 8 }),
		brief: optional(
			integer('Its rank in the brief, for the order of topics; of two in one cell the lower stands.', {
				unit: 'rank',
				minimum: 1,
			}),
		),
		brief_words: optional(text('The words in the brief, where those would not do there.', { maxWords: 8 })),
		ask: optional(
			integer('Its place among what its actor asks for in the brief of the network.', {
				unit: 'rank',
				minimum: 1,
			}),
		),
		ask_words: optional(
			text('The same for that place, where the few words are too long for it.', { maxWords: 8 }),
		),
		statement: text('The position in our words.', { maxLength: 160 }),
		quote: optional(text("The actor's own words.", { maxWords: 12 })),
		cites: cites('Who says so.'),
	},
	{
		rules: [
			{
				column: 'with',
				expected: 'another actor than the first',
				holds: (row) => row.actor !== row.with,
			},
			{
				column: 'brief',
				expected: 'a rank for kind stated only: the brief is what was said',
				holds: (row) => row.brief === null || row.kind === 'stated',
			},
			{
				column: 'brief_words',
				expected: 'words for a position that has a rank in the brief',
				holds: (row) => row.brief_words === null || row.brief !== null,
			},
			{
				column: 'ask',
				expected: 'a place only for what its actor said: the brief has no sign for other kinds',
				holds: (row) => row.ask === null || row.kind === 'stated',
			},
		],
	},
);
