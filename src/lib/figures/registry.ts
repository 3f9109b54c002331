/** The closed list of figures: addresses, navigation and tests derive from it. */
import type { Story } from '#lib/model/story.ts';
import type { Figure, FigureData, Maker } from './figure.ts';
import { ratio2018 } from './ratio-2018/figure.ts';
import { trade } from './trade/figure.ts';

const makers = [trade, ratio2018] as const;

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

/** What a page needs of the story to draw a figure. */
export const dataOf = (story: Story, id: FigureId): FigureData<FigureId> => makerOf(id).dataOf(story);

export const toFigure = (data: FigureData<FigureId>): Figure<FigureId> => makerOf(data.id).toFigure(data);

export const figureOf = (story: Story, id: FigureId): Figure<FigureId> => toFigure(dataOf(story, id));

/** All figures of a story, in the site's order. */
export const figuresOf = (story: Story): Figure<FigureId>[] => FIGURE_IDS.map((id) => figureOf(story, id));
