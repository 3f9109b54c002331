/** The tables of what happened, and of the places where it did. */
import { isBefore } from '#lib/model/dates.ts';
import {
	EVENT_BRIEFS,
	EVENT_KINDS,
	LABEL_SIDES,
	NAME_LANGUAGES,
	PLACE_KINDS,
	PRECISIONS,
	SCOPES,
} from '#lib/model/vocabulary.ts';
import { optional } from './column.ts';
import { cites, refs, someOf } from './lists.ts';
import { integer, latitude, longitude } from './numbers.ts';
import { table } from './table.ts';
import { id, isoDate, oneOf, ref, text, verbatim } from './words.ts';

/** How long a date of each precision is; any other precision leaves it open. */
const DATE_LENGTHS: Partial<Record<(typeof PRECISIONS)[number], number>> = { day: 10, month: 7, year: 4 };

export const events = table(
	{
		id: id('The id of the event.'),
		date: optional(isoDate('When it was or began; empty only for an era.')),
		date_end: optional(isoDate('When it ended, where it lasted.')),
		precision: oneOf('How exactly the date is known.', PRECISIONS),
		date_stated: optional(text('The date in the words of the source, where they differ.')),
		title: text('What happened, in short.', { maxLength: 90 }),
		place: optional(ref('Where it happened.', 'places')),
		actors: refs('Who took part.', 'actors'),
		kind: oneOf('What sort of event it is.', EVENT_KINDS),
		scope: oneOf('Told by one of the documents, or only by other sources.', SCOPES),
		cites: cites('Who tells of it.'),
		note: optional(text('What the sources leave open or where they differ.')),
		brief: someOf('The figures whose briefs show it beside what they are about.', EVENT_BRIEFS),
	},
	{
		rules: [
			{
				column: 'date',
				expected: 'a date, which only precision era may leave out',
				holds: (row) => row.date !== null || row.precision === 'era',
			},
			{
				column: 'date',
				expected: 'a date as exact as its precision',
				holds: ({ date, precision }) =>
					date === null || date.length === (DATE_LENGTHS[precision] ?? date.length),
			},
			{
				column: 'date_end',
				expected: 'a date not before date',
				holds: ({ date, date_end: end }) => date === null || end === null || !isBefore(end, date),
			},
		],
		order: {
			words: 'by date, an empty one first, then by date_end',
			ranks: (row) => ({ date: row.date ?? '', date_end: row.date_end ?? '' }),
		},
	},
);

export const places = table(
	{
		id: id('The id of the place.'),
		name: text('Its name in English.'),
		name_local: optional(verbatim(text('Its name where it lies.'))),
		lang: optional(oneOf('The language of the local name.', NAME_LANGUAGES)),
		lat: latitude('Latitude, WGS 84.'),
		lon: longitude('Longitude, WGS 84.'),
		kind: oneOf('What sort of place it is.', PLACE_KINDS),
		rank: integer('How soon a map names it: 1 first, 4 last.', { unit: 'rank', minimum: 1, maximum: 4 }),
		brief: optional(
			integer('How soon a brief names it: 1 in the small cut too; empty where only the record does.', {
				unit: 'rank',
				minimum: 1,
				maximum: 2,
			}),
		),
		maps: refs('The maps that name it.', 'maps'),
		side: optional(oneOf('The side of its mark on which its name stands best.', LABEL_SIDES)),
		cites: cites('Where its position is from.'),
	},
	{
		rules: [
			{
				column: 'lang',
				expected: 'name_local and lang, or neither',
				holds: (row) => (row.name_local === null) === (row.lang === null),
			},
		],
		order: { words: 'by rank, then by id', ranks: (row) => ({ rank: row.rank, id: row.id }) },
	},
);
