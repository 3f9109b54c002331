/** The addresses that the world may keep: a published one never goes away. Lists them by what they are derived from. */
import { describe, expect, it } from 'vitest';
import { VARIANTS } from '#lib/export/variants.ts';
import { FIGURE_IDS } from '#lib/figures/registry.ts';
import { story } from '#lib/server/story/load.ts';
import { DATA_FILES } from '#lib/server/story/read.ts';
import { BUILD, fileAt, filesOf } from './built.ts';
import { repeated } from './element.ts';

const contract: { case: string; expected: string[] }[] = [
	{ case: 'the dashboard', expected: [''] },
	{ case: "every figure's page", expected: FIGURE_IDS.map((id) => `figures/${id}/`) },
	{ case: "every figure's embed", expected: FIGURE_IDS.map((id) => `embed/${id}/`) },
	{ case: "every figure's drawings as SVG", expected: VARIANTS.map(({ name }) => `figures/${name}.svg`) },
	{ case: "every figure's rows as CSV", expected: FIGURE_IDS.map((id) => `figures/${id}.csv`) },
	{ case: "every figure's description as JSON", expected: FIGURE_IDS.map((id) => `figures/${id}.json`) },
	{ case: 'the list of sources', expected: ['sources/'] },
	{ case: "every source's page", expected: story.sources.map(({ id }) => `sources/${id}/`) },
	{ case: 'the method', expected: ['method/'] },
	{ case: 'the scripts of hosts and embeds', expected: ['frame.js', 'reader.js'] },
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
	'figures/trade.csv',
	'figures/trade.json',
	'figures/ratio-2018/',
	'embed/trade/',
	'embed/ratio-2018/',
	'frame.js',
	'sources/004/',
	'package/datapackage.json',
	'package/trade.csv',
];

const files = filesOf(BUILD);
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
