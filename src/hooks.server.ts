import type { Handle } from '@sveltejs/kit';
import { building } from '$app/environment';

/** Comments that mark places for Svelte's program, and the style sheets that Kit has inlined, named once more. */
const UNUSED = /<!--.*?-->|<link [^>]*rel="stylesheet" disabled[^>]*>\s*/gs;

/** An embed carries no program of Svelte's, and every byte of it is sent to readers elsewhere. */
const isEmbed = (route: string | null): boolean => building && /\/(embed|v)\//.test(route ?? '');

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => {
			const page = html.replace('<html lang="en">', `<html lang="${event.params.lang ?? 'en'}">`);
			return isEmbed(event.route.id) ? page.replace(UNUSED, '') : page;
		},
	});
