/** The table of trade: North Korea with China and with Russia, every reporter and every disagreement kept. */
import { BASES, FLOWS, PARTNERS, SERIES, STATUSES } from '#lib/model/vocabulary.ts';
import { optional } from './column.ts';
import { cites } from './lists.ts';
import { number, year } from './numbers.ts';
import { table } from './table.ts';
import { oneOf, text } from './words.ts';

const money = { unit: 'US$ million', minimum: 0 };

export const trade = table(
	{
		year: year('Calendar year.', { minimum: 1900, maximum: 2100 }),
		partner: oneOf('The trading partner; Russia stands for the USSR before 1992.', PARTNERS),
		flow: oneOf("North Korea's exports, its imports, or both together.", FLOWS),
		value_usd_million: number('The value in millions of current US dollars.', money),
		low_usd_million: optional(number("The lower end of the value's own uncertainty.", money)),
		high_usd_million: optional(number("The upper end of the value's own uncertainty.", money)),
		share_percent: optional(
			number('The printed share of all North Korean trade that the value rests on.', {
				unit: 'percent',
				minimum: 0,
				maximum: 100,
			}),
		),
		reporter: text('Whose figure it is, and who passed it on.'),
		status: oneOf('How far it can be trusted.', STATUSES),
		basis: oneOf('What is counted, and for which state.', BASES),
		series: oneOf('Whether it is drawn as the main series, with crude oil, or beside them.', SERIES),
		excluded: optional(text('Why the row is never drawn, in one sentence; empty for a usable row.')),
		cites: cites('What the value rests on.'),
		note: optional(text('How it was computed or what differs.')),
	},
	{
		keys: [
			{
				columns: ['series', 'year', 'partner', 'flow'],
				among: (row) => row.series === 'main',
				expected: 'one main row a year, partner and flow',
			},
		],
		rules: [
			{
				column: 'low_usd_million',
				expected: 'low_usd_million and high_usd_million, or neither',
				holds: (row) => (row.low_usd_million === null) === (row.high_usd_million === null),
			},
			{
				column: 'value_usd_million',
				expected: 'a value from low_usd_million to high_usd_million',
				holds: ({ value_usd_million: value, low_usd_million: low, high_usd_million: high }) =>
					(low ?? value) <= value && value <= (high ?? value),
			},
			{
				column: 'series',
				expected: 'another series than main for an excluded row',
				holds: (row) => row.excluded === null || row.series !== 'main',
			},
			{
				column: 'basis',
				expected: 'ussr for Russia before 1992, and only there',
				holds: (row) => (row.basis === 'ussr') === (row.partner === 'Russia' && row.year < 1992),
			},
		],
		order: {
			words: 'by partner, year and flow, the main series first',
			ranks: (row) => ({
				partner: PARTNERS.indexOf(row.partner),
				year: row.year,
				flow: FLOWS.indexOf(row.flow),
				series: row.series === 'main' ? 0 : 1,
			}),
		},
	},
);
