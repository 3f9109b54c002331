import { editionOf, everyEdition } from '#lib/build/edition.ts';
import { statementsOf } from '#lib/model/evidence.ts';
import { SOURCE_KINDS } from '#lib/model/vocabulary.ts';
import type { PageServerLoad } from './$types.js';

export const entries = everyEdition;

export const load: PageServerLoad = ({ params }) => {
	const { story } = editionOf(params.lang);
	return {
		kinds: SOURCE_KINDS.map((kind) => ({
			kind,
			sources: story.sources
				.filter((source) => source.kind === kind)
				.map(({ id, title, publisher, date }) => ({
					id,
					title,
					publisher,
					date,
					count: new Set(statementsOf(story, id).map(({ row }) => row)).size,
				})),
		})),
	};
};
