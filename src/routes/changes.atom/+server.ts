import { toAtom } from '#lib/export/atom.ts';
import { toAbsolute } from '#lib/server/site.ts';
import { story } from '#lib/server/story/load.ts';
import type { RequestHandler } from './$types.js';

export const prerender = true;

export const GET: RequestHandler = () =>
	new Response(toAtom(story, { locale: 'en', toAbsolute }), {
		headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
	});
