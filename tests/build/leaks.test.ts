/** What must never reach a reader: traces of the program, things from elsewhere, and what the security policy would block. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { BUILD, filesOf, read } from './built.ts';
import { allOf, type Element, named, textOf } from './element.ts';
import { type Link, linksOf, resolveLink } from './links.ts';
import { readPages } from './pages.ts';

const pages = await readPages();
const files = filesOf(BUILD);
const isProgram = (path: string) => path.startsWith('_app/');

/** What is found on any page, each with the page on which it stands. */
const onPages = (find: (page: Element, path: string) => string[]): string[] =>
	[...pages].flatMap(([path, page]) => find(page, path).map((fault) => `${path}: ${fault}`));

describe('traces of the program', () => {
	const prerendered = files.filter(
		(path) => !isProgram(path) && /\.(html|svg|csv|json|txt|xml|atom)$/.test(path),
	);

	it.each([
		{ case: 'an object that was printed', trace: /\[object \w+\]/ },
		{ case: 'a computation that failed', trace: /\bNaN\b/ },
		{ case: 'a value that was not there', trace: /\bundefined\b/ },
		{ case: 'the source of a function', trace: /\bfunction ?\(|=> ?[{(]/ },
		{ case: 'an identifier of the compiler', trace: /\$\$/ },
		{ case: 'a placeholder of the template', trace: /%sveltekit\./ },
	])('has no $case', ({ trace }) => {
		expect(prerendered.length).toBeGreaterThan(100);
		// A script of ours is a program, and meant to be one.
		const textAt = (path: string) => read(path).replace(/<script>.*?<\/script>/gs, '');
		const found = prerendered.map((path) => ({ path, text: trace.exec(textAt(path))?.[0] }));
		expect(found.filter(({ text }) => text !== undefined)).toEqual([]);
	});

	it.each([
		{ case: 'comments, which mark places for hydration', trace: /<!--/ },
		{ case: 'scoped classes', trace: /svelte-|class=/ },
	])('has no SVG file with $case', ({ trace }) => {
		expect(files.filter((path) => path.endsWith('.svg') && trace.test(read(path)))).toEqual([]);
	});
});

describe('things from elsewhere', () => {
	/** Elements and relations whose address a browser fetches by itself. */
	const fetching = [
		'audio',
		'embed',
		'iframe',
		'image',
		'img',
		'object',
		'script',
		'source',
		'track',
		'use',
		'video',
	];
	const fetchingLinks =
		/\b(stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)\b/;
	const isFetched = ({ element: { name, attributes } }: Link) =>
		fetching.includes(name) || (name === 'link' && fetchingLinks.test(attributes.rel ?? ''));
	const leaves = ({ address, path }: Link) => path === undefined && !address.startsWith('data:');

	it('fetches nothing by src or href', () => {
		expect(
			onPages((page, path) =>
				linksOf(path, page)
					.filter(isFetched)
					.filter(leaves)
					.map(({ address }) => address),
			),
		).toEqual([]);
		expect(
			onPages((page) => named(page, ...fetching).flatMap(({ attributes }) => attributes.srcset ?? [])),
		).toEqual([]);
	});

	it('fetches nothing by url() or @import', () => {
		const urlsIn = (css: string) =>
			Array.from(css.matchAll(/(?:url\(|@import )["']?([^"')]+)/g), ([, url]) => url ?? '');
		expect(
			onPages((page, path) =>
				named(page, 'style').flatMap((style) =>
					urlsIn(textOf(style)).filter((url) => leaves(resolveLink(path, style, url))),
				),
			),
		).toEqual([]);
		const sheets = files.filter((path) => path.endsWith('.css'));
		const outside = (path: string) =>
			urlsIn(read(path)).filter((url) => /^(?!data:)([a-z]+:|\/\/)/i.test(url));
		expect(sheets.flatMap(outside)).toEqual([]);
	});
});

describe('the security policy', () => {
	/** Its directives by name; empty where a page has none. */
	const policyOf = (page: Element) => {
		const meta = named(page, 'meta').find(
			({ attributes }) => attributes['http-equiv']?.toLowerCase() === 'content-security-policy',
		);
		const directives = (meta?.attributes.content ?? '').split(';').map((text) => text.trim().split(/\s+/));
		return new Map(directives.map(([name = '', ...values]) => [name, values]));
	};
	const hashOf = (element: Element) =>
		`'sha256-${createHash('sha256').update(textOf(element)).digest('base64')}'`;
	const unlisted = (page: Element, elements: Element[], directive: string) =>
		elements.map(hashOf).filter((hash) => !policyOf(page).get(directive)?.includes(hash));

	it('stands on every page and allows nothing that it does not name', () => {
		expect(
			onPages((page) => (policyOf(page).get('default-src')?.join(' ') === "'none'" ? [] : ['open'])),
		).toEqual([]);
	});

	it('allows nothing unsafe, and no other site', () => {
		const isLoose = (value: string) => value.startsWith("'unsafe-") || /^(\*|https?:|\/\/)/.test(value);
		expect(onPages((page) => [...policyOf(page).values()].flat().filter(isLoose))).toEqual([]);
	});

	it('comes before all that it rules', () => {
		const early = (page: Element) => {
			const names = allOf(page).map(({ name, attributes }) => attributes['http-equiv'] ?? name);
			return names
				.slice(0, names.indexOf('content-security-policy'))
				.filter((name) => /style|script/.test(name));
		};
		expect(onPages(early)).toEqual([]);
	});

	it('knows the hash of every style on the page', () => {
		expect(onPages((page) => (named(page, 'style').length > 0 ? [] : ['no style']))).toEqual([]);
		expect(onPages((page) => unlisted(page, named(page, 'style'), 'style-src'))).toEqual([]);
	});

	it('knows the hash of every script on the page', () => {
		const inline = (page: Element) =>
			// Of another type than a program's, it is data, and no policy's matter.
			named(page, 'script').filter(({ attributes: { src, type } }) => src === undefined && !type);
		expect(onPages((page) => unlisted(page, inline(page), 'script-src'))).toEqual([]);
	});

	it('meets no style attribute, which it would block', () => {
		expect(onPages((page) => allOf(page).flatMap(({ attributes: { style } }) => style ?? []))).toEqual([]);
	});

	it('meets no event handler in an attribute, which it would block', () => {
		const handlers = ({ attributes }: Element) => Object.keys(attributes).filter((name) => /^on/i.test(name));
		expect(onPages((page) => allOf(page).flatMap(handlers))).toEqual([]);
	});
});
