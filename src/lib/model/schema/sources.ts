/** The table of sources: every other row cites them. */
import { READINGS, SOURCE_KINDS, SOURCE_STEPS } from '#lib/model/vocabulary.ts';
import { optional } from './column.ts';
import { urls } from './lists.ts';
import { integer } from './numbers.ts';
import { table } from './table.ts';
import { fingerprint, isoDate, names, oneOf, sourceId, text, verbatim } from './words.ts';

export const sources = table(
	{
		id: sourceId('The id that citations name; three digits for a document.'),
		short: names(
			text('A name that a reader knows: who made the figures of statistics, who published the rest.', {
				maxLength: 40,
			}),
		),
		title: verbatim(text('As published; words in [brackets] are a description of ours.')),
		author: optional(names(text('Who wrote it or compiled its figures, where stated.'))),
		publisher: optional(verbatim(text('Where it was published, where stated.'))),
		date: optional(isoDate('When it was published, as exactly as is known.')),
		kind: oneOf('What it is; only a document has lines that a citation can name.', SOURCE_KINDS),
		url: urls('Complete addresses; an incomplete one stands in the note.'),
		lines: optional(integer('How many lines a document has.', { unit: 'lines', minimum: 1 })),
		sha256: optional(fingerprint('The fingerprint of a document’s text, by which whoever has it can tell.')),
		read: oneOf('What of it was read here.', READINGS),
		read_on: isoDate('When.'),
		steps: oneOf('How far it is from whoever made what it says.', SOURCE_STEPS),
		licence: optional(verbatim(text('What its publisher allows.'))),
		note: optional(text('What else a reader should know of it.')),
	},
	{
		rules: [
			{
				column: 'lines',
				expected: 'the number of lines for a document, and nothing for any other kind',
				holds: (row) => (row.kind === 'document') === (row.lines !== null),
			},
			{
				column: 'sha256',
				expected: 'the fingerprint of a document, and nothing for any other kind',
				holds: (row) => (row.kind === 'document') === (row.sha256 !== null),
			},
		],
	},
);
