/** Checks that the two sums of which figures take the ratio have one that can be said and drawn. */
import type { Story } from '#lib/model/story.ts';
import { toPrintedPair, toTrade } from '#lib/model/trade.ts';
import { ifThere, type StoryFault } from './fault.ts';

/**
 * One sum is drawn as squares of the size of the other, and nobody counts more than these: in rows of eight they fill two
 * screens of a phone. In a story of millions, more come of a sum in another unit, which is a thousand times off.
 */
const MOST_SQUARES = 500;

/** Checks the sums of customs, and those that a document prints: China's is said to be so many times Russia's. */
export function checkPairs(story: Story, fault: StoryFault): void {
	for (const pair of [ifThere(() => toTrade(story).pair), ifThere(() => toPrintedPair(story))]) {
		if (!pair || (pair.ratio >= 1 && pair.ratio <= MOST_SQUARES)) continue;
		const { china, russia } = pair;
		fault<'trade'>(
			russia,
			'value_usd_million',
			`a sum that China's, ${china.value_usd_million} in line ${china.at.line}, is 1 to ${MOST_SQUARES} times as large as`,
		);
	}
}
