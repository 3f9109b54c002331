/** What a reader may ask of the network explorer. */
import { type Fields, oneOf } from '#lib/drawing/query.ts';
import { documentsAmong } from '#lib/model/cites.ts';
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
	/** The kind of edge or position. */
	tie: '' | RelationKind | PositionKind;
	document: string;
	/** Who is in the middle, and how far around. */
	actor: string;
	steps: '1' | '2';
}

/** The documents that edges and positions cite, in their order. */
export const documentsOf = ({ relations, positions }: NetworkInput): string[] =>
	documentsAmong([...relations, ...positions].flatMap(({ cites }) => cites.map(({ source }) => source)));

/** The kinds of edges and positions that there are. */
export const kindsOf = ({ relations, positions }: NetworkInput): (RelationKind | PositionKind)[] => {
	const kinds = new Set<string>([...relations, ...positions].map(({ kind }) => kind));
	return [...RELATION_KINDS, ...POSITION_KINDS].filter((kind) => kinds.has(kind));
};

export const networkFields = (input: NetworkInput): Fields<NetworkView> => ({
	topic: oneOf<string>(['', ...Object.keys(input.topics)]),
	tie: oneOf<NetworkView['tie']>(['', ...kindsOf(input)]),
	document: oneOf<string>(['', ...documentsOf(input)]),
	actor: oneOf<string>(['', ...input.actors.map(({ id }) => id)]),
	steps: oneOf(['1', '2']),
});
