/** What an exported file says of itself, as RDF in Dublin Core's terms: read by Inkscape, archives and search engines. */

export interface FileMetadata {
	title: string;
	creator: string;
	/** The data's version. */
	version: string;
	/** The figure's page, absolute. */
	address: string;
	language: string;
	/** One entry a source: its id, and its address where it has one. */
	sources: readonly string[];
	licence: { name: string; url: string };
}

const escape = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A `metadata` element for an SVG file. */
export function toRdf({ title, creator, version, address, language, sources, licence }: FileMetadata): string {
	const element = (name: string, text: string) => `<dc:${name}>${escape(text)}</dc:${name}>`;
	return [
		'<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:cc="http://creativecommons.org/ns#">',
		'<cc:Work rdf:about="">',
		element('title', title),
		element('creator', creator),
		element('identifier', address),
		element('language', language),
		element('format', 'image/svg+xml'),
		element('rights', licence.name),
		`<dcterms:hasVersion>${escape(version)}</dcterms:hasVersion>`,
		...sources.map((source) => element('source', source)),
		`<cc:license rdf:resource="${escape(licence.url)}"/>`,
		'</cc:Work></rdf:RDF></metadata>',
	].join('');
}
