/**
 * What a page says of itself to search engines, in schema.org's words: with the properties that Google asks for of data
 * sets and of pictures that may be used. The project names no author and no day of publication: neither is made up.
 */
import type { Figure } from '#lib/drawing/figure.ts';
import { sourcesOf } from '#lib/drawing/figure-sources.ts';
import { m, rootFrom } from '#lib/drawing/message.ts';
import type { FigureId } from '#lib/figures/registry.ts';
import { coverageOf } from './coverage.ts';
import type { Addressed } from './edition.ts';
import { LICENCE_URL } from './imprint.ts';
import type { FileContext } from './metadata.ts';
import { WORKBOOK_TYPE } from './names.ts';

type Node = Readonly<Record<string, unknown>> & { readonly '@type': string };

/** Things, each of a type. */
export interface JsonLd {
	'@context': 'https://schema.org';
	'@graph': readonly Node[];
}

export type GraphOptions = FileContext & Addressed;

/** A figure's page: its rows as a data set, its drawing as a picture. */
export function figureGraph(figure: Figure<FigureId>, options: GraphOptions): JsonLd {
	const { locale, imprint, sourceById, toAbsolute } = options;
	const { title, subtitle, description } = figure.words(locale);
	const sources = sourcesOf(figure, locale).flatMap((id) => sourceById.get(id) ?? []);
	const addresses = sources.flatMap(({ url }) => url ?? []);
	const { time, box } = coverageOf(figure.table(locale));
	const file = (ending: string) => toAbsolute(`figures/${figure.id}.${ending}`);
	return toGraph([
		{
			'@type': 'Dataset',
			'@id': `${imprint.address}#dataset`,
			name: title,
			description: `${subtitle}\n${description}`,
			url: imprint.address,
			...commonOf(options),
			isPartOf: toAbsolute(''),
			...(addresses.length > 0 && { isBasedOn: addresses }),
			citation: sources.map((source) => source.title),
			...(time && { temporalCoverage: time }),
			...(box && {
				spatialCoverage: {
					'@type': 'Place',
					geo: { '@type': 'GeoShape', box: `${box.south} ${box.west} ${box.north} ${box.east}` },
				},
			}),
			distribution: [
				toDownload(file('csv'), 'text/csv'),
				toDownload(file('xlsx'), WORKBOOK_TYPE),
				toDownload(file('json'), 'application/json'),
			],
		},
		{
			'@type': 'ImageObject',
			'@id': `${imprint.address}#image`,
			name: title,
			caption: subtitle,
			description,
			contentUrl: file('png'),
			encodingFormat: 'image/png',
			inLanguage: locale,
			license: LICENCE_URL,
			acquireLicensePage: imprint.address,
			creditText: imprint.site,
			creator: creatorOf(options),
			copyrightNotice: `${imprint.site}, ${imprint.licence}`,
		},
	]);
}

/** The dashboard: the site, and all of its data as one set; `files` are the data package's, by name. */
export function siteGraph(files: readonly string[], options: GraphOptions): JsonLd {
	const { locale, imprint, toAbsolute } = options;
	const o = { locale };
	const home = toAbsolute('');
	return toGraph([
		{
			'@type': 'WebSite',
			'@id': `${home}#site`,
			name: imprint.site,
			description: m.home_description({}, o),
			url: home,
			inLanguage: locale,
		},
		{
			'@type': 'Dataset',
			'@id': `${home}#dataset`,
			name: imprint.site,
			description: m.dataset_description({}, o),
			url: home,
			...commonOf(options),
			// Every source of every row: a page of the site says each one's address.
			isBasedOn: toAbsolute('sources/'),
			distribution: files.map((name) =>
				toDownload(packageAddress(name, options), name.endsWith('.csv') ? 'text/csv' : 'application/json'),
			),
		},
	]);
}

/** The text of a script element: nothing in it can end the element or begin another. */
export const toScriptText = (graph: JsonLd): string => JSON.stringify(graph).replaceAll('<', '\\u003c');

const toGraph = (things: readonly Node[]): JsonLd => ({
	'@context': 'https://schema.org',
	'@graph': things,
});

const commonOf = (options: GraphOptions) => ({
	inLanguage: options.locale,
	version: options.imprint.version,
	license: LICENCE_URL,
	isAccessibleForFree: true,
	creator: creatorOf(options),
});

const creatorOf = ({ imprint, toAbsolute }: GraphOptions): Node => ({
	'@type': 'Organization',
	name: imprint.site,
	url: toAbsolute(''),
});

const toDownload = (contentUrl: string, encodingFormat: string): Node => ({
	'@type': 'DataDownload',
	encodingFormat,
	contentUrl,
});

/** The data package stands once, whatever the language. */
const packageAddress = (name: string, { locale, toAbsolute }: GraphOptions): string =>
	toAbsolute(`${rootFrom(locale)}package/${name}`);
