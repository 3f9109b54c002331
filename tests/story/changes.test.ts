import { describe, expect, it } from 'vitest';
import { VERSION, versionRank } from '#lib/model/versions.ts';
import { append, both, itNames, rewrite, set } from './spoil.ts';

const FIRST = 'first-figures,';
const next = (version: string, date: string, kind: string, figures: string) =>
	append('changes.csv', 'next', version, date, kind, figures, 'Something changed.');

describe('the table of changes', () =>
	itNames([
		[
			'a version that the package has not reached',
			next('0.3.1', '2026-11-23', 'correction', 'trade'),
			'data/changes.csv:@ version: "0.3.1" – expected the package\'s version 0.3.0 in the last row',
		],
		[
			'a package whose version nothing tells of',
			rewrite('datapackage.json', (text) => text.replace('"version": "0.3.0"', '"version": "0.4.0"')),
			'data/changes.csv:8 version: "0.3.0" – expected the package\'s version 0.4.0 in the last row',
		],
		[
			'versions out of order, by number and not by letter',
			both(
				rewrite('datapackage.json', (text) => text.replace('"version": "0.3.0"', '"version": "0.9.0"')),
				both(
					next('0.10.0', '2026-11-22', 'correction', 'trade'),
					append('changes.csv', 'last', '0.9.0', '2026-11-22', 'addition', '', 'Something changed.'),
				),
			),
			'data/changes.csv:@ version: "0.9.0" – expected rows sorted by version, the first one first, and by date',
		],
		[
			'two dates of a version',
			next('0.3.0', '2026-11-23', 'addition', ''),
			'data/changes.csv:@ date: "2026-11-23" – expected one date a version: line 8 has 2026-11-22',
		],
		[
			'a correction of nothing',
			next('0.3.0', '2026-11-22', 'correction', ''),
			'data/changes.csv:@ figures: "" – expected the figures that a correction changed',
		],
		[
			'a figure that is none',
			set('changes.csv', FIRST, 'figures', 'trade method'),
			'data/changes.csv:@ figures: "trade method" – expected words of trade, ratio-2018, border, venue, distances, network, positions, outcomes, timeline, workers, each once, separated by one blank',
		],
	]));

describe('versionRank', () => {
	it('orders versions as their numbers do', () => {
		const versions = ['0.0.1', '0.1.0', '0.2.0', '0.9.12', '0.10.0', '1.0.0', '1.0.9999', '1.1.0', '10.0.0'];
		expect(versions.filter((version) => !VERSION.test(version))).toEqual([]);
		expect(versions.toReversed().sort((a, b) => versionRank(a) - versionRank(b))).toEqual(versions);
	});
});
