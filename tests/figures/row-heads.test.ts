/**
 * A listener who goes down a column hears what names the row: `2018 China goods`. So no two rows of a table have the same
 * names, but for those that differ in a value that is to be compared.
 */
import { group } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '#lib/drawing/message.ts';
import type { Row, Table } from '#lib/drawing/table.ts';
import { FIGURE_IDS, type FigureId, figureOf, formsOf } from '#lib/figures/registry.ts';
import { translate } from '#lib/model/translate.ts';
import { story } from '../story.ts';

/** Several reporters of one sum, and several statements of one actor on one topic, are told apart by this column. */
const APART: Partial<Record<FigureId, string>> = {
	trade: 'reporter',
	network: 'words',
	positions: 'short',
};
/** A place that both maps of a figure name. */
const TWICE = ['map-khasan', 'inset-khasan'];

const namesOf = ({ columns }: Table, { cells }: Row, locale: Locale): string =>
	columns
		.filter(({ isName }) => isName)
		.map(({ key, show }) => {
			const cell = cells[key] ?? null;
			return show ? show(cell, locale) : String(cell ?? '');
		})
		.join(' ')
		.trim();

describe.each(LOCALES)('in %s', (locale) => {
	const told = locale === 'en' ? story : translate(story, locale);

	it.each(FIGURE_IDS)('the rows of %s are told apart by what names them', (id) => {
		for (const form of formsOf(id)) {
			const table = figureOf(told, id, form).table(locale);
			const apart = APART[id] ?? '';
			for (const [names, rows] of group(table.rows, (row) => namesOf(table, row, locale))) {
				expect(names, form).not.toBe('');
				const differing = new Set(rows.map(({ id, cells }) => (TWICE.includes(id) ? id : cells[apart])));
				expect([names, differing.size]).toEqual([names, rows.length]);
			}
		}
	});
});
