/** The data package as it stands in `data/`, byte for byte: its descriptor and its tables. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { error } from '@sveltejs/kit';
import { DATA_FILES, DATA_FOLDER } from '#lib/server/story/read.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => DATA_FILES.map((file) => ({ file }));

export const GET: RequestHandler = ({ params: { file } }) => {
	if (!DATA_FILES.includes(file)) error(404, `The data package has no file ${file}.`);
	const type = file.endsWith('.csv') ? 'text/csv' : 'application/json';
	return new Response(readFileSync(join(DATA_FOLDER, file)), {
		headers: { 'content-type': `${type}; charset=utf-8` },
	});
};
