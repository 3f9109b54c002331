import type { Handle } from '@sveltejs/kit';
import { building } from '$app/environment';

/** Comments that mark places for Svelte's program, and the style sheets that Kit has inlined, named once more. */
const UNUSED = /<!--.*?-->|<link [^>]*rel="stylesheet" disabled[^>]*>\s*/gs;

/** An embed carries no program of Svelte's, and every byte of it is sent to readers elsewhere. */
export const handle: Handle = ({ event, resolve }) =>
	building && /^\/(embed|v)\//.test(event.route.id ?? '')
		? resolve(event, { transformPageChunk: ({ html }) => html.replace(UNUSED, '') })
		: resolve(event);
