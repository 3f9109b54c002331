/**
 * Under `npm run dev` a figure that cannot be made leaves its place to what is wrong with it, and the rest of the page stands.
 * Anywhere else it throws: nothing is built without it.
 */
import type { FigureData } from '#lib/drawing/figure.ts';
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

/** What a page needs to draw a figure, or why it cannot. */
export function dataOrFailure(
	story: Story,
	id: FigureId,
	locale: Locale,
): FigureData<FigureId> | FailedFigure {
	const take = takeFailure();
	if (!take) return dataOf(story, id);
	try {
		const figure = figureOf(story, id);
		figure.words(locale);
		figure.table(locale);
		figure.textAlternative(locale);
		// Kept, so that the page does not draw twice.
		for (const { width } of Object.values(WIDTHS)) figure.draw({ width, locale });
		take(id, undefined);
		return dataOf(story, id);
	} catch (error) {
		return { id, failure: take(id, error as Error) };
	}
}
