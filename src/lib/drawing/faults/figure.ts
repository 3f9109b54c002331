/** All that can be seen to be wrong with a figure without a look at it. */
import type { Figure } from '../figure.ts';
import type { Locale } from '../message.ts';
import type { LayoutOptions } from '../placed.ts';
import type { Fault } from './fault.ts';
import { labelFaults } from './labels.ts';
import { markFaults } from './marks.ts';
import { textFaults, valueFaults } from './values.ts';

/** Of a figure's drawing at a width; each with what the rows that it is about rest on. */
export function drawingFaults(figure: Figure, options: LayoutOptions): Fault[] {
	const { placed } = figure.draw(options);
	const table = figure.table(options.locale);
	const citesOf = (ids: readonly string[]) =>
		table.rows.filter(({ id }) => ids.includes(id)).flatMap(({ cites }) => cites);
	// The small form shows the fewer rows the narrower it is.
	const toBeDrawn = figure.form === 'small' ? { ...table, rows: [] } : table;
	return [...valueFaults(placed), ...labelFaults(placed), ...markFaults(placed, toBeDrawn)].map((fault) => ({
		...fault,
		cites: citesOf(fault.of ?? []),
	}));
}

/** Of what a figure says in words, rows and sentences. */
export function wordsFaults(figure: Figure, locale: Locale): Fault[] {
	const { title, subtitle, description } = figure.words(locale);
	const { caption, columns, rows } = figure.table(locale);
	return [
		...textFaults(title, 'the headline'),
		// The small form has none.
		...(figure.form === 'small' ? [] : textFaults(subtitle, 'the subtitle')),
		...textFaults(description, 'the description'),
		...textFaults(caption, 'the caption of the table'),
		...columns.flatMap(({ key, label }) => textFaults(label, `the column ${key}`)),
		...rows.flatMap(({ id, cells }) =>
			columns.flatMap(({ key, show }) => {
				const cell = cells[key];
				const text = cell === undefined ? 'undefined' : (show?.(cell, locale) ?? String(cell ?? ''));
				return text === '' ? [] : textFaults(text, `${key} of the row ${id}`, [id]);
			}),
		),
		...figure
			.textAlternative(locale)
			.flatMap(({ heading, sentences }) => [
				...textFaults(heading, 'a heading of the text alternative'),
				...sentences.flatMap(({ id, text }) => textFaults(text, 'the text alternative', [id])),
			]),
	];
}
