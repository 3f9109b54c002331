/** Text in XML and in HTML: what both read back as it was written. */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an element's content, or for an attribute in double quotation marks. */
export const toXml = (text: string): string =>
	text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

/** An element with a text, and attributes where there are any. */
export const element = (
	name: string,
	text: string,
	attributes: Readonly<Record<string, string>> = {},
): string => `<${openTag(name, attributes)}>${toXml(text)}</${name}>`;

/** An element without content. */
export const emptyElement = (name: string, attributes: Readonly<Record<string, string>>): string =>
	`<${openTag(name, attributes)}/>`;

const openTag = (name: string, attributes: Readonly<Record<string, string>>): string =>
	[name, ...Object.entries(attributes).map(([key, value]) => `${key}="${toXml(value)}"`)].join(' ');
