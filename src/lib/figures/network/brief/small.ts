/** The dashboard's cut: without what each asks for, and the less the narrower it is. */
import type { LayoutOptions } from '#lib/drawing/placed.ts';
import { evidenceIn } from '../evidence.ts';
import type { NetworkInput } from '../input.ts';
import { messageOf, partiesOf, type Tie, tiesOf } from './chain.ts';
import { chainAlone } from './chain-alone.ts';
import { type Cut, type PlacedBrief, place } from './layout.ts';
import { stacked } from './stacked.ts';

/** Narrower than the first, px, there is only the message, and names; narrower than the second, its day has no words. */
const TIGHT = { names: 230, words: 340 } as const;

/** Lays the small form out. */
export const layoutSmall = (input: NetworkInput, { width, locale }: LayoutOptions): PlacedBrief =>
	place(cutFor(width, input), {
		input: { ...input, positions: [] },
		width,
		locale,
		evidenceOf: evidenceIn(input, locale),
		type: { size: 12, leading: width < TIGHT.words ? 15 : 16 },
	});

function cutFor(width: number, input: NetworkInput): Cut {
	const parties = partiesOf(input);
	const ties = tiesOf(input);
	if (width >= TIGHT.words) return { parties, ties, arrange: stacked };
	const unsaid = ties.map((tie): Tie => (messageOf(tie) ? { ...tie, meetings: [] } : tie));
	if (width >= TIGHT.names) return { parties, ties: unsaid, arrange: stacked };
	return {
		parties: parties.map(({ slot, actors }) => ({ slot, actors: actors.slice(0, 1) })),
		ties: unsaid,
		arrange: chainAlone,
	};
}
