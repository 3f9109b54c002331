/** A document as a plain tree: the same for pages, which a browser parses, and for SVG files, which are read as XML. */

export interface Element {
	/** As written, prefix included; HTML's in lower case. */
	name: string;
	attributes: Readonly<Record<string, string>>;
	children: readonly (Element | string)[];
}

/** The element and all below it, in the order of the document. */
export function allOf(element: Element): Element[] {
	return [element, ...childrenOf(element).flatMap(allOf)];
}

export const childrenOf = ({ children }: Element): Element[] =>
	children.filter((child): child is Element => typeof child !== 'string');

/** All elements of one of the names. */
export const named = (element: Element, ...names: string[]): Element[] =>
	allOf(element).filter(({ name }) => names.includes(name));

export const textOf = ({ children }: Element): string =>
	children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

/** Whether it is said elsewhere, as the halo below a text is by the text. */
export const isHidden = ({ attributes }: Element): boolean => attributes['aria-hidden'] === 'true';
