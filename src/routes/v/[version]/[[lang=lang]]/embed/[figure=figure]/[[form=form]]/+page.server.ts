import { error } from '@sveltejs/kit';
import { inEveryEdition } from '#lib/build/edition.ts';
import { story } from '#lib/story/load.ts';
import { embedOf, everyEmbed } from '../../../../../../[[lang=lang]]/embed/embed.ts';
import type { EntryGenerator, PageServerLoad } from './$types.js';

/** A build writes its own version; `npm run keep` carries the earlier ones over from the last deployment. */
export const entries: EntryGenerator = () =>
	inEveryEdition(everyEmbed().map((params) => ({ version: story.version, ...params })));

export const load: PageServerLoad = ({ params }) => {
	if (params.version !== story.version) error(404);
	return { ...embedOf(params), version: story.version };
};
