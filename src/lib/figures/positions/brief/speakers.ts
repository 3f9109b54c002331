import type { Locale } from '#lib/drawing/message.ts';
import type { PositionsInput } from '../input.ts';
import { namesOf, speakersOf } from '../voices.ts';

/** Who speaks for either side in the brief. */
export function speakersIn(
	{ topics, brief }: PositionsInput,
	locale: Locale,
): Record<'dprk' | 'russia', string> {
	const drawn = new Set(brief.flatMap(({ cells }) => Object.values(cells).map(({ id }) => id)));
	const shown = topics.map((topic) => ({
		...topic,
		positions: topic.positions.filter(({ id }) => drawn.has(id)),
	}));
	const namesIn = (side: 'dprk' | 'russia') => namesOf(speakersOf(shown, side), locale);
	return { dprk: namesIn('dprk'), russia: namesIn('russia') };
}
