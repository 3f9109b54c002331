/** Text in XML and in HTML: what both read back as it was written. */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an element's content, or for an attribute in double quotation marks. */
export const toXml = (text: string): string =>
	text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

/** An element without attributes. */
export const element = (name: string, text: string): string => `<${name}>${toXml(text)}</${name}>`;
