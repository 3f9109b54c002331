/** The site's public address, for what leaves it: embed codes, metadata, files. Links inside the site are relative. */
import type { Plugin } from 'vite';

/** Where `npm start` serves the site. */
const local = (): string => `http://localhost:${process.env.PORT || 4173}/`;

/** The address that SITE_URL names, a folder; an error in one line where it names none. */
function readSiteUrl(): URL {
	const text = process.env.SITE_URL || local();
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (!url?.protocol.startsWith('http')) {
		const error = new Error(
			`SITE_URL: "${text}", expected an absolute address as https://example.org/summit/`,
		);
		// Whoever sets the variable has no use for our call stack.
		error.stack = error.message;
		throw error;
	}
	if (!url.pathname.endsWith('/')) url.pathname += '/';
	return url;
}

/** An absolute address from a path of the site, as `figures/trade/`. */
export const toAbsolute = (path: string): string => new URL(path, readSiteUrl()).href;

/** What a build without an address of its own has to say, in one line; undefined with one. */
export const addressNote = (): string | undefined =>
	process.env.SITE_URL
		? undefined
		: `SITE_URL is not set: embed codes, files and metadata point to ${toAbsolute('')}; to publish, build with SITE_URL=https://example.org/summit/`;

/** Refuses to build or serve under an address that is none. */
export const siteUrlPlugin = (): Plugin => ({
	name: 'site-url',
	configResolved: () => void readSiteUrl(),
});
