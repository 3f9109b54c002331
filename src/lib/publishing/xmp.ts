/** What a picture says of itself to photo desks, archives and layout programs: an XMP packet, for PNG and PDF. */
import { element, emptyElement, escapeXml } from '#lib/xml/write.ts';
import { ACCESSIBILITY_NAMESPACE, type FileMetadata } from './metadata.ts';

const NAMESPACES = Object.entries({
	dc: 'http://purl.org/dc/elements/1.1/',
	xmp: 'http://ns.adobe.com/xap/1.0/',
	xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
	cc: 'http://creativecommons.org/ns#',
	Iptc4xmpCore: ACCESSIBILITY_NAMESPACE,
}).map(([name, address]) => `xmlns:${name}="${address}"`);

/** Each source once, by id and title: their lines and addresses would outweigh a small picture. */
const namesOf = (sources: readonly string[]): string[] => [
	...new Set(sources.map((source) => source.replace(/^(\S+?):\d+/, '$1').replace(/ https?:\S+/g, ''))),
];

/** Neither time nor program: the same picture is the same bytes. */
export function toXmp(file: FileMetadata): string {
	/** In the file's one language, which `dc:language` names. */
	const inLanguage = (name: string, text: string) =>
		`<${name}><rdf:Alt>${element('rdf:li', text, { 'xml:lang': 'x-default' })}</rdf:Alt></${name}>`;
	const list = (name: string, kind: 'Seq' | 'Bag', texts: readonly string[]) =>
		`<${name}><rdf:${kind}>${texts.map((text) => element('rdf:li', text)).join('')}</rdf:${kind}></${name}>`;
	return [
		'<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
		'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
		`<rdf:Description rdf:about="" ${NAMESPACES.join(' ')}>`,
		inLanguage('dc:title', file.title),
		inLanguage('dc:description', file.alt),
		list('dc:creator', 'Seq', [file.creator]),
		list('dc:language', 'Bag', [file.language]),
		inLanguage('dc:rights', file.licence),
		element('dc:identifier', file.address),
		element('dc:source', namesOf(file.sources).join('; ')),
		element('xmpRights:Marked', 'True'),
		element('xmpRights:WebStatement', file.licenceUrl),
		emptyElement('cc:license', { 'rdf:resource': file.licenceUrl }),
		element('cc:attributionName', file.creator),
		`<cc:attributionURL rdf:resource="${escapeXml(file.address)}"/>`,
		inLanguage('Iptc4xmpCore:AltTextAccessibility', file.alt),
		inLanguage('Iptc4xmpCore:ExtDescrAccessibility', file.altLong),
		'</rdf:Description></rdf:RDF></x:xmpmeta>',
		'<?xpacket end="r"?>',
	].join('\n');
}
