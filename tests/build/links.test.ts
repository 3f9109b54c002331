/** Every way through the site leads somewhere, wherever the folder is put. */
import { expect, it } from 'vitest';
import { allOf, type Element, idsOf } from './element.ts';
import { isEmbed, isMissing } from './kinds.ts';
import { brokenLinks, type Link, links } from './links.ts';
import { faultsOf } from './pages.ts';

const toText = ({ from, address }: Link) => `${from}: ${address}`;

it('finds a file for every link, and for every fragment a place on the page', () => {
	expect(links.length).toBeGreaterThan(1000);
	expect(brokenLinks()).toEqual([]);
});

it('links within the site by relative addresses only', () => {
	// Those that leave it by their nature: the page's own public address in each language, its oEmbed answers', and a source's.
	const isDeclared = ({ element: { name, attributes } }: Link) =>
		/^(canonical|external noopener)$/.test(attributes.rel ?? '') ||
		/\+oembed$/.test(attributes.type ?? '') ||
		(name === 'link' && attributes.hreflang !== undefined);
	const isAbsolute = ({ address, path }: Link) => path === undefined || /^(\/|https?:)/.test(address);
	const leaving = links.filter(
		(link) =>
			isAbsolute(link) && !isDeclared(link) && !isMissing(link.from) && !link.address.startsWith('data:'),
	);
	expect(leaving.map(toText)).toEqual([]);
});

it('has every element that a label or a description is taken from', () => {
	const references = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'];
	const dangling = (page: Element) => {
		const ids = new Set(idsOf(page));
		const named = allOf(page).flatMap(({ attributes }) =>
			references.flatMap((name) => attributes[name]?.split(/\s+/) ?? []),
		);
		return named.filter((id) => !ids.has(id));
	};
	expect(faultsOf(dangling)).toEqual([]);
});

it('opens what leaves an embed apart from the page that frames it', () => {
	const staying = links.filter(
		({ from, element: { name, attributes } }) =>
			isEmbed(from) && name === 'a' && (attributes.target !== '_blank' || attributes.rel !== 'noopener'),
	);
	expect(staying.map(toText)).toEqual([]);
});
