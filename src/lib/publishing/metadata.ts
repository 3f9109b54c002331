/**
 * What an exported file says of itself, as RDF in Dublin Core's terms: read by Inkscape, archives and search engines.
 * Written as text, since Svelte lowers the case of names in foreign vocabularies.
 */
import type { Figure } from '#lib/drawing/figure.ts';
import { citesOf } from '#lib/drawing/figure-sources.ts';
import type { Locale } from '#lib/drawing/message.ts';
import type { Imprint } from '#lib/drawing/sheet/sheet.ts';
import { formatCite } from '#lib/model/cites.ts';
import { type Element, named, textOf } from '#lib/xml/element.ts';
import { element, escapeXml } from '#lib/xml/write.ts';
import { alternativesOf } from './alternatives.ts';

/** What a file says of a source beside its id. */
export interface NamedSource {
	title: string;
	url: readonly string[] | null;
}

/** What a file says beside its figure. */
export interface FileContext<Source extends NamedSource = NamedSource> {
	locale: Locale;
	imprint: Imprint;
	sourceById: ReadonlyMap<string, Source>;
}

/** What every file of a figure says of itself. */
export function metadataOf(figure: Figure, { locale, imprint, sourceById }: FileContext) {
	return {
		title: figure.words(locale).title,
		...alternativesOf(figure, locale),
		creator: imprint.site,
		version: imprint.version,
		address: imprint.address,
		/** BCP 47. */
		language: locale as string,
		/** One entry a citation: as printed, then the source's title and addresses where it has them. */
		sources: citesOf(figure, locale).map((cite) => {
			const source = sourceById.get(cite.source);
			return [formatCite(cite), source?.title, ...(source?.url ?? [])].filter(Boolean).join(' ');
		}),
		licence: imprint.licence,
		licenceUrl: imprint.licenceUrl,
	};
}

export type FileMetadata = ReturnType<typeof metadataOf>;

/** Has the words of the IPTC for alternative texts in two lengths. */
export const ACCESSIBILITY_NAMESPACE = 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/';

const NAMESPACES = [
	'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"',
	'xmlns:dc="http://purl.org/dc/elements/1.1/"',
	'xmlns:dcterms="http://purl.org/dc/terms/"',
	'xmlns:cc="http://creativecommons.org/ns#"',
	`xmlns:Iptc4xmpCore="${ACCESSIBILITY_NAMESPACE}"`,
].join(' ');

/** A `metadata` element for an SVG file. */
export function toRdf(file: FileMetadata): string {
	return [
		`<metadata><rdf:RDF ${NAMESPACES}><cc:Work rdf:about="">`,
		element('dc:title', file.title),
		element('Iptc4xmpCore:AltTextAccessibility', file.alt),
		element('Iptc4xmpCore:ExtDescrAccessibility', file.altLong),
		element('dc:creator', file.creator),
		element('dc:identifier', file.address),
		element('dc:language', file.language),
		element('dc:format', 'image/svg+xml'),
		element('dc:rights', file.licence),
		element('dcterms:hasVersion', file.version),
		...file.sources.map((source) => element('dc:source', source)),
		`<cc:license rdf:resource="${escapeXml(file.licenceUrl)}"/>`,
		'</cc:Work></rdf:RDF></metadata>',
	].join('');
}

/** The same read back from an SVG file, of which all other files of a picture are made. */
export function metadataIn(root: Element): FileMetadata {
	const all = (name: string) => named(root, name).map(textOf);
	const first = (name: string) => all(name)[0] ?? '';
	return {
		title: first('dc:title'),
		alt: first('Iptc4xmpCore:AltTextAccessibility'),
		altLong: first('Iptc4xmpCore:ExtDescrAccessibility'),
		creator: first('dc:creator'),
		version: first('dcterms:hasVersion'),
		address: first('dc:identifier'),
		language: first('dc:language'),
		sources: all('dc:source'),
		licence: first('dc:rights'),
		licenceUrl: named(root, 'cc:license')[0]?.attributes['rdf:resource'] ?? '',
	};
}
