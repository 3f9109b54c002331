/** The addresses that the world may keep: a published one never goes away. Lists them by what they are derived from. */
import { describe, expect, it } from 'vitest';
import { FIGURE_IDS, publishedForms } from '#lib/figures/registry.ts';
import { frozenPath } from '#lib/publishing/embed-paths.ts';
import { VARIANTS } from '#lib/publishing/variants.ts';
import { story } from '#lib/story/load.ts';
import { DATA_FILES } from '#lib/story/read.ts';
import { fileAt, files } from './built.ts';
import { repeated } from './element.ts';

const RECORDED = FIGURE_IDS.filter((id) => publishedForms(id).includes('full'));

const contract: { case: string; expected: string[] }[] = [
	{ case: 'the dashboard', expected: [''] },
	{ case: "every figure's page", expected: FIGURE_IDS.map((id) => `figures/${id}/`) },
	{ case: "every figure's embed", expected: FIGURE_IDS.map((id) => `embed/${id}/`) },
	{ case: "every record's embed", expected: RECORDED.map((id) => `embed/${id}/full/`) },
	{ case: 'every record as PDF', expected: RECORDED.map((id) => `figures/${id}-full.pdf`) },
	{
		case: "every figure's embed, frozen at this version",
		expected: FIGURE_IDS.map((id) => frozenPath(id, story.version, 'en')),
	},
	{ case: "every figure's drawings as SVG", expected: VARIANTS.map(({ name }) => `figures/${name}.svg`) },
	{
		case: "every figure's drawings as PNG, of the record the middle width",
		expected: VARIANTS.filter(({ form, width }) => form === 'brief' || width === 'medium').map(
			({ name }) => `figures/${name}.png`,
		),
	},
	{ case: "every figure's preview", expected: FIGURE_IDS.map((id) => `figures/${id}-card.png`) },
	{ case: 'every figure as outlines', expected: FIGURE_IDS.map((id) => `figures/${id}-outlined.svg`) },
	{ case: 'every figure as PDF', expected: FIGURE_IDS.map((id) => `figures/${id}.pdf`) },
	{ case: 'all of a figure in one file', expected: FIGURE_IDS.map((id) => `figures/${id}.zip`) },
	{ case: "every figure's rows as CSV", expected: FIGURE_IDS.map((id) => `figures/${id}.csv`) },
	{ case: "every figure's rows as a workbook", expected: FIGURE_IDS.map((id) => `figures/${id}.xlsx`) },
	{
		case: "the words of the lines behind every figure's rows",
		expected: FIGURE_IDS.map((id) => `figures/${id}.words.json`),
	},
	{ case: "every figure's description as JSON", expected: FIGURE_IDS.map((id) => `figures/${id}.json`) },
	{
		case: "every figure's oEmbed answers",
		expected: FIGURE_IDS.flatMap((id) => [`oembed/${id}.json`, `oembed/${id}.xml`]),
	},
	{ case: 'the list of sources', expected: ['sources/'] },
	{ case: "every source's page", expected: story.sources.map(({ id }) => `sources/${id}/`) },
	{ case: 'the method', expected: ['method/'] },
	{ case: 'what changed', expected: ['changes/', 'changes.json', 'changes.atom'] },
	{
		case: 'the scripts of hosts and embeds',
		expected: ['element.js', 'explore.js', 'frame.js', 'reader.js'],
	},
	{
		case: 'what search engines and web servers look for',
		expected: ['sitemap.xml', 'robots.txt', '404.html'],
	},
	{ case: 'the data package', expected: DATA_FILES.map((file) => `package/${file}`) },
];

/** Written out, since an address that is only derived changes unnoticed with what it is derived from. */
const published = [
	'figures/trade/',
	'figures/trade.svg',
	'figures/trade-dark.svg',
	'figures/trade-narrow.svg',
	'figures/trade-wide.svg',
	'figures/trade-wide-dark.svg',
	'figures/trade.png',
	'figures/trade-wide-dark.png',
	'figures/trade-card.png',
	'figures/trade-outlined.svg',
	'figures/trade.pdf',
	'figures/trade.zip',
	'figures/trade.csv',
	'figures/trade.xlsx',
	'figures/trade.json',
	'figures/ratio-2018/',
	'embed/trade/',
	'embed/ratio-2018/',
	'oembed/trade.json',
	'oembed/trade.xml',
	'frame.js',
	'element.js',
	'sources/004/',
	'package/datapackage.json',
	'package/trade.csv',
	'changes.json',
	'changes.atom',
];

const missing = (addresses: readonly string[]) =>
	addresses.filter((address) => !files.includes(fileAt(address)));

describe('the public contract', () => {
	it.each(contract)('holds $case', ({ expected }) => {
		expect(expected).not.toEqual([]);
		expect(missing(expected)).toEqual([]);
	});

	it('gives no address to two things', () => {
		expect(repeated(contract.flatMap(({ expected }) => expected.map(fileAt)))).toEqual([]);
	});

	it('keeps what has been published', () => {
		expect(missing(published)).toEqual([]);
	});
});
