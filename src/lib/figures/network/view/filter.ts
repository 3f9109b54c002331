/** Which edges and positions a view of the network keeps. */
import type { PositionRow } from '#lib/model/positions.ts';
import type { NetworkInput, RelationRow } from '../input.ts';
import type { NetworkView } from './view.ts';

/** The network with what passes every choice, and the actors that it still connects or quotes; the principals always. */
export function filterNetwork(input: NetworkInput, view: NetworkView): NetworkInput {
	const { topic, tie, document, actor, steps } = view;
	if (!topic && !tie && !document && !actor) return input;
	const near = actor && neighbourhoodOf(actor, input.relations, Number(steps) - 1);
	const speakers = new Set(input.positions.filter((position) => position.topic === topic).flatMap(actorsOf));
	const passes = (row: RelationRow | PositionRow) =>
		(!tie || row.kind === tie) &&
		(!document || row.cites.some(({ source }) => source === document)) &&
		(!near || actorsOf(row).some((id) => near.has(id))) &&
		(!topic || ('topic' in row ? row.topic === topic : actorsOf(row).every((id) => speakers.has(id))));
	const relations = input.relations.filter(passes);
	const positions = input.positions.filter(passes);
	const { left, right } = input.principals;
	const kept = new Set([left, right, actor, ...[...relations, ...positions].flatMap(actorsOf)]);
	return { ...input, relations, positions, actors: input.actors.filter(({ id }) => kept.has(id)) };
}

/** Whom an edge connects; who holds a position. */
export const actorsOf = (row: RelationRow | PositionRow): string[] => {
	const [first, second] = 'from' in row ? [row.from, row.to] : [row.actor, row.with];
	return second ? [first, second] : [first];
};

/** An actor and all who are so many edges away at the most. */
function neighbourhoodOf(actor: string, relations: readonly RelationRow[], distance: number): Set<string> {
	const near = new Set([actor]);
	for (let step = 0; step < distance; step += 1) {
		const reached = relations.map(actorsOf).filter((pair) => pair.some((id) => near.has(id)));
		for (const id of reached.flat()) near.add(id);
	}
	return near;
}
