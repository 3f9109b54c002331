/** XML read as a tree. */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { Element } from './element.ts';

interface Open extends Element {
	children: (Element | string)[];
}

/** What a document declares in its head: `<!ENTITY ns_svg "http://www.w3.org/2000/svg">`, as Illustrator does. */
const ENTITY = /<!ENTITY\s+([\w.-]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/g;

/** The root element of an XML document. Throws where it is not well-formed or uses a prefix that is not declared. */
export function parseXml(text: string): Element {
	const parser = new SaxesParser({ xmlns: true });
	const document: Open = { name: '', attributes: {}, children: [] };
	const open = [document];
	const top = () => open.at(-1) ?? document;
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('doctype', (doctype) => {
		for (const [, name = '', double, single = ''] of doctype.matchAll(ENTITY))
			parser.ENTITIES[name] = double ?? single;
	});
	parser.on('opentag', (tag) => {
		const element: Open = { name: tag.name, attributes: attributesOf(tag), children: [] };
		top().children.push(element);
		open.push(element);
	});
	parser.on('closetag', () => void open.pop());
	parser.on('text', (characters) => void top().children.push(characters));
	parser.on('cdata', (characters) => void top().children.push(characters));
	parser.write(text).close();
	const root = document.children.find((child) => typeof child !== 'string');
	if (!root) throw new Error('a document without an element');
	return root;
}

const attributesOf = ({ attributes }: SaxesTagNS): Record<string, string> =>
	Object.fromEntries(Object.entries(attributes).map(([name, { value }]) => [name, value]));
