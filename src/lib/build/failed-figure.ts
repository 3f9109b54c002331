/**
 * Under `npm run dev` a figure that cannot be made leaves its place to what is wrong with it, and the rest of the page stands.
 * Anywhere else it throws: nothing is built without it.
 */
import type { Figure, FigureData } from '#lib/drawing/figure.ts';
import type { Locale } from '#lib/drawing/message.ts';
import { WIDTHS } from '#lib/drawing/widths.ts';
import { dataOf, type FigureId, figureOf } from '#lib/figures/registry.ts';
import type { Story } from '#lib/model/story.ts';
import { takeFailure } from './failures.ts';

export interface FailedFigure {
	id: FigureId;
	/** What is wrong: the figure, and the error's own words. */
	failure: string;
}

/** What a page needs to draw a figure, or why it cannot; of one that is not drawn there, why it has no words. */
export function dataOrFailure(
	story: Story,
	id: FigureId,
	locale: Locale,
	{ isDrawn = true } = {},
): FigureData<FigureId> | FailedFigure {
	const take = takeFailure();
	if (!take) return dataOf(story, id);
	try {
		const figure = figureOf(story, id);
		figure.words(locale);
		if (isDrawn) drawAll(figure, locale);
		take(id, undefined);
		return dataOf(story, id);
	} catch (error) {
		return { id, failure: take(id, error as Error) };
	}
}

/** All that is made for a page is kept, so that it is not made twice. */
function drawAll(figure: Figure, locale: Locale): void {
	figure.table(locale);
	figure.textAlternative(locale);
	for (const { width } of Object.values(WIDTHS.full)) figure.draw({ width, locale });
}
