/** The table of notes: what a reader must know to judge a figure, and how the site's figures were made. */
import { PAGES } from '#lib/model/vocabulary.ts';
import { optional } from './column.ts';
import { cites } from './lists.ts';
import { table } from './table.ts';
import { id, oneOf, text } from './words.ts';

export const notes = table({
	id: id('The id of the note.'),
	page: oneOf('The figure or page that it stands on, in the order of the rows.', PAGES),
	form: optional(
		oneOf('Set where it stands under the figure’s brief, and not under its full record.', ['brief']),
	),
	heading: optional(text('What it is about, where notes have headings.')),
	text: text('The note in our words.'),
	cites: optional(cites('What it rests on; a note on our own method may rest on nothing.')),
});
