/** What every figure is, whatever it draws. */
import type { Component } from 'svelte';
import { type Cite, formatCite } from '#lib/model/cites.ts';
import type { Story } from '#lib/model/story.ts';
import type { Locale } from './message.ts';
import { onceEach } from './once.ts';
import type { Paint } from './paint.ts';
import type { LayoutOptions, Placed } from './placed.ts';
import type { Table } from './table.ts';
import type { TextAlternativePart } from './text-alternative.ts';

/** The words around a drawing. */
export interface FigureWords {
	/** The finding. */
	title: string;
	/** Measure, unit, place and period. */
	subtitle: string;
	/** What the drawing shows, for who cannot see it: trend, extremes, gaps. */
	description: string;
}

/** What a reader must know to judge the figure, with what it rests on. */
export interface Note {
	text: string;
	cites: readonly Cite[];
}

/** A figure as one folder defines it. `Input` is the part of the story it draws. */
export interface Definition<Id extends string, Input, Layout extends Placed> {
	id: Id;
	input(story: Story): Input;
	words(input: Input, locale: Locale): FigureWords;
	table(input: Input, locale: Locale): Table;
	/** Left out where the table reads well enough. */
	textAlternative?(input: Input, locale: Locale): TextAlternativePart[];
	layout(input: Input, options: LayoutOptions): Layout;
	Drawing: Component<{ placed: Layout; paint: Paint }>;
}

/** A drawing ready to be printed: the component and what it prints. */
export interface Drawn {
	Drawing: Component<{ placed: Placed; paint: Paint }>;
	placed: Placed;
}

/** Pairs a component with what its own layout made, so that the narrower type need not be known any more. */
export const toDrawn = <Layout extends Placed>(
	Drawing: Component<{ placed: Layout; paint: Paint }>,
	placed: Layout,
): Drawn => ({ Drawing: Drawing as unknown as Drawn['Drawing'], placed });

/** A figure of a story: what pages, embeds and files need, whatever the figure draws. */
export interface Figure<Id extends string = string> {
	id: Id;
	words(locale: Locale): FigureWords;
	notes: readonly Note[];
	table(locale: Locale): Table;
	/** The same in sentences; empty where the table reads well enough. */
	textAlternative(locale: Locale): TextAlternativePart[];
	/** Lays the drawing out for a width in px. */
	draw(options: LayoutOptions): Drawn;
}

/** The part of a story that one figure draws: plain data, so that it can travel from the server to a page. */
export interface FigureData<Id extends string = string> {
	id: Id;
	/** Known to the figure's own folder only. */
	input: unknown;
	notes: readonly Note[];
}

/** A definition with its types closed over. */
export interface Maker<Id extends string> {
	id: Id;
	dataOf(story: Story): FigureData<Id>;
	/** `data` must come from this maker's `dataOf`. */
	toFigure(data: FigureData<Id>): Figure<Id>;
}

/**
 * Closes a definition's types. Words, table, sentences and drawings are made once for the same data: a site asks for each
 * of them a dozen times.
 */
export function define<Id extends string, Input extends object, Layout extends Placed>({
	id,
	input,
	words,
	table,
	textAlternative = () => [],
	layout,
	Drawing,
}: Definition<Id, Input, Layout>): Maker<Id> {
	const wordsOf = onceEach(words);
	const tableOf = onceEach(table);
	const sentencesOf = onceEach(textAlternative);
	const drawn = onceEach((facts: Input, width: number, locale: Locale) =>
		toDrawn(Drawing, layout(facts, { width, locale })),
	);
	return {
		id,
		dataOf: (story) => ({
			id,
			input: input(story),
			notes: story.notes
				.filter((note) => note.page === id)
				.map(({ text, cites }) => ({ text, cites: cites ?? [] })),
		}),
		toFigure: onceEach((data: FigureData<Id>) => {
			const facts = data.input as Input;
			return {
				id,
				notes: data.notes,
				words: (locale) => wordsOf(facts, locale),
				table: (locale) => tableOf(facts, locale),
				textAlternative: (locale) => sentencesOf(facts, locale),
				draw: ({ width, locale }) => drawn(facts, width, locale),
			};
		}),
	};
}

/** Everything that a figure's rows and notes rest on, each citation once: documents by line, then other sources by id. */
export const citesOf = onceEach((figure: Figure, locale: Locale): Cite[] => {
	const all = [...figure.table(locale).rows, ...figure.notes].flatMap(({ cites }) => cites);
	const byText = new Map(all.map((cite) => [formatCite(cite), cite]));
	// Numbers in ids count as numbers: CN9 stands before CN10, line 9 before line 29.
	const order = new Intl.Collator('en', { numeric: true });
	return [...byText].sort(([a], [b]) => order.compare(a, b)).map(([, cite]) => cite);
});
