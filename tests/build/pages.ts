/** The built pages as a browser understands them, errors of markup mended as readers get them. Runs no script of theirs. */
import { withBrowser } from './browser.ts';
import { BUILD, filesOf, read } from './built.ts';
import type { Element } from './element.ts';

/** Each page's root element by the path of its file, as `figures/trade/index.html`. */
export type Pages = ReadonlyMap<string, Element>;

export async function readPages(folder = BUILD): Promise<Pages> {
	const paths = filesOf(folder).filter((path) => path.endsWith('.html'));
	const trees = await parse(paths.map((path) => read(path, folder)));
	return new Map(paths.map((path, i) => [path, trees[i] as Element]));
}

export function pageAt(pages: Pages, path: string): Element {
	const page = pages.get(path);
	if (!page) throw new Error(`no page ${path}`);
	return page;
}

const parse = (texts: string[]): Promise<Element[]> =>
	withBrowser(async (browser) => {
		const page = await browser.newPage();
		const trees = await page.evaluate((htmls) => {
			const toTree = (element: globalThis.Element): Element => ({
				name: element.nodeName.toLowerCase(),
				attributes: Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value])),
				children: Array.from(element.childNodes).flatMap((node): (Element | string)[] => {
					if (node.nodeType === Node.TEXT_NODE) return [node.nodeValue ?? ''];
					return node.nodeType === Node.ELEMENT_NODE ? [toTree(node as globalThis.Element)] : [];
				}),
			});
			const parser = new DOMParser();
			const toRoot = (html: string) => toTree(parser.parseFromString(html, 'text/html').documentElement);
			// As one text: the browser's driver takes six times as long to hand over objects.
			return JSON.stringify(htmls.map(toRoot));
		}, texts);
		return JSON.parse(trees);
	});
