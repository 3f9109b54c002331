/** Whose voice a position is counted to, and the order that follows: what can be compared stands first. */
import { sort } from 'd3-array';
import { toList } from '#lib/drawing/format.ts';
import type { Locale } from '#lib/drawing/message.ts';
import type { ActorRow, PositionRow } from '#lib/model/positions.ts';
import { POSITION_KINDS } from '#lib/model/vocabulary.ts';

/** A side each, what both hold together between them, and whoever else speaks. */
export const VOICES = ['dprk', 'both', 'russia', 'others'] as const;
export type Voice = (typeof VOICES)[number];

export type Holder = Pick<ActorRow, 'id' | 'name' | 'kind' | 'side'>;

export interface Position
	extends Pick<PositionRow, 'id' | 'kind' | 'short' | 'statement' | 'quote' | 'cites'> {
	/** One, or two who hold it together. */
	holders: readonly Holder[];
	voice: Voice;
	/** Whether the headline speaks of it. */
	isInHeadline: boolean;
}

/** What is at issue, with all that is held on it. */
export interface Topic {
	id: string;
	name: string;
	positions: readonly Position[];
}

export function voiceOf(holders: readonly Holder[]): Voice {
	const sides = new Set(holders.map(({ side }) => (side === 'dprk' || side === 'russia' ? side : 'others')));
	const [only = 'others', ...more] = sides;
	if (more.length === 0) return only;
	return sides.has('others') ? 'others' : 'both';
}

const voicesOn = ({ positions }: Topic): number => new Set(positions.map(({ voice }) => voice)).size;
const statedOn = ({ positions }: Topic): number => positions.filter(({ kind }) => kind === 'stated').length;

/** Whether several voices speak on it, so that they can be compared. */
export const isShared = (topic: Topic): boolean => voicesOn(topic) > 1;

/** Topics with the most voices first, then those on which the most is stated; in each, voice by voice, the stated first. */
export const arrange = (topics: readonly Topic[]): Topic[] =>
	sort(
		topics.map(({ positions, ...topic }) => ({
			...topic,
			positions: sort(
				positions,
				({ voice }) => VOICES.indexOf(voice),
				({ kind }) => POSITION_KINDS.indexOf(kind),
			),
		})),
		(topic) => -voicesOn(topic),
		(topic) => -statedOn(topic),
		({ positions }) => -positions.length,
	);

/** All positions, each with the name of its topic. */
export const positionsOf = (topics: readonly Topic[]): (Position & { topic: string })[] =>
	topics.flatMap(({ name, positions }) => positions.map((position) => ({ ...position, topic: name })));

export const namesOf = (holders: readonly Holder[], locale: Locale): string =>
	toList(
		holders.map(({ name }) => name),
		locale,
	);

/** Everyone who speaks with a voice, persons before their states. */
export function speakersOf(topics: readonly Topic[], voice: Voice): Holder[] {
	const holders = positionsOf(topics)
		.filter((position) => position.voice === voice)
		.flatMap((position) => position.holders);
	const byId = new Map(holders.map((holder) => [holder.id, holder]));
	return sort(byId.values(), ({ kind }) => kind !== 'person');
}
