import { json } from '@sveltejs/kit';
import { toChanges } from '#lib/export/changes.ts';
import { toAbsolute } from '#lib/server/site.ts';
import { story } from '#lib/server/story/load.ts';
import type { RequestHandler } from './$types.js';

export const prerender = true;

export const GET: RequestHandler = () => json(toChanges(story, { locale: 'en', toAbsolute }));
