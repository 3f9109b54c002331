/** A figure in someone else's page: little weight, all that a reader needs without a script, and one small script beside. */
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bundle } from '#lib/build/script.js';
import { toAbsolute } from '#lib/build/site.ts';
import { WIDTH_NAMES } from '#lib/drawing/widths.ts';
import { FIGURE_IDS } from '#lib/figures/registry.ts';
import { CHAPTERS } from '#lib/ui/chapters.ts';
import { BUDGETS } from '../bench/budgets.ts';
import { withBrowser } from './browser.ts';
import { fileAt, read } from './built.ts';
import { type Element, idsOf, named, repeated, textOf } from './element.ts';
import { pageAt, readPages } from './pages.ts';

const pages = await readPages();

const bundled = (name: string) => bundle(`src/lib/embed/scripts/${name}.ts`);
const SCRIPTS = { flags: await bundled('flags'), frame: await bundled('report-height') };

describe('the scripts', () => {
	it('tell a frame’s height in less than 1,000 bytes, and read flags in less than 500', () => {
		expect(Buffer.byteLength(SCRIPTS.frame)).toBeLessThan(1000);
		expect(Buffer.byteLength(SCRIPTS.flags)).toBeLessThan(500);
	});

	it('help a host in less than 1,000 bytes, and a reader in less than 8 kB, brotli', () => {
		expect(Buffer.byteLength(read('frame.js'))).toBeLessThan(1000);
		expect(brotliCompressSync(read('reader.js')).length).toBeLessThan(8000);
	});

	it.each(['frame.js', 'reader.js'])('keep nothing and ask no one: %s', (path) => {
		for (const text of [...Object.values(SCRIPTS), read(path)])
			expect(text).not.toMatch(
				/localStorage|sessionStorage|cookie|indexedDB|fetch\(|XMLHttp|sendBeacon|innerHTML|eval|setInterval|https?:/,
			);
	});
});

describe.each(FIGURE_IDS)('the embed of %s', (id) => {
	const path = fileAt(`embed/${id}/`);
	const page = pageAt(pages, path);
	const links = (rel: RegExp) =>
		named(page, 'link').filter(({ attributes }) => rel.test(attributes.rel ?? ''));
	const meta = (name: string) =>
		named(page, 'meta').find(({ attributes }) => attributes.name === name)?.attributes.content;

	it(`weighs no more than ${BUDGETS[id].embedBytes / 1000} kB`, () => {
		expect(brotliCompressSync(read(path)).length).toBeLessThanOrEqual(BUDGETS[id].embedBytes);
	});

	it('names nothing to fetch beside itself but the reader’s script', () => {
		// Kit lists inlined style sheets once more, disabled: those are not fetched.
		expect(links(/stylesheet/).filter(({ attributes }) => attributes.disabled === undefined)).toEqual([]);
		expect(links(/preload|prefetch|preconnect|manifest/)).toEqual([]);
		expect(named(page, 'img', 'iframe', 'object', 'video', 'audio')).toEqual([]);
		expect(named(page, 'style').map(textOf).join()).not.toMatch(/url\(|@import|@font-face/);
	});

	it('carries the scripts of flags and height in itself, and defers the reader’s', () => {
		const scripts = named(page, 'script').map((script) => ({ ...script.attributes, text: textOf(script) }));
		const deferred = {
			defer: '',
			src: '../../reader.js',
			'data-root': '../../',
			text: '',
		};
		expect(scripts).toEqual([{ text: SCRIPTS.flags }, deferred, { text: SCRIPTS.frame }]);
	});

	it.each([
		{ reader: 'without scripts', javaScriptEnabled: false, fetched: [] },
		{ reader: 'with scripts', javaScriptEnabled: true, fetched: ['reader.js'] },
	])(
		'fetches $fetched for a reader $reader, whose browser finds nothing to complain of',
		async ({ javaScriptEnabled, fetched }) => {
			const origin = 'http://site.invalid/';
			const { requests, complaints } = await withBrowser(async (browser) => {
				const tab = await browser.newPage({ javaScriptEnabled });
				const requests: string[] = [];
				const complaints: string[] = [];
				tab.on('console', (message) => complaints.push(message.text()));
				tab.on('pageerror', (error) => complaints.push(error.message));
				await tab.route('**/*', (route) => {
					requests.push(route.request().url());
					const isPage = requests.length === 1;
					return route.fulfill({
						body: read(isPage ? path : 'reader.js'),
						contentType: isPage ? 'text/html' : 'text/javascript',
					});
				});
				await tab.goto(`${origin}embed/${id}/`, { waitUntil: 'networkidle' });
				return { requests, complaints };
			});
			expect(requests).toEqual([`embed/${id}/`, ...fetched].map((address) => origin + address));
			expect(complaints).toEqual([]);
		},
	);

	it('keeps out of search results, in favour of the page', () => {
		expect(meta('robots')).toMatch(/\bnoindex\b/);
		expect(links(/^canonical$/).map(({ attributes: { href } }) => href)).toEqual([
			toAbsolute(`figures/${id}/`),
		]);
	});

	it('links to the figure page', () => {
		const addresses = named(page, 'a').map(({ attributes: { href } }) => href);
		expect(addresses).toContain(`../../figures/${id}/`);
	});
});

describe('the drawings', () => {
	/** The dashboard names the others with their findings. */
	const DRAWN = new Set(CHAPTERS.flatMap(({ figures }) => figures));
	const places = FIGURE_IDS.flatMap((id) => [
		{ id, place: `embed/${id}/` },
		{ id, place: `figures/${id}/` },
		...(DRAWN.has(id) ? [{ id, place: '' }] : []),
	]);
	const drawingsOf = (page: Element, id: string) =>
		named(page, 'figure')
			.filter(({ attributes }) => attributes.id === id)
			.flatMap((figure) => named(figure, 'svg'));

	it.each(places)(
		'of $id stand in three widths on the page $place, each with a role and a name',
		({ id, place }) => {
			const drawings = drawingsOf(pageAt(pages, fileAt(place)), id);
			expect(drawings.map(({ attributes }) => attributes.class?.split(' ')[0])).toEqual([...WIDTH_NAMES]);
			for (const { attributes } of drawings) {
				expect(attributes.role).toBe('img');
				expect(attributes['aria-label']).toMatch(/\w+ \w+/);
			}
		},
	);

	it.each(places)('of $id are described on the page $place for who cannot see them', ({ id, place }) => {
		const page = pageAt(pages, fileAt(place));
		const figure = named(page, 'figure').find(({ attributes }) => attributes.id === id);
		const description = named(page, 'p').find(
			({ attributes }) => attributes.id === figure?.attributes['aria-describedby'],
		);
		expect(description && textOf(description)).toMatch(/\w+ \w+/);
	});
});

it('gives no id twice on a page', () => {
	const twice = [...pages].flatMap(([path, page]) => repeated(idsOf(page)).map((id) => `${path}: ${id}`));
	expect(twice).toEqual([]);
});
