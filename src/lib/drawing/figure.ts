/** What every figure is, whatever it draws. */
import type { Component } from 'svelte';
import type { Cite } from '#lib/model/cites.ts';
import type { Story } from '#lib/model/story.ts';
import type { TableName } from '#lib/model/tables.ts';
import type { StoryKey } from '#lib/model/vocabulary.ts';
import type { Locale } from './message.ts';
import type { Paint } from './paint.ts';
import type { LayoutOptions, Placed } from './placed.ts';
import type { Fields } from './query.ts';
import type { Table } from './table.ts';
import type { TextAlternativePart } from './text-alternative.ts';
import type { Form } from './widths.ts';

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
