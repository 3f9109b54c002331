/** What belongs to a mark of the network: highlighted with it while a pointer or the focus rests there. */
import type { NetworkInput } from '#lib/figures/network/input.ts';
import { endsOf, holdersOf } from '#lib/figures/network/view/filter.ts';

/** Row ids: an actor's ties and positions with whom they lead to, a tie's or position's actors. */
export function relativesOf({ relations, positions, actors }: NetworkInput, id: string): Set<string> {
	const rows = [
		...relations.map((relation) => ({ id: relation.id, who: endsOf(relation) })),
		...positions.map((position) => ({ id: position.id, who: holdersOf(position) })),
	];
	const isActor = actors.some((actor) => actor.id === id);
	const touched = rows.filter((row) => (isActor ? row.who.includes(id) : row.id === id));
	return new Set([id, ...touched.flatMap((row) => [row.id, ...row.who])]);
}
