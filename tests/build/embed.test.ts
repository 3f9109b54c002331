/** A figure in someone else's page: little weight, all that a reader needs without a script, and one small script beside. */
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bundle } from '#lib/build/script.js';
import { toAbsolute } from '#lib/build/site.ts';
import { folderOf, LOCALES } from '#lib/drawing/message.ts';
import { WIDTH_NAMES } from '#lib/drawing/widths.ts';
import { FIGURE_IDS } from '#lib/figures/registry.ts';
import { CHAPTERS } from '#lib/ui/chapters.ts';
import { BUDGETS } from '../bench/budgets.ts';
import { fileAt, read } from './built.ts';
import { elementAt, named, textOf } from './element.ts';
import { metaOf, pageAt, relatedBy } from './pages.ts';

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

	it('show a figure without a frame in less than 3 kB, brotli', () => {
		expect(brotliCompressSync(read('element.js')).length).toBeLessThan(3000);
	});

	it('of an element keep nothing, and ask for the page and, of a frozen one, for its corrections', () => {
		expect(read('element.js')).not.toMatch(
			/localStorage|sessionStorage|cookie|indexedDB|sendBeacon|XMLHttp|eval|setInterval|https?:/,
		);
		expect(read('element.js').split('fetch(')).toHaveLength(3);
	});

	/** The words of a figure's lines, which the reader's script asks for beside itself. */
	const ASKING = /fetch\(new URL\(`figures\/\$\{\w+\}\.words\.json`/;

	it('ask for the words of lines, in one place', () => {
		expect(read('reader.js').split(ASKING)).toHaveLength(2);
	});

	it.each(['frame.js', 'reader.js'])('keep nothing and ask no one else: %s', (path) => {
		for (const text of [...Object.values(SCRIPTS), read(path).replace(ASKING, '')])
			expect(text).not.toMatch(
				/localStorage|sessionStorage|cookie|indexedDB|fetch\(|XMLHttp|sendBeacon|innerHTML|eval|setInterval|https?:/,
			);
	});
});

describe.each(FIGURE_IDS)('the embed of %s', (id) => {
	const path = fileAt(`embed/${id}/`);
	const page = pageAt(path);

	it(`weighs no more than ${BUDGETS[id].embedBytes / 1000} kB in any language`, () => {
		for (const locale of LOCALES) {
			const html = read(fileAt(`${folderOf(locale)}embed/${id}/`));
			expect(brotliCompressSync(html).length).toBeLessThanOrEqual(BUDGETS[id].embedBytes);
		}
	});

	it('names nothing to fetch beside itself but the reader’s script', () => {
		expect(relatedBy(page, /stylesheet|preload|prefetch|preconnect|manifest/)).toEqual([]);
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

	it('keeps out of search results, in favour of the page', () => {
		expect(metaOf(page).robots).toMatch(/\bnoindex\b/);
		expect(relatedBy(page, /^canonical$/)).toEqual([toAbsolute(`figures/${id}/`)]);
	});

	it('links to the figure page', () => {
		const addresses = named(page, 'a').map(({ attributes: { href } }) => href);
		expect(addresses).toContain(`../../figures/${id}/`);
	});
});

/** The dashboard names the others with their findings. */
const DRAWN = new Set(CHAPTERS.flatMap(({ figures }) => figures));

it.each(FIGURE_IDS)(
	'%s stands in three widths wherever it is drawn, each with a role and a name, and described',
	(id) => {
		for (const place of [`embed/${id}/`, `figures/${id}/`, ...(DRAWN.has(id) ? [''] : [])]) {
			const page = pageAt(place);
			const figure = elementAt(page, id);
			const drawings = named(figure, 'svg').map(({ attributes }) => attributes);
			expect(
				drawings.map((drawing) => drawing.class?.split(' ')[0]),
				place,
			).toEqual([...WIDTH_NAMES]);
			const [picture] = named(figure, 'div').filter(({ attributes }) => attributes.role === 'img');
			expect(picture?.attributes['aria-label'], place).toMatch(/\w+ \w+/);
			const description = elementAt(page, figure.attributes['aria-describedby']?.split(' ').at(-1) ?? '');
			expect(textOf(description), place).toMatch(/\w+ \w+/);
		}
	},
);
