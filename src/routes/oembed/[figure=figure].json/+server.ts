import { json } from '@sveltejs/kit';
import { toOEmbed } from '#lib/export/oembed.ts';
import { FIGURE_IDS, figureOf } from '#lib/figures/registry.ts';
import { toAbsolute } from '#lib/server/site.ts';
import { story } from '#lib/server/story/load.ts';
import type { EntryGenerator, RequestHandler } from './$types.js';

export const prerender = true;
export const entries: EntryGenerator = () => FIGURE_IDS.map((figure) => ({ figure }));

export const GET: RequestHandler = ({ params }) =>
	json(toOEmbed(figureOf(story, params.figure), { locale: 'en', toAbsolute }));
