/**
 * What an exported file says of itself, as RDF in Dublin Core's terms: read by Inkscape, archives and search engines.
 * Written as text, since Svelte lowers the case of names in foreign vocabularies.
 */
import { element, toXml } from './xml.ts';

export interface FileMetadata {
	title: string;
	creator: string;
	/** The data's version. */
	version: string;
	/** The figure's page, absolute. */
	address: string;
	/** BCP 47. */
	language: string;
	licence: string;
	licenceUrl: string;
	/** One entry a citation: as printed, then the source's title and addresses where it has them. */
	sources: readonly string[];
}

const NAMESPACES = [
	'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"',
	'xmlns:dc="http://purl.org/dc/elements/1.1/"',
	'xmlns:dcterms="http://purl.org/dc/terms/"',
	'xmlns:cc="http://creativecommons.org/ns#"',
].join(' ');

/** A `metadata` element for an SVG file. */
export function toRdf(file: FileMetadata): string {
	return [
		`<metadata><rdf:RDF ${NAMESPACES}><cc:Work rdf:about="">`,
		element('dc:title', file.title),
		element('dc:creator', file.creator),
		element('dc:identifier', file.address),
		element('dc:language', file.language),
		element('dc:format', 'image/svg+xml'),
		element('dc:rights', file.licence),
		element('dcterms:hasVersion', file.version),
		...file.sources.map((source) => element('dc:source', source)),
		`<cc:license rdf:resource="${toXml(file.licenceUrl)}"/>`,
		'</cc:Work></rdf:RDF></metadata>',
	].join('');
}
