import { createHash } from 'node:crypto';
import type { Handle } from '@sveltejs/kit';
import { progressOf, type Route } from '#lib/build/progress.ts';
import { building } from '$app/environment';

/** Comments that mark places for Svelte's program, and the style sheets that Kit has inlined, named once more. */
const UNUSED = /<!--.*?-->|<link [^>]*rel="stylesheet" disabled[^>]*>\s*/gs;

/** The site's sign; browsers ask for another where a page names none. */
const ICON = /<link rel="icon"[^>]*>/;

/** An embed carries no program of Svelte's, and every byte of it is sent to readers elsewhere. */
const isEmbed = (route: string | null): boolean => building && /\/(embed|v)\//.test(route ?? '');

/** Shown at any address, so that it must name nothing beside itself. */
const isAnywhere = (route: string | null): boolean => building && route === '/404.html';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');

/** The policy's list of the scripts that may stand in a page, and one of them. */
const SCRIPTS = /script-src [^;"]*/;
const SCRIPT = /<script>(.*?)<\/script>/gs;

/** Leaves in the policy of a page the hashes of those scripts of ours that stand in it: less to send, and less allowed. */
function tighten(page: string): string {
	const own = new Set(Array.from(page.matchAll(SCRIPT), ([, text = '']) => hashOf(text)));
	return page.replace(SCRIPTS, (list) =>
		list.replace(/ 'sha256-([^']+)'/g, (named, hash) => (own.has(hash) ? named : '')),
	);
}

/** How a program that copies pages for later, as wget, writes an address: by its own hand the style would be another than its hash. */
const STYLE = /<style>(.*?)<\/style>/gs;
const asCopied = (page: string): string =>
	Array.from(page.matchAll(STYLE), ([, text = '']) => text).reduce((done, text) => {
		const copied = text.replaceAll('url(./', 'url(');
		return copied === text ? done : done.replace(text, () => copied).replace(hashOf(text), hashOf(copied));
	}, page);

const countOne = progressOf(Object.values(import.meta.glob<Route>('./routes/**/+{page.server,server}.ts')));

export const handle: Handle = ({ event, resolve }) => {
	countOne();
	return resolve(event, {
		transformPageChunk: ({ html }) => {
			const inLanguage = html.replace('<html lang="en">', `<html lang="${event.params.lang ?? 'en'}">`);
			const page = building ? asCopied(tighten(inLanguage)) : inLanguage;
			if (isAnywhere(event.route.id))
				return page.replace(UNUSED, '').replace(ICON, '<link rel="icon" href="data:,">');
			return isEmbed(event.route.id) ? page.replace(UNUSED, '') : page;
		},
	});
};
