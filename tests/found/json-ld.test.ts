/** What pages tell search engines, held to what Google's documentation asks for of data sets and of pictures with a licence. */
import { describe, expect, it } from 'vitest';
import { folderOf, LOCALES } from '#lib/drawing/message.ts';
import { FIGURE_IDS, figureOf } from '#lib/figures/registry.ts';
import { isIsoDate } from '#lib/model/dates.ts';
import { translate } from '#lib/model/translate.ts';
import { toImprint } from '#lib/publishing/imprint.ts';
import { figureGraph, type GraphOptions, siteGraph, toScriptText } from '#lib/publishing/json-ld.ts';
import { story as english } from '#lib/story/load.ts';

/** Its "Dataset structured data": required ones first, then the recommended ones that the project can answer. */
const DATASET = [
	...['name', 'description'],
	...['creator', 'distribution', 'isAccessibleForFree', 'license', 'url', 'version', 'inLanguage'],
];
/** Its "Image metadata": `contentUrl` and one of the others are required. */
const IMAGE = ['contentUrl', 'creator', 'creditText', 'copyrightNotice', 'license', 'acquireLicensePage'];
/** What nobody has stated. */
const INVENTED = ['author', 'datePublished', 'dateCreated', 'dateModified', 'publisher'];

const SITE = 'https://example.org/summit/';
const editions = LOCALES.map((locale) => {
	const story = locale === 'en' ? english : translate(english, locale);
	const toAbsolute = (path: string) => new URL(folderOf(locale) + path, SITE).href;
	const optionsFor = (path: string): GraphOptions => ({
		locale,
		imprint: toImprint(toAbsolute(path), story.version, locale),
		sourceById: story.sourceById,
		toAbsolute,
	});
	return { locale, story, toAbsolute, optionsFor };
});

type Thing = Record<string, unknown>;
const thingOf = (graph: ReturnType<typeof figureGraph>, type: string): Thing =>
	graph['@graph'].find((thing) => thing['@type'] === type) ?? {};
/** Every text in a value, however deep. */
const textsIn = (value: unknown): string[] => {
	if (typeof value === 'string') return [value];
	return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
};
const addressesIn = (value: unknown): string[] => textsIn(value).filter((text) => /^https?:/.test(text));
const lacking = (thing: Thing, names: readonly string[]) =>
	names.filter((name) => textsIn([thing[name]]).join('') === '' && typeof thing[name] !== 'boolean');

describe.each(editions)('in $locale', ({ locale, story, toAbsolute, optionsFor }) => {
	describe.each(FIGURE_IDS)('the figure %s', (id) => {
		const graph = figureGraph(figureOf(story, id), optionsFor(`figures/${id}/`));
		const dataset = thingOf(graph, 'Dataset');
		const image = thingOf(graph, 'ImageObject');

		it('is a data set with all that is asked for, and nothing that nobody stated', () => {
			expect(lacking(dataset, [...DATASET, 'citation'])).toEqual([]);
			expect(INVENTED.filter((name) => name in dataset || name in image)).toEqual([]);
			expect(dataset).toMatchObject({
				url: toAbsolute(`figures/${id}/`),
				inLanguage: locale,
				version: story.version,
			});
			// Google leaves out what is described in fewer or more characters.
			expect(String(dataset.description).length).toBeGreaterThanOrEqual(50);
			expect(String(dataset.description).length).toBeLessThanOrEqual(5000);
		});

		it('names files that are the figure’s', () => {
			expect(dataset.distribution).toEqual([
				{
					'@type': 'DataDownload',
					encodingFormat: 'text/csv',
					contentUrl: toAbsolute(`figures/${id}.csv`),
				},
				{
					'@type': 'DataDownload',
					encodingFormat: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
					contentUrl: toAbsolute(`figures/${id}.xlsx`),
				},
				{
					'@type': 'DataDownload',
					encodingFormat: 'application/json',
					contentUrl: toAbsolute(`figures/${id}.json`),
				},
			]);
			expect(image.contentUrl).toBe(toAbsolute(`figures/${id}.png`));
		});

		it('is a picture with all that is asked for', () => {
			expect(lacking(image, [...IMAGE, 'caption'])).toEqual([]);
			expect(image.acquireLicensePage).toBe(dataset.url);
			expect(image.license).toBe(dataset.license);
		});

		it('rests on sources by their own titles and addresses', () => {
			const titles = new Set(story.sources.map(({ title }) => title));
			const cited = dataset.citation as string[];
			expect(cited.filter((title) => !titles.has(title))).toEqual([]);
			const urls = story.sources.filter(({ title }) => cited.includes(title)).flatMap(({ url }) => url);
			expect(addressesIn(dataset.isBasedOn).toSorted()).toEqual([...new Set(urls)].toSorted());
		});
	});

	it('the dashboard is the site, and all data as one set', () => {
		const graph = siteGraph(['datapackage.json', 'trade.csv'], optionsFor(''));
		const dataset = thingOf(graph, 'Dataset');
		expect(lacking(thingOf(graph, 'WebSite'), ['name', 'url', 'inLanguage', 'description'])).toEqual([]);
		expect(lacking(dataset, DATASET)).toEqual([]);
		expect(String(dataset.description).length).toBeGreaterThanOrEqual(50);
		expect(addressesIn(dataset.distribution)).toEqual([
			`${SITE}package/datapackage.json`,
			`${SITE}package/trade.csv`,
		]);
	});
});

describe('time and place', () => {
	const { story, optionsFor } = editions[0] as (typeof editions)[number];
	const datasetOf = (id: (typeof FIGURE_IDS)[number]) =>
		thingOf(figureGraph(figureOf(story, id), optionsFor(`figures/${id}/`)), 'Dataset');

	it('are those of the rows', () => {
		const years = figureOf(story, 'trade')
			.table('en')
			.rows.map(({ cells }) => Number(cells.year));
		expect(datasetOf('trade').temporalCoverage).toBe(`${Math.min(...years)}/${Math.max(...years)}`);
		expect(datasetOf('ratio-2018').temporalCoverage).toBe('2018');
		expect(textsIn(datasetOf('venue').spatialCoverage)).toContainEqual(
			expect.stringMatching(/^4[23][\d.]* 13[12][\d.]* 4[23][\d.]* 13[12][\d.]*$/),
		);
	});

	it('are left out where the rows say nothing of them', () => {
		expect(datasetOf('positions')).not.toHaveProperty('temporalCoverage');
		expect(datasetOf('trade')).not.toHaveProperty('spatialCoverage');
	});

	it('are written as ISO 8601 has them', () => {
		const times = FIGURE_IDS.flatMap((id) => datasetOf(id).temporalCoverage ?? []).map(String);
		expect(times.flatMap((time) => time.split('/')).filter((date) => !isIsoDate(date))).toEqual([]);
	});
});

it('cannot end the element that it stands in, nor begin another', () => {
	const text = toScriptText({
		'@context': 'https://schema.org',
		'@graph': [{ '@type': 'Dataset', name: '</script><script>alert(1)<!--' }],
	});
	expect(text).not.toContain('<');
	expect(JSON.parse(text)['@graph'][0].name).toBe('</script><script>alert(1)<!--');
});
