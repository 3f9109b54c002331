/** What a version changed, for readers, feed readers and programs: page, feed and file say what the table says. */
import { describe, expect, it } from 'vitest';
import { toAbsolute } from '#lib/build/site.ts';
import { FIGURE_IDS } from '#lib/figures/registry.ts';
import { CHANGE_KINDS } from '#lib/model/vocabulary.ts';
import { story } from '#lib/story/load.ts';
import { parseXml } from '#lib/xml/parse.ts';
import { files, read } from './built.ts';
import { childrenOf, type Element, idsOf, named, repeated, textOf, wordsOf } from './element.ts';
import { isFound } from './kinds.ts';
import { pageAt, pages } from './pages.ts';

const page = pageAt('changes/');
const file = JSON.parse(read('changes.json'));
const feed = parseXml(read('changes.atom'));

const ids = story.changes.map(({ id }) => id);
const rowOf = (id: string) => story.changes.find((row) => row.id === id);
const address = (id: string) => toAbsolute(`changes/#${id}`);
const only = (element: Element, name: string): Element => {
	const found = childrenOf(element).filter((child) => child.name === name);
	expect(found, `one ${name} in ${element.name}`).toHaveLength(1);
	return found[0] as Element;
};

describe('the file of changes', () => {
	it('begins with the version that the data now have', () => {
		expect(file).toMatchObject({
			version: story.version,
			page: toAbsolute('changes/'),
			feed: toAbsolute('changes.atom'),
		});
		expect(file.changes[0].version).toBe(story.version);
	});

	it('holds every row of the table, the newest version first', () => {
		const found: string[] = file.changes.map(({ id }: { id: string }) => id);
		expect(found.toSorted()).toEqual(ids.toSorted());
		for (const change of file.changes) {
			const { at: _, ...row } = rowOf(change.id) ?? { at: undefined };
			expect(change).toEqual({ ...row, url: address(change.id) });
		}
		const places = file.changes.map(({ version }: { version: string }) =>
			story.changes.findIndex((row) => row.version === version),
		);
		expect(places).toEqual(places.toSorted((a: number, b: number) => b - a));
	});

	it('names every figure in some change, and nothing that is none', () => {
		const figures = new Set(file.changes.flatMap((change: { figures: string[] }) => change.figures));
		expect([...figures].sort()).toEqual([...FIGURE_IDS].sort());
	});
});

/** RFC 4287, as far as this feed makes use of it. */
describe('the feed', () => {
	const entries = childrenOf(feed).filter(({ name }) => name === 'entry');

	it('is Atom, in the language of its words', () => {
		expect(read('changes.atom')).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed/);
		expect(feed).toMatchObject({
			name: 'feed',
			attributes: { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' },
		});
	});

	it('has what a feed must have, once', () => {
		expect(textOf(only(feed, 'id'))).toBe(toAbsolute('changes/'));
		expect(textOf(only(feed, 'title'))).toMatch(/\w+ \w+/);
		expect(textOf(only(only(feed, 'author'), 'name'))).toMatch(/\w/);
		const links = childrenOf(feed).flatMap(({ name, attributes }) => (name === 'link' ? [attributes] : []));
		const of = (rel: string) => links.filter((link) => link.rel === rel);
		expect(of('self')).toEqual([
			{ rel: 'self', type: 'application/atom+xml', href: toAbsolute('changes.atom') },
		]);
		expect(of('alternate')).toEqual([{ rel: 'alternate', type: 'text/html', href: toAbsolute('changes/') }]);
	});

	it('was updated when its newest entry was', () => {
		const times = entries.map((entry) => textOf(only(entry, 'updated')));
		expect(textOf(only(feed, 'updated'))).toBe(times.toSorted().at(-1));
		expect(times.filter((time) => !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(time))).toEqual([]);
	});

	it('has an entry for every change, with an id of its own that leads to it', () => {
		expect(entries.map((entry) => textOf(only(entry, 'id')))).toEqual(
			file.changes.map(({ id }: { id: string }) => address(id)),
		);
		expect(repeated(entries.map((entry) => textOf(only(entry, 'id'))))).toEqual([]);
		for (const [i, entry] of entries.entries()) {
			const change = file.changes[i];
			const links = childrenOf(entry).flatMap(({ name, attributes }) =>
				name === 'link' ? [attributes] : [],
			);
			expect(textOf(only(entry, 'title'))).toContain(change.version);
			expect(textOf(only(entry, 'updated'))).toBe(`${change.date}T00:00:00Z`);
			expect(only(entry, 'content')).toMatchObject({ attributes: { type: 'text' }, children: [change.text] });
			expect(only(entry, 'category').attributes.term).toBe(change.kind);
			expect(links.map(({ rel, href }) => [rel, href])).toEqual([
				['alternate', address(change.id)],
				...change.figures.map((id: string) => ['related', toAbsolute(`figures/${id}/`)]),
			]);
		}
	});

	it('is announced by every page of the site, and by no other', () => {
		const announced = [...pages].filter(([, element]) =>
			named(element, 'link').some(({ attributes }) => attributes.type === 'application/atom+xml'),
		);
		expect(announced.map(([path]) => path).sort()).toEqual(files.filter(isFound));
	});
});

describe('the page of changes', () => {
	it('tells of every change where links find it, in the order of the feed', () => {
		const found = idsOf(page).filter((id) => ids.includes(id));
		expect(found).toEqual(file.changes.map(({ id }: { id: string }) => id));
		for (const item of named(page, 'li').filter(({ attributes: { id } }) => ids.includes(id ?? ''))) {
			const row = rowOf(item.attributes.id ?? '');
			expect(wordsOf(item)).toContain(row?.text);
			expect(named(item, 'a').map(({ attributes: { href } }) => href)).toEqual(
				row?.figures.map((id) => `../figures/${id}/`),
			);
		}
	});

	it('says of each what sort it is', () => {
		const kinds = named(page, 'strong').map(wordsOf);
		expect(kinds.length).toBeGreaterThanOrEqual(ids.length);
		for (const kind of CHANGE_KINDS.filter((known) => story.changes.some((row) => row.kind === known)))
			expect(kinds.map((word) => word.toLowerCase())).toContain(`${kind}.`);
	});

	it('is reached from every page of the site', () => {
		const reaching = [...pages].filter(([, element]) =>
			named(element, 'nav').some((nav) =>
				named(nav, 'a').some(({ attributes: { href } }) => href?.endsWith('changes/')),
			),
		);
		expect(reaching.length).toBeGreaterThan(100);
	});
});
