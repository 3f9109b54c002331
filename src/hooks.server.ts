import type { Handle } from '@sveltejs/kit';
import { toAbsolute } from '#lib/server/site.ts';
import { building } from '$app/environment';

/** Comments that mark places for Svelte's program, and the style sheets that Kit has inlined, named once more. */
const UNUSED = /<!--.*?-->|<link [^>]*rel="stylesheet" disabled[^>]*>\s*/gs;

/** An embed carries no program of Svelte's, and every byte of it is sent to readers elsewhere. */
const isEmbed = (route: string | null): boolean => building && /\/(embed|v)\//.test(route ?? '');

/** Shown at any address, so that what it names beside itself has to be named in full. */
const isAnywhere = (route: string | null): boolean => building && route === '/404.html';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => {
			const page = html.replace('<html lang="en">', `<html lang="${event.params.lang ?? 'en'}">`);
			if (isAnywhere(event.route.id))
				return page.replace(UNUSED, '').replaceAll(' href="./', ` href="${toAbsolute('')}`);
			return isEmbed(event.route.id) ? page.replace(UNUSED, '') : page;
		},
	});
