/** The closed list of figures: addresses, navigation and tests derive from it. */

import type { FetchMore, Figure, FigureData, Maker } from '#lib/drawing/figure.ts';
import { type Form, PUBLISHED_FORMS, type PublishedForm } from '#lib/drawing/widths.ts';
import { onceEach } from '#lib/model/once.ts';
import type { Story } from '#lib/model/story.ts';
import { border } from './border/figure.ts';
import { distances } from './distances/figure.ts';
import { network } from './network/figure.ts';
import { outcomes } from './outcomes/figure.ts';
import { positions } from './positions/figure.ts';
import { ratio2018 } from './ratio-2018/figure.ts';
import { timeline } from './timeline/figure.ts';
import { trade } from './trade/figure.ts';
import { venue } from './venue/figure.ts';
import { workers } from './workers/figure.ts';

const makers = [
	trade,
	ratio2018,
	border,
	venue,
	distances,
	network,
	positions,
	outcomes,
	timeline,
	workers,
] as const;

export type FigureId = (typeof makers)[number]['id'];

/** In the order in which the site shows them. */
export const FIGURE_IDS: readonly FigureId[] = makers.map(({ id }) => id);

export const isFigureId = (value: string): value is FigureId =>
	(FIGURE_IDS as readonly string[]).includes(value);

function makerOf(id: FigureId): Maker<FigureId> {
	const maker = makers.find((candidate) => candidate.id === id);
	if (!maker) throw new RangeError(`no figure "${id}", expected one of ${FIGURE_IDS.join(', ')}`);
	return maker as Maker<FigureId>;
}

/** What a page needs of the story to draw a figure; computed once a story. */
export const dataOf = onceEach(
	(story: Story, id: FigureId): FigureData<FigureId> => makerOf(id).dataOf(story),
);

/** The figure in a form; the brief where it says all and there is no record beside it. */
export const toFigure = (data: FigureData<FigureId>, form: Form = 'full'): Figure<FigureId> =>
	makerOf(data.id).toFigure(data, form);

/** The forms that a figure has. */
export const formsOf = (id: FigureId): readonly Form[] => makerOf(id).forms;

/** Those that have addresses and files of their own, the one without a name first. */
export const publishedForms = (id: FigureId): readonly PublishedForm[] =>
	formsOf(id).includes('full') ? PUBLISHED_FORMS : ['brief'];

/**
 * The figure that a query asks for: as it is published in the form where it asks for nothing, or for what there is not; a
 * view is of the record.
 */
export const viewFigure = (
	data: FigureData<FigureId>,
	asked: { query: string; form: Form },
	fetchMore: FetchMore,
): Promise<Figure<FigureId>> => makerOf(data.id).view(data, asked, fetchMore);

/** The parameters of a query by which a view of the figure is asked for. */
export const parametersOf = (data: FigureData<FigureId>): string[] => makerOf(data.id).parametersOf(data);

export const figureOf = (story: Story, id: FigureId, form: Form = 'full'): Figure<FigureId> =>
	toFigure(dataOf(story, id), form);

/** What a story lacks for a figure: files that have no row, and rows of `story.csv`; nothing where it can be drawn. */
export function lackingFor(story: Story, id: FigureId): string[] {
	const { keys, tables } = makerOf(id).needs;
	const stated = new Set(story.story.map(({ key }) => key));
	return [
		...tables.filter((name) => story[name].length === 0).map((name) => `${name}.csv`),
		...keys.filter((key) => !stated.has(key)).map((key) => `"${key}" in story.csv`),
	];
}

/** The figures that a story has tables for, in the site's order. */
export const figuresOf = (story: Story): Figure<FigureId>[] =>
	FIGURE_IDS.filter((id) => lackingFor(story, id).length === 0).map((id) => figureOf(story, id));
