/** The built pages as a browser understands them, errors of markup mended as readers get them. Runs no script of theirs. */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { fileAt, files, read } from './built.ts';
import { type Element, named } from './element.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

const { isElementNode, isTextNode } = defaultTreeAdapter;

function toTree(node: Node): (Element | string)[] {
	if (isTextNode(node)) return [node.value];
	if (!isElementNode(node)) return [];
	const attributes = node.attrs.map(({ prefix, name, value }) => [
		prefix ? `${prefix}:${name}` : name,
		value,
	]);
	return [
		{
			name: node.tagName,
			attributes: Object.fromEntries(attributes),
			children: node.childNodes.flatMap(toTree),
		},
	];
}

/** Each page's root element by the path of its file, as `figures/trade/index.html`. */
export const pages: ReadonlyMap<string, Element> = new Map(
	files
		.filter((path) => path.endsWith('.html'))
		.map((path) => {
			const [root] = parse(read(path)).childNodes.filter(isElementNode).flatMap(toTree);
			return [path, root as Element];
		}),
);

/** The page at an address, as `figures/trade/`. */
export function pageAt(address: string): Element {
	const page = pages.get(fileAt(address));
	if (!page) throw new Error(`no page ${address}`);
	return page;
}

/** Where a page's links of a relation lead, as written. Kit lists inlined style sheets once more, disabled: those are no links. */
export const relatedBy = (page: Element, rel: RegExp): (string | undefined)[] =>
	named(page, 'link')
		.filter(({ attributes }) => rel.test(attributes.rel ?? '') && !('disabled' in attributes))
		.map(({ attributes }) => attributes.href);

/** What a page says of itself, by name or property. */
export const metaOf = (page: Element): Record<string, string> =>
	Object.fromEntries(
		named(page, 'meta').map(({ attributes: { name, property, content } }) => [
			name ?? property ?? '',
			content ?? '',
		]),
	);

/** Every fault that is found on a page, behind the page's path. */
export const faultsOf = (find: (page: Element, path: string) => readonly string[]): string[] =>
	[...pages].flatMap(([path, page]) => find(page, path).map((fault) => `${path}: ${fault}`));
