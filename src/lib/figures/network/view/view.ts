/** What a reader may ask of the network explorer. */

import { type Fields, oneOf } from '#lib/drawing/query.ts';
import {
	POSITION_KINDS,
	type PositionKind,
	RELATION_KINDS,
	type RelationKind,
} from '#lib/model/vocabulary.ts';
import type { NetworkInput } from '../input.ts';

/** Everywhere, nothing said asks for all. */
export interface NetworkView {
	topic: string;
	tie: '' | RelationKind | PositionKind;
	document: string;
	/** Who is in the middle, and how far around. */
	actor: string;
	steps: '1' | '2';
}

const DOCUMENT = /^\d{3}$/;

/** The documents that ties and positions cite, in their order. */
export const documentsOf = ({ relations, positions }: NetworkInput): string[] => {
	const sources = [...relations, ...positions].flatMap(({ cites }) => cites.map(({ source }) => source));
	return [...new Set(sources)].filter((source) => DOCUMENT.test(source)).sort();
};

/** Those that some row of the network is of. */
export const tieKindsOf = ({ relations, positions }: NetworkInput): (RelationKind | PositionKind)[] => [
	...RELATION_KINDS.filter((kind) => relations.some((relation) => relation.kind === kind)),
	...POSITION_KINDS.filter((kind) => positions.some((position) => position.kind === kind)),
];

export const networkFields = (input: NetworkInput): Fields<NetworkView> => ({
	topic: oneOf<string>(['', ...Object.keys(input.topics)]),
	tie: oneOf<NetworkView['tie']>(['', ...tieKindsOf(input)]),
	document: oneOf<string>(['', ...documentsOf(input)]),
	actor: oneOf<string>(['', ...input.actors.map(({ id }) => id)]),
	steps: oneOf(['1', '2']),
});
