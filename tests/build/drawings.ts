/** The exported files, each read as XML. Reading fails where a file is not well-formed. */
import { VARIANTS, type Variant } from '#lib/publishing/variants.ts';
import { parseXml } from '#lib/xml/parse.ts';
import { read } from './built.ts';
import { allOf, childrenOf, type Element, named } from './element.ts';

export interface ExportedDrawing extends Variant {
	text: string;
	root: Element;
	/** All elements but those of the metadata, which no tool draws. */
	elements: Element[];
}

export const drawings: readonly ExportedDrawing[] = VARIANTS.map((variant) => {
	const text = read(`figures/${variant.name}.svg`);
	const root = parseXml(text);
	const metadata = new Set(named(root, 'metadata').flatMap(allOf));
	return { ...variant, text, root, elements: allOf(root).filter((element) => !metadata.has(element)) };
});

export const SHAPES = ['circle', 'ellipse', 'line', 'path', 'polygon', 'polyline', 'rect', 'text'];

export const isShape = ({ name }: Element): boolean => SHAPES.includes(name);

export const attribute = ({ attributes }: Element, name: string): string => attributes[name] ?? '';

/** The layer or mark of that name, below the drawing's own prefix. */
export function groupOf({ root, id }: ExportedDrawing, name: string): Element {
	const group = named(root, 'g').find(({ attributes }) => attributes.id === `${id}-${name}`);
	if (!group) throw new Error(`no group ${id}-${name}`);
	return group;
}

/** Every text with where the groups around it move its origin, px. */
export function textsOf(element: Element, x = 0, y = 0): { text: Element; x: number; y: number }[] {
	const [, dx = 0, dy = 0] =
		/^translate\(([-\d.]+)[ ,]([-\d.]+)\)$/.exec(attribute(element, 'transform')) ?? [];
	const [left, top] = [x + Number(dx), y + Number(dy)];
	return element.name === 'text'
		? [{ text: element, x: left, y: top }]
		: childrenOf(element).flatMap((child) => textsOf(child, left, top));
}
