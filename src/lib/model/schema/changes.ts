/** The table of changes: what each version of the data brought, for readers of an earlier one. */

import { versionRank } from '#lib/model/versions.ts';
import { CHANGE_KINDS, PAGES } from '#lib/model/vocabulary.ts';
import { someOf } from './lists.ts';
import { table } from './table.ts';
import { id, isoDate, oneOf, text, version } from './words.ts';

const FIGURES = PAGES.filter((page) => page !== 'home' && page !== 'method');

export const changes = table(
	{
		id: id('The id of the change; feeds keep it for ever.'),
		version: version('The version of the package that brought it.'),
		date: isoDate('The day of that version.'),
		kind: oneOf(
			'A fact was wrong, something is new, or the same facts are said or drawn otherwise.',
			CHANGE_KINDS,
		),
		figures: someOf('The figures that it changed; empty where it changed none.', FIGURES),
		text: text('What changed, in one sentence of ours.', { maxLength: 240 }),
	},
	{
		rules: [
			{ column: 'date', expected: 'a whole date, as 2019-04-25', holds: (row) => row.date.length === 10 },
			{
				column: 'figures',
				expected: 'the figures that a correction changed',
				holds: (row) => row.kind !== 'correction' || row.figures.length > 0,
			},
		],
		order: {
			words: 'by version, the first one first, and by date',
			ranks: (row) => ({ version: versionRank(row.version), date: row.date }),
		},
	},
);
