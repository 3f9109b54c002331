/** What of the network is in its brief: who stands where, and the lines between them. */
import { group } from 'd3-array';
import type { ActorRow } from '#lib/model/positions.ts';
import { SLOTS, type Slot } from '#lib/model/vocabulary.ts';
import type { NetworkInput, RelationRow } from '../input.ts';

/** A leader with his state. */
export interface Party {
	slot: Slot;
	/** The leader first. */
	actors: ActorRow[];
}

/** Rows that are one line. */
export interface Tie {
	from: Slot;
	to: Slot;
	/** What the line itself stands for: a message if there is one, else all meetings of the two. */
	line: RelationRow;
	/** Dated, in their order. */
	meetings: RelationRow[];
	rank: number;
}

/** The kinds of what is passed on. */
const MESSAGES = ['asks-to-relay', 'relays-to'] as const;
export type Message = (typeof MESSAGES)[number];

/** What of a message a tie is; none where the two have only met. */
export const messageOf = ({ line }: Tie): Message | undefined => MESSAGES.find((kind) => kind === line.kind);

export const partiesOf = ({ actors }: NetworkInput): Party[] =>
	SLOTS.flatMap((slot) => {
		const own = actors.filter((actor) => actor.slot === slot);
		const [people, others] = [true, false].map((is) => own.filter(({ kind }) => (kind === 'person') === is));
		return own.length > 0 ? [{ slot, actors: [...(people ?? []), ...(others ?? [])] }] : [];
	});

/** By rank. */
export function tiesOf({ actors, relations }: NetworkInput): Tie[] {
	const slotOf = new Map(actors.map(({ id, slot }) => [id, slot]));
	const lines = group(
		relations.filter(({ tie }) => tie),
		({ tie }) => tie,
	);
	return [...lines.values()]
		.flatMap((rows): Tie[] => {
			const line = rows.find(isMessage) ?? rows.find(({ date }) => !date) ?? rows[0];
			const [from, to] = [line?.from, line?.to].map((id) => slotOf.get(id ?? ''));
			if (!line || !from || !to) return [];
			const meetings = rows
				.filter(({ kind, date }) => kind === 'met' && date)
				.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
			return [{ from, to, line, meetings, rank: line.brief ?? 0 }];
		})
		.sort((a, b) => a.rank - b.rank);
}

const isMessage = ({ kind }: RelationRow): boolean => MESSAGES.some((message) => message === kind);
