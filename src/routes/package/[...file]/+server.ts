/** The data package as it stands in `data/`, byte for byte: its descriptor, its tables and its base maps. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { error } from '@sveltejs/kit';
import { DATA_FOLDER, STORY_FILES } from '#lib/story/read.ts';
import type { EntryGenerator, RequestHandler } from './$types.js';

export const prerender = true;

export const entries: EntryGenerator = () => STORY_FILES.map((file) => ({ file }));

export const GET: RequestHandler = ({ params: { file } }) => {
	if (!STORY_FILES.includes(file)) error(404, `The data package has no file ${file}.`);
	const type = file.endsWith('.csv') ? 'text/csv' : 'application/json';
	return new Response(readFileSync(join(DATA_FOLDER, file)), {
		headers: { 'content-type': `${type}; charset=utf-8` },
	});
};
