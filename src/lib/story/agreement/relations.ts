/** Checks that each relation joins actors that it can join, once, and no later than the network shows. */
import { toContext } from '#lib/model/context.ts';
import { isBefore } from '#lib/model/dates.ts';
import type { Row, Story } from '#lib/model/story.ts';
import { ACTOR_KINDS, type ActorKind, type RelationKind } from '#lib/model/vocabulary.ts';
import { ifThere, type StoryFault } from './fault.ts';

/** The sorts of actors from which a kind goes out, and to which it leads. */
const ENDS: Readonly<Record<RelationKind, readonly [from: readonly ActorKind[], to: readonly ActorKind[]]>> =
	{
		met: [['person'], ['person']],
		predecessor: [['person'], ['person']],
		father: [['person'], ['person']],
		grandfather: [['person'], ['person']],
		leads: [['person'], ['state', 'body']],
		'trades-with': [['state'], ['state']],
		'asks-to-relay': [['person'], ['person', 'state']],
		'relays-to': [['person'], ['person', 'state']],
		sanctions: [
			['state', 'body'],
			['person', 'state'],
		],
		ally: [['state'], ['state']],
		'veto-power': [['state'], ['body']],
		'takes-part': [['person', 'state'], ['body']],
		'names-as-supporter': [
			['person', 'state'],
			['person', 'state', 'body'],
		],
		'comments-on': [['commentator'], ACTOR_KINDS],
	};

/** The kinds that are the same in either direction. */
const MUTUAL: readonly RelationKind[] = ['met', 'trades-with', 'ally'];

/** Checks all relations. */
export function checkRelations(story: Story, fault: StoryFault): void {
	const kindOf = new Map(story.actors.map(({ id, kind }) => [id, kind]));
	const summit = ifThere(() => toContext(story).summit.date);
	const firsts = new Map<string, Row<'relations'>>();
	for (const row of story.relations) {
		for (const [i, end] of (['from', 'to'] as const).entries()) {
			const kinds = ENDS[row.kind][i] ?? [];
			const kind = kindOf.get(row[end]);
			if (kind && !kinds.includes(kind))
				fault<'relations'>(row, end, `an actor of kind ${kinds.join(' or ')} at this end of ${row.kind}`);
		}
		if (row.date && summit && isBefore(summit, row.date))
			fault<'relations'>(row, 'date', `a date not after the summit, ${summit}: later ties are not drawn`);
		if (!MUTUAL.includes(row.kind)) continue;
		const key = [...[row.from, row.to].sort(), row.kind, row.date].join(' ');
		const first = firsts.get(key);
		if (first)
			fault<'relations'>(row, 'from', `each relation once, but line ${first.at.line} has it the other way`);
		else firsts.set(key, row);
	}
}
