/**
 * Who stands where in the network: two principals with their states as hubs, everyone else between them. Knows neither
 * pixels nor words.
 */

import type { ActorRow, PositionRow } from '#lib/model/positions.ts';
import { ACTOR_KINDS, SIDES } from '#lib/model/vocabulary.ts';
import type { NetworkInput, RelationRow } from './input.ts';

/** One line between two actors: a relation, or all meetings of the two. */
export interface Tie {
	from: ActorRow;
	to: ActorRow;
	/** What the line itself stands for. */
	line: RelationRow;
	/** Single meetings: dots on the line. */
	dots: RelationRow[];
}

export type HubSide = 'left' | 'right';

/** A principal or the state that he leads: his ties all begin on one upright line. */
export interface Hub {
	actor: ActorRow;
	side: HubSide;
	/** By topic, in the topics' order. */
	positions: PositionRow[];
}

/** Anyone else, with the ties to either side and those to others in the middle. */
export interface Member {
	actor: ActorRow;
	left: Tie[];
	right: Tie[];
	/** Ties that end here and begin at another member. */
	own: Tie[];
	/** The tie to the member that follows, where nothing stands between the two. */
	next: Tie | undefined;
	positions: PositionRow[];
}

export const SECTIONS = ['others', 'sides', 'commentators'] as const;
export type SectionName = (typeof SECTIONS)[number];

export interface Structure {
	/** The principal, then his state. */
	left: readonly Hub[];
	right: readonly Hub[];
	/** Ties between hubs, those of one side included. */
	between: Tie[];
	/** Positions that both sides hold. */
	shared: PositionRow[];
	sections: { name: SectionName; members: Member[] }[];
}

export function toStructure(input: NetworkInput): Structure {
	const { principals, actors, relations } = input;
	const actorById = new Map(actors.map((actor) => [actor.id, actor]));
	const actor = (id: string): ActorRow => {
		const found = actorById.get(id);
		if (!found) throw new RangeError(`no actor "${id}" among those of the network`);
		return found;
	};
	const ties = toTies(relations, actor);
	const hubIds = (principal: string) => [
		principal,
		...relations
			.filter(({ from, to, kind }) => from === principal && kind === 'leads' && actor(to).kind === 'state')
			.map(({ to }) => to),
	];
	const sideOf = new Map<string, HubSide>();
	for (const id of hubIds(principals.left)) sideOf.set(id, 'left');
	for (const id of hubIds(principals.right)) sideOf.set(id, 'right');

	const isShared = ({ actor: id, with: other }: PositionRow) =>
		other !== null && sideOf.has(id) && sideOf.has(other) && sideOf.get(id) !== sideOf.get(other);
	const shared = byTopic(input.positions.filter(isShared), input);
	const positionsOf = (id: string) =>
		byTopic(
			input.positions.filter((position) => position.actor === id && !isShared(position)),
			input,
		);
	const hubs = (side: HubSide): Hub[] =>
		[...sideOf]
			.filter(([, of]) => of === side)
			.map(([id]) => ({ actor: actor(id), side, positions: positionsOf(id) }));

	const isHub = ({ id }: ActorRow) => sideOf.has(id);
	const hubStates = new Set([...sideOf.keys()].map((id) => actor(id).side));
	const sectionOf = ({ kind, side }: ActorRow): SectionName => {
		if (kind === 'commentator') return 'commentators';
		return hubStates.has(side) ? 'sides' : 'others';
	};
	const toMember = (self: ActorRow): Member => {
		const touching = ties.filter(({ from, to }) => from === self || to === self);
		const toward = (side: HubSide) =>
			touching.filter(({ from, to }) => sideOf.get((from === self ? to : from).id) === side);
		return {
			actor: self,
			left: toward('left'),
			right: toward('right'),
			own: touching.filter(({ from, to }) => to === self && !isHub(from)),
			next: undefined,
			positions: positionsOf(self.id),
		};
	};
	return {
		left: hubs('left'),
		right: hubs('right'),
		between: ties.filter(({ from, to }) => isHub(from) && isHub(to)),
		shared,
		sections: SECTIONS.map((name) => ({
			name,
			members: joinNeighbours(
				actors
					.filter((candidate) => !isHub(candidate) && sectionOf(candidate) === name)
					.sort(byPlace)
					.map(toMember),
			),
		})).filter(({ members }) => members.length > 0),
	};
}

/** States with their leaders before them, side by side; the data's order within. */
const byPlace = (a: ActorRow, b: ActorRow): number =>
	SIDES.indexOf(a.side) - SIDES.indexOf(b.side) || ACTOR_KINDS.indexOf(a.kind) - ACTOR_KINDS.indexOf(b.kind);

/** Meetings of the same two are one line: the undated one, or the only one, with the dated ones as dots on it. */
function toTies(relations: readonly RelationRow[], actor: (id: string) => ActorRow): Tie[] {
	const groups = new Map<string, RelationRow[]>();
	for (const relation of relations) {
		const { id, from, to, kind } = relation;
		const key = kind === 'met' ? [from, to].sort().join(' ') : id;
		groups.set(key, [...(groups.get(key) ?? []), relation]);
	}
	return [...groups.values()].flatMap((group) => {
		const line = group.find(({ date }) => date === null) ?? group[0];
		return line
			? [{ from: actor(line.from), to: actor(line.to), line, dots: group.filter((other) => other !== line) }]
			: [];
	});
}

function byTopic(positions: PositionRow[], { topics }: NetworkInput): PositionRow[] {
	const order = Object.keys(topics);
	return [...positions].sort((a, b) => order.indexOf(a.topic) - order.indexOf(b.topic));
}

/** A tie to the member just above needs no words of its own where nothing stands between the two. */
function joinNeighbours(members: Member[]): Member[] {
	return members.map((member, i) => {
		const above = members[i - 1];
		const below = members[i + 1];
		return {
			...member,
			next: isBare(member) ? below?.own.find(({ from }) => from === member.actor) : undefined,
			own: member.own.filter(({ from }) => !(above && isBare(above) && from === above.actor)),
		};
	});
}

/** Nothing is set below its name. */
const isBare = ({ actor, own, positions }: Pick<Member, 'actor' | 'own' | 'positions'>): boolean =>
	own.length === 0 && positions.length === 0 && actor.kind !== 'commentator';
