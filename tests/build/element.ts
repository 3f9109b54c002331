/** What tests ask of a document's tree. */
import { allOf, type Element, textOf } from '#lib/xml/element.ts';

export { allOf, childrenOf, type Element, named, textOf } from '#lib/xml/element.ts';

/** Its text as a reader sees it: runs of blanks are one, but for those that hold words together. */
export const wordsOf = (element: Element): string =>
	textOf(element)
		.replace(/[ \t\r\n]+/g, ' ')
		.trim();

export const idsOf = (element: Element): string[] =>
	allOf(element).flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));

/** Those that stand more than once. */
export const repeated = (ids: readonly string[]): string[] => ids.filter((id, i) => ids.indexOf(id) !== i);

/** The element of that id. */
export function elementAt(root: Element, id: string): Element {
	const found = allOf(root).find(({ attributes }) => attributes.id === id);
	if (!found) throw new Error(`no element ${id}`);
	return found;
}
