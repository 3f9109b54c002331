/** Where a page's addresses lead. */
import { fileAt, files } from './built.ts';
import { allOf, type Element, idsOf } from './element.ts';
import { pages } from './pages.ts';

/** Below a folder and not at the root of its host, so that an address from the host's root is seen to leave the site. */
const SITE = 'https://site.invalid/below/';

const ATTRIBUTES = ['action', 'data', 'href', 'poster', 'src', 'xlink:href'];

export interface Link {
	/** The file of the page on which it stands. */
	from: string;
	element: Element;
	/** As written. */
	address: string;
	/** Where it leads in the site, as `figures/trade/`; undefined when it leaves it. */
	path: string | undefined;
	/** Without `#`; empty for none. */
	fragment: string;
}

export function resolveLink(from: string, element: Element, address: string): Link {
	const url = new URL(address, SITE + from);
	const isInside = url.href.startsWith(SITE);
	return {
		from,
		element,
		address,
		path: isInside ? decodeURI(url.pathname.slice(new URL(SITE).pathname.length)) : undefined,
		fragment: decodeURIComponent(url.hash.slice(1)),
	};
}

/** Every address in an attribute. */
const linksOf = (from: string, page: Element): Link[] =>
	allOf(page).flatMap((element) =>
		ATTRIBUTES.flatMap((name) => {
			const address = element.attributes[name];
			return address === undefined ? [] : [resolveLink(from, element, address)];
		}),
	);

/** Those of all pages. */
export const links: readonly Link[] = [...pages].flatMap(([path, page]) => linksOf(path, page));

/** One line for each link inside the site that leads to no file of it, or to no place on the page. */
export function brokenLinks(): string[] {
	const ids = new Map([...pages].map(([path, page]) => [path, new Set(idsOf(page))]));
	const known = new Set(files);
	return links.flatMap(({ from, address, path, fragment }) => {
		if (path === undefined) return [];
		const file = fileAt(path.replace(/\?.*/, ''));
		const isFound = known.has(file) && (fragment === '' || ids.get(file)?.has(fragment));
		return isFound ? [] : [`${from}: ${address}`];
	});
}
