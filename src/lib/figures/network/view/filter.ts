/** Which ties and positions a view of the network keeps. Knows no drawing. */
import type { NetworkInput } from '../input.ts';
import type { NetworkView } from './view.ts';

type Relation = NetworkInput['relations'][number];
type Position = NetworkInput['positions'][number];

/** The network with what passes every choice, and the actors that it still ties or quotes; the principals always. */
export function filterNetwork(input: NetworkInput, view: NetworkView): NetworkInput {
	const { topic, tie, document, actor, steps } = view;
	if (!topic && !tie && !document && !actor) return input;
	const around = actor && circleOf(input, actor, Number(steps) - 1);
	const speakers = new Set(input.positions.filter((position) => position.topic === topic).flatMap(holdersOf));
	const rests = ({ cites }: Relation | Position) =>
		!document || cites.some(({ source }) => source === document);
	const relations = input.relations.filter(
		(relation) =>
			rests(relation) &&
			(!tie || relation.kind === tie) &&
			(!topic || endsOf(relation).every((id) => speakers.has(id))) &&
			(!around || endsOf(relation).some((id) => around.has(id))),
	);
	const positions = input.positions.filter(
		(position) =>
			rests(position) &&
			(!tie || position.kind === tie) &&
			(!topic || position.topic === topic) &&
			(!around || holdersOf(position).some((id) => around.has(id))),
	);
	const kept = new Set([
		input.principals.left,
		input.principals.right,
		...(actor ? [actor] : []),
		...relations.flatMap(endsOf),
		...positions.flatMap(holdersOf),
	]);
	return { ...input, relations, positions, actors: input.actors.filter(({ id }) => kept.has(id)) };
}

export const endsOf = ({ from, to }: Relation): string[] => [from, to];

export const holdersOf = ({ actor, with: other }: Position): string[] => (other ? [actor, other] : [actor]);

/** An actor and all who are so many ties away at the most. */
function circleOf({ relations }: NetworkInput, actor: string, reach: number): Set<string> {
	const circle = new Set([actor]);
	for (let step = 0; step < reach; step += 1) {
		const ends = relations.map(endsOf).filter((pair) => pair.some((id) => circle.has(id)));
		for (const id of ends.flat()) circle.add(id);
	}
	return circle;
}
