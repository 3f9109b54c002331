/** Makes a figure of its definition, in each of its forms. */
import { onceEach } from '#lib/model/once.ts';
import type { Story } from '#lib/model/story.ts';
import { isMark, nodesIn } from './faults/nodes.ts';
import {
	type Definition,
	type Figure,
	type FigureData,
	type Maker,
	type Note,
	type ShortForm,
	toDrawn,
} from './figure.ts';
import type { Locale } from './message.ts';
import type { Placed } from './placed.ts';
import { readState, writeState } from './query.ts';
import type { Table } from './table.ts';
import { FORMS, type Form, WIDTHS } from './widths.ts';

/**
 * Closes a definition's types. Words, table, sentences and drawings are made once for the same data: a site asks for each
 * of them a dozen times.
 */
export function define<Id extends string, Input extends object, Layout extends Placed, State extends object>({
	id,
	needs,
	input: inputOf,
	words,
	table,
	textAlternative = () => [],
	layout,
	Drawing,
	brief,
	isBrief,
	card,
	small,
	view,
}: Definition<Id, Input, Layout, State>): Maker<Id> {
	const wordsOf = onceEach(words);
	const tableOf = onceEach(table);
	const sentencesOf = onceEach(textAlternative);
	const drawn = onceEach((input: Input, width: number, locale: Locale) =>
		toDrawn(Drawing, layout(input, { width, locale })),
	);
	const own: Form = isBrief ? 'brief' : 'full';
	const inputIn = (data: FigureData<Id>) => data.input as Input;
	const figureOf = (input: Input, notes: readonly Note[]): Figure<Id> => ({
		id,
		form: own,
		notes,
		words: (locale) => wordsOf(input, locale),
		table: (locale) => tableOf(input, locale),
		textAlternative: (locale) => sentencesOf(input, locale),
		draw: ({ width, locale }) => drawn(input, width, locale),
		...(card && { drawCut: (options) => card(input, options) }),
	});
	const shorten = (short: ShortForm<Input>, form: Form) => {
		const shortWords = onceEach((input: Input, locale: Locale) => ({
			...short.words(input, locale),
			...(form === 'small' && { subtitle: '' }),
		}));
		const shortDrawn = onceEach((input: Input, width: number, locale: Locale) =>
			short.draw(input, { width, locale }),
		);
		const shortTable = onceEach((input: Input, locale: Locale): Table => {
			const table = tableOf(input, locale);
			const drawn = rowsDrawn(shortDrawn(input, WIDTHS[form].wide.width, locale).placed);
			return { ...table, rows: table.rows.filter((row) => drawn.has(row.id)) };
		});
		const cut = form === 'brief' ? (short.card ?? small?.draw) : undefined;
		return (data: FigureData<Id>): Figure<Id> => {
			const input = inputIn(data);
			return {
				id,
				form,
				notes: notesIn(data, form),
				words: (locale) => shortWords(input, locale),
				table: (locale) => shortTable(input, locale),
				textAlternative: () => [],
				draw: ({ width, locale }) => shortDrawn(input, width, locale),
				...(cut && { drawCut: (options) => cut(input, options) }),
			};
		};
	};
	const ownFigure = onceEach((data: FigureData<Id>) => figureOf(inputIn(data), notesIn(data, own)));
	const forms: Partial<Record<Form, typeof ownFigure>> = {
		...(brief && { brief: onceEach(shorten(brief, 'brief')) }),
		[own]: ownFigure,
		...(small && { small: onceEach(shorten(small, 'small')) }),
	};
	return {
		id,
		needs,
		dataOf: (story) => ({
			id,
			input: inputOf(story),
			notes: notesOf(story, id, 'full'),
			briefNotes: notesOf(story, id, 'brief'),
		}),
		forms: FORMS.filter((form) => forms[form]),
		toFigure(data, form = own) {
			return (forms[form] ?? ownFigure)(data);
		},
		async view(data, { query, form }, fetchMore) {
			const input = inputIn(data);
			const published = () => (forms[form] ?? ownFigure)(data);
			const toFigure = (given: Input) => figureOf(given, notesIn(data, own));
			if (!view) return published();
			const fields = view.fields(input);
			const asked = readState(fields, query);
			const state = view.clamp?.(asked, input) ?? asked;
			if (writeState(fields, state, '') === '') return published();
			return { ...(await view.show(state, { input, toFigure, fetchMore })), id };
		},
		parametersOf: (data) => (view ? Object.keys(view.fields(inputIn(data))) : []),
	};
}

const notesIn = ({ notes, briefNotes = [] }: FigureData, form: Form): readonly Note[] =>
	({ brief: briefNotes, full: notes, small: [] })[form];

const notesOf = (story: Story, page: string, form: Form): Note[] =>
	story.notes
		.filter((note) => note.page === page && (note.form ?? 'full') === form)
		.map(({ text, cites }) => ({ text, cites: cites ?? [] }));

/** The ids of the rows that a drawing has a mark of, or a label that speaks of them. */
function rowsDrawn(placed: Placed): Set<string> {
	const marks = [...nodesIn(placed)].flatMap(({ values }) =>
		isMark(values) ? [values.id, ...(values.with ?? [])] : [],
	);
	return new Set([
		...marks,
		...Object.values(placed.labels).flatMap((labels) => labels.flatMap(({ of = [] }) => of)),
	]);
}
