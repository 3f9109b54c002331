import adapter from './src/lib/build/adapter.js';
import { hashOf } from './src/lib/build/script.js';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter(),
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
				// Kit hashes its own inline scripts; these are the embeds' and, the last two, the pages'.
				'script-src': [
					'self',
					await hashOf('embed/scripts/flags'),
					await hashOf('embed/scripts/report-height'),
					await hashOf('embed/scripts/correction'),
					await hashOf('embed/scripts/missing-glyphs'),
					await hashOf('ui/theme/follow'),
				],
				'style-src': ['self'],
			},
		},
		prerender: {
			// One page at a time: Kit keeps the way to the root of the page that it renders in one place.
			concurrency: 1,
			// No address of the site's own: absolute links to SITE_URL leave the build and are not followed.
			origin: 'http://prerender.invalid',
			handleHttpError: 'fail',
			handleMissingId: 'fail',
			// Typefaces of languages that are not built.
			handleUnseenRoutes: process.env.ONLY_ENGLISH === '1' ? 'ignore' : 'fail',
		},
		// Two builds of the same data are the same bytes.
		version: { name: process.env.npm_package_version ?? '0', pollInterval: 0 },
	},
};
