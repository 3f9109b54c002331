/** What every figure is, whatever it draws. */
import { rollup, sort } from 'd3-array';
import type { Component } from 'svelte';
import { type Cite, documentsAmong, formatCite } from '#lib/model/cites.ts';
import { onceEach } from '#lib/model/once.ts';
import type { Story } from '#lib/model/story.ts';
import type { TableName } from '#lib/model/tables.ts';
import type { StoryKey } from '#lib/model/vocabulary.ts';
import { isMark, nodesIn } from './faults/nodes.ts';
import { toEnumeration, toList } from './format.ts';
import { type Locale, m } from './message.ts';
import type { Paint } from './paint.ts';
import type { LayoutOptions, Placed } from './placed.ts';
import { type Fields, readState, writeState } from './query.ts';
import type { Table } from './table.ts';
import type { TextAlternativePart } from './text-alternative.ts';
import { FORMS, type Form, WIDTHS } from './widths.ts';

/** The words around a drawing. */
export interface FigureWords {
	/** The finding. */
	title: string;
	/** Measure, unit, place and period. */
	subtitle: string;
	/** What the drawing shows, for people who cannot see it: trend, extremes, gaps. */
	description: string;
}

/** What a reader must know to judge the figure, with what it rests on. */
export interface Note {
	text: string;
	cites: readonly Cite[];
}

/** What a story must have for a figure. */
export interface Needs {
	keys: readonly StoryKey[];
	tables: readonly TableName[];
}

/** A shorter form of a figure: a choice of the same rows. */
export interface ShortForm<Input> {
	/** The headline says what the full form's says; the description is the brief's, 420 characters at most. */
	words(input: Input, locale: Locale): FigureWords;
	/** As `drawnBy` makes it. */
	draw(input: Input, options: LayoutOptions): Drawn;
	/** The brief's cut for link previews, where the small form is none: what can be read at a third of the size. */
	card?(input: Input, options: LayoutOptions): Drawn;
}

/** A figure as one folder defines it. `Input` is the part of the story it draws, `State` what a reader may choose. */
export interface Definition<Id extends string, Input, Layout extends Placed, State extends object> {
	id: Id;
	/** Without one of these rows of `story.csv`, or with one of these tables empty, there is nothing to draw. */
	needs: Needs;
	input(story: Story): Input;
	words(input: Input, locale: Locale): FigureWords;
	table(input: Input, locale: Locale): Table;
	/** Left out where the table reads well enough. */
	textAlternative?(input: Input, locale: Locale): TextAlternativePart[];
	layout(input: Input, options: LayoutOptions): Layout;
	Drawing: Component<DrawingProps<Layout>>;
	brief?: ShortForm<Input>;
	/** Set where the drawing is a brief and says all: there is no record beside it. */
	isBrief?: true;
	/** Draws what of such a brief is on its card. */
	card?: ShortForm<Input>['draw'];
	/** Its headline stands alone: it has no subtitle. */
	small?: ShortForm<Input>;
	/** Left out where there is nothing to choose. */
	view?: View<Input, State>;
}

/** What a reader may ask to see of a figure, by the query of an address. */
export interface View<Input, State extends object> {
	fields(input: Input): Fields<State>;
	/** The nearest state that can be shown, where the fields alone do not tell. */
	clamp?(state: State, input: Input): State;
	/** The figure in a state other than the initial one. */
	show(state: State, given: ViewContext<Input>): Figure | Promise<Figure>;
}

/** What a view is made from. */
export interface ViewContext<Input> {
	input: Input;
	/** The figure as it is published, of this input or another. */
	toFigure(input: Input): Figure;
	fetchMore: FetchMore;
}

/** Fetches what some views are drawn from and published figures are not. Rejects where it cannot be had. */
export type FetchMore = <More>() => Promise<More>;

/** What every drawing prints, and with what. */
export interface DrawingProps<Layout extends Placed> {
	placed: Layout;
	paint: Paint;
}

/** A drawing ready to be printed: the component and what it prints. */
export interface Drawn {
	Drawing: Component<DrawingProps<Placed>>;
	placed: Placed;
}

/** Pairs a component with what its own layout made, so that the narrower type need not be known any more. */
export const toDrawn = <Layout extends Placed>(
	Drawing: Component<DrawingProps<Layout>>,
	placed: Layout,
): Drawn => ({ Drawing: Drawing as unknown as Drawn['Drawing'], placed });

/** A layout with the component that prints it, as a short form draws. */
export const drawnBy =
	<Input, Layout extends Placed>(
		layout: (input: Input, options: LayoutOptions) => Layout,
		Drawing: Component<DrawingProps<Layout>>,
	): ShortForm<Input>['draw'] =>
	(input, options) =>
		toDrawn(Drawing, layout(input, options));

/** A figure of a story: what pages, embeds and files need, whatever the figure draws. */
export interface Figure<Id extends string = string> {
	id: Id;
	form: Form;
	words(locale: Locale): FigureWords;
	notes: readonly Note[];
	table(locale: Locale): Table;
	/** The same in sentences; empty where the table reads well enough. */
	textAlternative(locale: Locale): TextAlternativePart[];
	/** Lays the drawing out for a width in px. */
	draw(options: LayoutOptions): Drawn;
	/** The same with less in it, of a brief that has such a cut: as narrow as a small form. */
	drawCut?(options: LayoutOptions): Drawn;
}

/** The part of a story that one figure draws: plain data, so that it can travel from the server to a page. */
export interface FigureData<Id extends string = string> {
	id: Id;
	/** Known to the figure's own folder only. */
	input: unknown;
	notes: readonly Note[];
	/** The brief's: one at the most, without which the picture misleads. */
	briefNotes?: readonly Note[];
}

/** A definition with its types closed over. */
export interface Maker<Id extends string> {
	id: Id;
	needs: Needs;
	dataOf(story: Story): FigureData<Id>;
	/** The forms that it has. */
	forms: readonly Form[];
	/** `data` must come from this maker's `dataOf`, here and below. What is published stands for a form that there is not. */
	toFigure(data: FigureData<Id>, form?: Form): Figure<Id>;
	/** The figure that a query asks for: as it is published in the form where it asks for nothing, or for what there is not. */
	view(data: FigureData<Id>, asked: { query: string; form: Form }, fetchMore: FetchMore): Promise<Figure<Id>>;
	/** The parameters of a query by which a view is asked for. */
	parametersOf(data: FigureData<Id>): string[];
}

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

/** Everything that a figure's rows and notes rest on, each citation once: documents by line, then other sources by id. */
export const citesOf = onceEach((figure: Figure, locale: Locale): Cite[] => {
	const all = [...figure.table(locale).rows, ...figure.notes].flatMap(({ cites }) => cites);
	const byText = new Map(all.map((cite) => [formatCite(cite), cite]));
	// Numbers in ids count as numbers: CN9 stands before CN10, line 9 before line 29.
	const order = new Intl.Collator('en', { numeric: true });
	return [...byText].sort(([a], [b]) => order.compare(a, b)).map(([, cite]) => cite);
});

/** What a line of sources names at the most, before the number of the others. */
const MOST_NAMED = 4;
/** From so many on, documents are named together. */
const MANY_DOCUMENTS = 4;

/** The figure's sources in one line, by names that a reader knows: those first on which most drawn rows rest. */
export function sourceLine(figure: Figure, locale: Locale): string {
	const o = { locale };
	const { rows } = figure.table(locale);
	const documents = documentsAmong(sourcesOf(figure, locale));
	const together =
		documents.length < MANY_DOCUMENTS
			? undefined
			: m.sources_articles({ count: m.outcomes_number({ count: documents.length }, o) }, o);
	const nameOf = ({ source, name }: Cite) =>
		(documents.includes(source) ? together : undefined) ?? name ?? source;
	const counts = rollup(
		[...rows, ...figure.notes].flatMap(({ cites }) => [...new Set(cites.map(nameOf))]),
		(all) => all.length,
		(name) => name,
	);
	const names = sort(counts, ([, count]) => -count).map(([name]) => name);
	const others = names.length - MOST_NAMED;
	return m.sheet_sources(
		{
			names:
				others > 1
					? m.sources_more({ names: toEnumeration(names.slice(0, MOST_NAMED), locale), count: others }, o)
					: toList(names, locale),
		},
		o,
	);
}

/** The sources of all that, each once, in the same order. */
export const sourcesOf = (figure: Figure, locale: Locale): string[] => [
	...new Set(citesOf(figure, locale).map(({ source }) => source)),
];
