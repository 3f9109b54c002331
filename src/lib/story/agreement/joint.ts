/** Checks that a brief leaves the place of a joint statement empty only where both sides are not reported with one. */
import { group } from 'd3-array';
import { holdersOf, type PositionRow } from '#lib/model/positions.ts';
import type { Story } from '#lib/model/story.ts';
import type { StoryFault } from './fault.ts';

export function checkJoint(story: Story, fault: StoryFault): void {
	const sideOf = (row: PositionRow) => new Set(holdersOf(story, row).map(({ side }) => side));
	const isJoint = (row: PositionRow) =>
		row.kind === 'stated' && sideOf(row).has('dprk') && sideOf(row).has('russia');
	const topicOf = new Map(story.topics.map(({ id, brief }) => [id, brief ?? id]));
	for (const rows of group(story.positions, ({ topic }) => topicOf.get(topic)).values()) {
		const isDrawn = rows.some(({ brief }) => brief !== null);
		const joint = rows.filter(isJoint);
		const [first] = joint;
		if (isDrawn && first && joint.every(({ brief }) => brief === null))
			fault<'positions'>(
				first,
				'brief',
				'a rank: the brief has its topic, and would show nothing said by both',
			);
	}
}
