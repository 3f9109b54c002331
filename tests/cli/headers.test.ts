import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headerFiles } from '../../src/cli/headers/files.ts';
import { AREAS, areaAt, headersOf, isFolder } from '../../src/cli/headers/table.ts';

describe('the files for web servers', () => {
	it.each([...headerFiles()])('%s is what `npm run build:headers` writes', (path, text) => {
		expect(readFileSync(path, 'utf8')).toBe(text);
	});
});

/** Written out, since a table that is compared with itself is always right. */
describe('the table of headers', () => {
	const NONE = "frame-ancestors 'none'";
	const FOR_EVER = 'public, max-age=31536000, immutable';
	const SHORT = 'public, max-age=300';

	it.each([
		['/', NONE, 'DENY', undefined, SHORT],
		['/figures/trade/index.html', NONE, 'DENY', '*', SHORT],
		['/figures/trade.svg', NONE, 'DENY', '*', SHORT],
		['/figures/trade.csv', NONE, 'DENY', '*', SHORT],
		['/sources/004/index.html', NONE, 'DENY', undefined, SHORT],
		['/changes.json', NONE, 'DENY', '*', SHORT],
		['/changes.atom', NONE, 'DENY', '*', SHORT],
		['/changes/index.html', NONE, 'DENY', undefined, SHORT],
		['/package/trade.csv', NONE, 'DENY', '*', SHORT],
		['/404.html', NONE, 'DENY', undefined, SHORT],
		['/sitemap.xml', NONE, 'DENY', undefined, SHORT],
		['/robots.txt', NONE, 'DENY', undefined, SHORT],
		['/frame.js', NONE, 'DENY', '*', SHORT],
		['/element.js', NONE, 'DENY', '*', SHORT],
		['/_app/immutable/assets/a.css', NONE, 'DENY', '*', FOR_EVER],
		['/embed/trade/index.html', 'frame-ancestors * file:', undefined, '*', SHORT],
		['/ru/', NONE, 'DENY', undefined, SHORT],
		['/ru/index.html', NONE, 'DENY', undefined, SHORT],
		['/ko/sources/004/index.html', NONE, 'DENY', undefined, SHORT],
		['/zh/figures/trade.svg', NONE, 'DENY', '*', SHORT],
		['/ru/embed/trade/index.html', 'frame-ancestors * file:', undefined, '*', SHORT],
		['/v/0.2.0/ko/embed/trade/index.html', 'frame-ancestors * file:', undefined, '*', FOR_EVER],
		['/v/0.2.0/embed/trade/index.html', 'frame-ancestors * file:', undefined, '*', FOR_EVER],
		['/embedded', NONE, 'DENY', undefined, SHORT],
		['/anything/else', NONE, 'DENY', undefined, SHORT],
	])('sends the right ones with %s', (path, policy, options, origin, cache) => {
		const headers = headersOf(areaAt(path));
		expect([
			headers['Content-Security-Policy'],
			headers['X-Frame-Options'],
			headers['Access-Control-Allow-Origin'],
			headers['Cache-Control'],
		]).toEqual([policy, options, origin, cache]);
	});

	it('holds no path within another', () => {
		const paths = AREAS.flatMap((area) => area.paths);
		const within = paths.filter((path) =>
			paths.some((other) => other !== path && isFolder(other) && path.startsWith(other)),
		);
		expect(within).toEqual([]);
		expect(new Set(paths).size).toBe(paths.length);
	});
});
