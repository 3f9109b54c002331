/**
 * Under `npm run dev` a figure that cannot be made leaves its place to what is wrong with it, and the rest of the page stands.
 * Anywhere else it throws: nothing is built without it.
 */
import type { Figure, FigureData } from '#lib/drawing/figure.ts';
import type { Locale } from '#lib/drawing/message.ts';
import { type Form, WIDTHS } from '#lib/drawing/widths.ts';
import { dataOf, type FigureId, formsOf, toFigure } from '#lib/figures/registry.ts';
import type { Story } from '#lib/model/story.ts';
import { takeFailure } from './failures.ts';

export interface FailedFigure {
	id: FigureId;
	/** What is wrong: the figure, and the error's own words. */
	failure: string;
}

/** What a page needs to draw a figure, in the forms that stand there if it has them, or why it cannot. */
export function dataOrFailure(
	story: Story,
	id: FigureId,
	locale: Locale,
	forms: readonly Form[],
): FigureData<FigureId> | FailedFigure {
	const take = takeFailure();
	if (!take) return dataOf(story, id);
	try {
		const data = dataOf(story, id);
		for (const form of formsOf(id)) {
			const figure = toFigure(data, form);
			figure.words(locale);
			if (forms.includes(form)) drawAll(figure, locale);
		}
		take(id, undefined);
		return data;
	} catch (error) {
		return { id, failure: take(id, error as Error) };
	}
}

/** All that is made for a page is kept, so that it is not made twice. */
function drawAll(figure: Figure, locale: Locale): void {
	figure.table(locale);
	figure.textAlternative(locale);
	for (const { width } of Object.values(WIDTHS[figure.form])) figure.draw({ width, locale });
}
