import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';

/**
 * How the policy allows an inline script of ours; Kit hashes only its own.
 * @param {string} name The script's file in src/lib/embed.
 * @returns {`sha256-${string}`}
 */
const hashOf = (name) => {
	const script = readFileSync(new URL(`src/lib/embed/${name}`, import.meta.url));
	return `sha256-${createHash('sha256').update(script).digest('base64')}`;
};

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ pages: 'build', assets: 'build', strict: true }),
		// Relative links: the built folder works wherever it is put, a sub-path included.
		paths: { relative: true },
		// A stylesheet of its own costs one more round trip before the chart is seen.
		inlineStyleThreshold: 100_000,
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'base-uri': ['none'],
				'connect-src': ['self'],
				'font-src': ['self'],
				'form-action': ['none'],
				'frame-src': ['self'],
				'img-src': ['self', 'data:'],
				'script-src': ['self', hashOf('correction.js')],
				'style-src': ['self'],
			},
		},
		prerender: {
			// No address of the site's own: absolute links to SITE_URL leave the build and are not followed.
			origin: 'http://prerender.invalid',
			handleHttpError: 'fail',
			handleMissingId: 'fail',
		},
		// Two builds of the same data are the same bytes.
		version: { name: process.env.npm_package_version ?? '0', pollInterval: 0 },
	},
};
