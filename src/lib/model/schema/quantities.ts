/** The table of single quantities: what sources say of a length or a time, one a row. */
import { QUANTITY_UNITS, STATUSES } from '#lib/model/vocabulary.ts';
import { optional } from './column.ts';
import { cites } from './lists.ts';
import { number } from './numbers.ts';
import { table } from './table.ts';
import { id, oneOf, text } from './words.ts';

export const quantities = table(
	{
		id: id('The id of the quantity.'),
		name: text('What is measured.'),
		value: optional(
			number('How much; empty where the source gives no number.', { unit: 'the unit', minimum: 0 }),
		),
		unit: oneOf('What it is measured in; mi is a statute mile.', QUANTITY_UNITS),
		status: oneOf('How far it can be trusted.', STATUSES),
		cites: cites('What it rests on.'),
		note: optional(text('How it was computed, or what the source says in place of a number.')),
	},
	{
		rules: [
			{
				column: 'value',
				expected: 'a value, or a note that says what stands in its place',
				holds: (row) => row.value !== null || row.note !== null,
			},
			{
				column: 'note',
				expected: 'a note with the formula of a derived value',
				holds: (row) => row.status !== 'derived' || row.note !== null,
			},
		],
	},
);
