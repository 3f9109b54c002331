/** How pages are found: by search engines, by services that show a link as a card, and by who comes to a wrong address. */
import { describe, expect, it } from 'vitest';
import { toAbsolute } from '#lib/build/site.ts';
import { folderOf, LOCALES, m } from '#lib/drawing/message.ts';
import { FIGURE_IDS } from '#lib/figures/registry.ts';
import { parseXml } from '#lib/xml/parse.ts';
import { fileAt, files, pathOf, read } from './built.ts';
import { childrenOf, type Element, named, repeated, textOf } from './element.ts';
import { isFound, localeOf } from './kinds.ts';
import { metaOf, pageAt, relatedBy } from './pages.ts';

const known = new Set(files);
const found = files.filter(isFound);
const addressOf = (file: string) => toAbsolute(file.replace(/index\.html$/, ''));
/** The site's file that an absolute address leads to; undefined for none. */
const fileOf = (address: string) => {
	const path = pathOf(address);
	return path !== undefined && known.has(fileAt(path)) ? fileAt(path) : undefined;
};

/** A page's alternates by language; a language that stands twice is named. */
function alternatesOf(page: Element): Record<string, string> {
	const links = named(page, 'link').filter(({ attributes }) => attributes.hreflang !== undefined);
	expect(repeated(links.map(({ attributes }) => attributes.hreflang ?? ''))).toEqual([]);
	return Object.fromEntries(links.map(({ attributes: { hreflang = '', href = '' } }) => [hreflang, href]));
}

describe.each(LOCALES)('every page in %s', (locale) => {
	const own = found.filter((file) => localeOf(file) === locale);

	it('says what it is, and which address is its own', () => {
		expect(own.length).toBeGreaterThan(100);
		for (const file of own) {
			const page = pageAt(file);
			expect(relatedBy(page, /^canonical$/), file).toEqual([addressOf(file)]);
			const [title, ...others] = named(named(page, 'head')[0] as Element, 'title').map(textOf);
			expect(others, file).toEqual([]);
			expect(title, file).toMatch(new RegExp(`.+ – ${m.site_name({}, { locale }).replace(/[()]/g, '.')}$`));
			expect(metaOf(page).description, file).toMatch(/.{10}/);
		}
	});

	it('leads to itself in every language, and all of these lead back', () => {
		for (const file of own) {
			const rest = file.slice(folderOf(locale).length);
			const expected = LOCALES.map((other) => [other, addressOf(folderOf(other) + rest)]);
			expect(alternatesOf(pageAt(file)), file).toEqual({
				...Object.fromEntries(expected),
				'x-default': addressOf(rest),
			});
			expect(expected.filter(([, address = '']) => !fileOf(address))).toEqual([]);
		}
	});

	it('is a card where its link is shown, with a picture where it has drawings', () => {
		const drawn = ['', ...FIGURE_IDS.map((id) => `figures/${id}/`)].map((path) =>
			fileAt(folderOf(locale) + path),
		);
		for (const file of own) {
			const meta = metaOf(pageAt(file));
			expect(meta, file).toMatchObject({
				'og:type': expect.stringMatching(/^(website|article)$/),
				'og:site_name': m.site_name({}, { locale }),
				'og:title': expect.stringMatching(/.{2}/),
				'og:description': meta.description,
				'og:url': addressOf(file),
				'og:locale': expect.stringMatching(new RegExp(`^${locale}_[A-Z]{2}$`)),
				'twitter:card': drawn.includes(file) ? 'summary_large_image' : 'summary',
			});
			expect(drawn.includes(file), file).toBe(fileOf(meta['og:image'] ?? '') !== undefined);
		}
	});

	it('says in JSON-LD what it holds, where it holds data: every address of ours is there', () => {
		const graphs = own.flatMap((file) => {
			const scripts = named(pageAt(file), 'script');
			const texts = scripts.filter(({ attributes: { type } }) => type === 'application/ld+json').map(textOf);
			return texts.map((text) => ({ file, graph: JSON.parse(text) }));
		});
		expect(graphs.map(({ file }) => file).sort()).toEqual(
			['', ...FIGURE_IDS.map((id) => `figures/${id}/`)].map((path) => fileAt(folderOf(locale) + path)).sort(),
		);
		for (const { file, graph } of graphs) {
			expect(graph['@context'], file).toBe('https://schema.org');
			const ours = JSON.stringify(graph).match(/"https?:[^"]+"/g) ?? [];
			const addresses = ours.map((text) => JSON.parse(text).replace(/#.*/, ''));
			const dead = addresses.filter((address) => address.startsWith(toAbsolute('')) && !fileOf(address));
			expect(dead, file).toEqual([]);
		}
	});
});

describe('the site map', () => {
	const urls = childrenOf(parseXml(read('sitemap.xml')));
	const locOf = (url: Element) => textOf(named(url, 'loc')[0] as Element);

	it('names every page that is meant to be found, once, and no other', () => {
		expect(urls.map(locOf).sort()).toEqual(found.map(addressOf).sort());
	});

	it('says of each page in which languages it stands, as the page does', () => {
		const strange = urls.filter((url) => {
			const stated = named(url, 'xhtml:link').map(({ attributes }) => [attributes.hreflang, attributes.href]);
			const page = pageAt(fileOf(locOf(url)) ?? '');
			return JSON.stringify(stated) !== JSON.stringify(Object.entries(alternatesOf(page)));
		});
		expect(strange.map(locOf)).toEqual([]);
	});

	it('is named to crawlers, which may read everything', () => {
		expect(read('robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${toAbsolute('sitemap.xml')}\n`);
	});
});

describe('the page of missing pages', () => {
	const page = pageAt('404.html');
	const links = named(page, 'a').map(({ attributes }) => attributes.href ?? '');

	it('leads by absolute addresses to the dashboard, the sources and every figure in each language', () => {
		const paths = ['', 'sources/', ...FIGURE_IDS.map((id) => `figures/${id}/`)];
		const expected = LOCALES.flatMap((locale) => paths.map((path) => toAbsolute(folderOf(locale) + path)));
		expect(links).toEqual(expect.arrayContaining(expected));
		expect(links.filter((address) => !fileOf(address))).toEqual([]);
	});

	it('says in each language what happened, and stays out of search results', () => {
		const sections = named(page, 'section').map(({ attributes: { lang }, ...section }) => [
			lang,
			textOf(named({ attributes: {}, ...section }, 'h2')[0] as Element),
		]);
		expect(sections).toEqual(LOCALES.map((locale) => [locale, m.missing_title({}, { locale })]));
		expect(metaOf(page).robots).toBe('noindex');
	});
});
