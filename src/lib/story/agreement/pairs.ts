/** Checks that the two sums of which figures take the ratio have one that can be said and drawn. */
import type { Story } from '#lib/model/story.ts';
import { toPrintedPair, toTrade } from '#lib/model/trade.ts';
import { ifThere, type StoryFault } from './fault.ts';

/** So many squares a drawing of the ratio can hold. */
const MOST_SQUARES = 500;

/** Checks the sums of customs, and those that a document prints. */
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
