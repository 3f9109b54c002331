/** Who holds a position. */
import type { Row, Story } from './story.ts';

export type PositionRow = Row<'positions'>;
export type ActorRow = Row<'actors'>;

/** The actor, then whoever holds the position with it. */
export function holdersOf(story: Story, { actor, with: other }: PositionRow): ActorRow[] {
	return [actor, other].flatMap((id) => story.actors.find((candidate) => candidate.id === id) ?? []);
}
