import { describe, expect, it } from 'vitest';
import { FIGURE_IDS } from '#lib/figures/registry.ts';
import { VERSION, versionRank } from '#lib/model/versions.ts';
import { VERSION as NOW } from '../facts.ts';
import { story } from '../story.ts';
import { append, both, itNames, rewrite, set } from './spoil.ts';

const { date: DATE = '', at: { line: LINE } = { line: 0 } } = story.changes.at(-1) ?? {};
/** The first row of that version. */
const FIRST = story.changes.find(({ version }) => version === NOW)?.at.line;
const LATER = '2099-01-01';
const next = (version: string, date: string, kind: string, figures: string) =>
	append('changes.csv', 'next', version, date, kind, figures, 'Something changed.');
const raise = (version: string) =>
	rewrite('datapackage.json', (text) => text.replace(`"version": "${NOW}"`, `"version": "${version}"`));

describe('the table of changes', () =>
	itNames([
		[
			'a version that the package has not reached',
			next('99.0.0', LATER, 'correction', 'trade'),
			`data/changes.csv:@ version: "99.0.0" – expected the package's version ${NOW} in the last row`,
		],
		[
			'a package whose version nothing tells of',
			raise('99.0.0'),
			`data/changes.csv:${LINE} version: "${NOW}" – expected the package's version 99.0.0 in the last row`,
		],
		[
			'versions out of order, by number and not by letter',
			both(
				raise('99.9.0'),
				both(
					next('99.10.0', DATE, 'correction', 'trade'),
					append('changes.csv', 'last', '99.9.0', DATE, 'addition', '', 'Something changed.'),
				),
			),
			`data/changes.csv:@ version: "99.9.0" – expected rows sorted by version, the first one first, and by date; this one belongs before line ${LINE + 1}`,
		],
		[
			'two dates of a version',
			next(NOW, LATER, 'addition', ''),
			`data/changes.csv:@ date: "${LATER}" – expected one date a version: line ${FIRST} has ${DATE}`,
		],
		[
			'a correction of nothing',
			next(NOW, DATE, 'correction', ''),
			'data/changes.csv:@ figures: "" – expected the figures that a correction changed',
		],
		[
			'a figure that is none',
			set('changes.csv', 'first-figures,', 'figures', 'trade method'),
			`data/changes.csv:@ figures: "trade method" – expected words of ${FIGURE_IDS.join(', ')}, each once, separated by one blank`,
		],
	]));

describe('versionRank', () => {
	it('orders versions as their numbers do', () => {
		const versions = ['0.0.1', '0.1.0', '0.2.0', '0.9.12', '0.10.0', '1.0.0', '1.0.9999', '1.1.0', '10.0.0'];
		expect(versions.filter((version) => !VERSION.test(version))).toEqual([]);
		expect(versions.toReversed().sort((a, b) => versionRank(a) - versionRank(b))).toEqual(versions);
	});
});
