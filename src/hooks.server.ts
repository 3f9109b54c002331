import type { Handle } from '@sveltejs/kit';
import { building } from '$app/environment';

/** Comments that mark places for Svelte's program, and the style sheets that Kit has inlined, named once more. */
const UNUSED = /<!--.*?-->|<link [^>]*rel="stylesheet" disabled[^>]*>\s*/gs;

/** The site's sign; browsers ask for another where a page names none. */
const ICON = /<link rel="icon"[^>]*>/;

/** An embed carries no program of Svelte's, and every byte of it is sent to readers elsewhere. */
const isEmbed = (route: string | null): boolean => building && /\/(embed|v)\//.test(route ?? '');

/** Shown at any address, so that it must name nothing beside itself. */
const isAnywhere = (route: string | null): boolean => building && route === '/404.html';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => {
			const page = html.replace('<html lang="en">', `<html lang="${event.params.lang ?? 'en'}">`);
			if (isAnywhere(event.route.id))
				return page.replace(UNUSED, '').replace(ICON, '<link rel="icon" href="data:,">');
			return isEmbed(event.route.id) ? page.replace(UNUSED, '') : page;
		},
	});
