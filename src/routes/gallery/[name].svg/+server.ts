import { error } from '@sveltejs/kit';
import { story } from '#lib/story/load.ts';
import { casesOf, toFile } from '../cases.ts';
import type { EntryGenerator, RequestHandler } from './$types.js';

export const prerender = true;
export const entries: EntryGenerator = () => casesOf(story).map(({ name }) => ({ name }));

export const GET: RequestHandler = ({ params }) => {
	const drawn = casesOf(story).find(({ name }) => name === params.name);
	if (!drawn) error(404);
	return new Response(toFile(story, drawn), { headers: { 'content-type': 'image/svg+xml' } });
};
