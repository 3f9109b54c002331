/** Whose voice a position is counted to, and the order that follows: what can be compared stands first. */
import type { ActorRow, PositionRow } from '#lib/model/positions.ts';
import { POSITION_KINDS } from '#lib/model/vocabulary.ts';

/** A side each, what two hold together between them, and whoever else speaks. */
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
	const [first, second] = holders;
	if (second) return 'both';
	return first?.side === 'dprk' || first?.side === 'russia' ? first.side : 'others';
}

const voicesOn = ({ positions }: Topic): number => new Set(positions.map(({ voice }) => voice)).size;

/** Whether several voices speak on it, so that they can be compared. */
export const isShared = (topic: Topic): boolean => voicesOn(topic) > 1;

/** What one voice holds, without topics on which it is silent. */
export const ofVoice = (topics: readonly Topic[], voice: Voice): Topic[] =>
	topics
		.map((topic) => ({
			...topic,
			positions: topic.positions.filter((position) => position.voice === voice),
		}))
		.filter(({ positions }) => positions.length > 0);

const statedOn = ({ positions }: Topic): number => positions.filter(({ kind }) => kind === 'stated').length;

/** Topics with the most voices first, then those on which the most is stated; in each, voice by voice, the stated first. */
export const arrange = (topics: readonly Topic[]): Topic[] =>
	topics
		.map((topic) => ({
			...topic,
			positions: [...topic.positions].sort(
				(a, b) =>
					VOICES.indexOf(a.voice) - VOICES.indexOf(b.voice) ||
					POSITION_KINDS.indexOf(a.kind) - POSITION_KINDS.indexOf(b.kind),
			),
		}))
		.sort(
			(a, b) =>
				voicesOn(b) - voicesOn(a) || statedOn(b) - statedOn(a) || b.positions.length - a.positions.length,
		);

/** Everyone who speaks with a voice, persons before their states. */
export function speakersOf(topics: readonly Topic[], voice: Voice): Holder[] {
	const holders = topics
		.flatMap(({ positions }) => positions)
		.flatMap((position) => (position.voice === voice ? position.holders : []));
	return [...new Map(holders.map((holder) => [holder.id, holder])).values()].sort(
		(a, b) => Number(b.kind === 'person') - Number(a.kind === 'person'),
	);
}

/** Who is named above a voice's column. */
export function headsOf(topics: readonly Topic[], voice: Voice): Holder[] {
	if (voice === 'others') return [];
	if (voice === 'both') return [...headsOf(topics, 'dprk'), ...headsOf(topics, 'russia')];
	return speakersOf(topics, voice).slice(0, 1);
}
