/** A tree written as XML. */
import type { Element } from './element.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe for an element or an attribute in double quotes. */
export const escapeXml = (text: string): string =>
	text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

/** An element as XML: attributes in their order, no blank added. */
function toXml({ name, attributes, children }: Element): string {
	const tag = `${name}${Object.entries(attributes)
		.map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
		.join('')}`;
	if (children.length === 0) return `<${tag}/>`;
	const inside = children.map((child) => (typeof child === 'string' ? escapeXml(child) : toXml(child)));
	return `<${tag}>${inside.join('')}</${name}>`;
}

/** An element as a file. */
export const toXmlFile = (root: Element): string =>
	`<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root)}\n`;

/** An element with a text, as XML or HTML, and attributes where there are any. */
export const element = (
	name: string,
	text: string,
	attributes: Readonly<Record<string, string>> = {},
): string => `<${openTag(name, attributes)}>${escapeXml(text)}</${name}>`;

/** An element without content. */
export const emptyElement = (name: string, attributes: Readonly<Record<string, string>>): string =>
	`<${openTag(name, attributes)}/>`;

const openTag = (name: string, attributes: Readonly<Record<string, string>>): string =>
	[name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`)].join(' ');
