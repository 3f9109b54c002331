/** The table of North Korean workers in Russia. */
import { AREAS, MEASURES, STATUSES } from '#lib/model/vocabulary.ts';
import { optional } from './column.ts';
import { cites } from './lists.ts';
import { integer } from './numbers.ts';
import { table } from './table.ts';
import { isoDate, oneOf, text } from './words.ts';

export const workers = table(
	{
		date: optional(
			isoDate('When they were counted, as exactly as is known; empty where no date of counting is given.'),
		),
		count: integer('How many.', { unit: 'workers', minimum: 0 }),
		measure: oneOf('A number at the date, or of entries in the period.', MEASURES),
		area: oneOf('Where they were counted: in all of Russia, or in one region of it.', AREAS),
		counts: text('What is counted, in words.'),
		short: text('The same in a few words, without date and place.', { maxWords: 8 }),
		brief: optional(
			integer(
				'Its place in the brief: 1 in ink, 2 in grey with a label, 3 a mark alone; empty where the record alone has it.',
				{
					unit: 'ranks',
					minimum: 1,
					maximum: 3,
				},
			),
		),
		status: oneOf('How far it can be trusted.', STATUSES),
		cites: cites('What the count rests on.'),
		note: optional(text('What differs.')),
	},
	{ order: { words: 'by date, an empty one first', ranks: (row) => ({ date: row.date ?? '' }) } },
);
