/** How large letters are where a drawing stands on a page or in a frame, which shrinks or enlarges it. */
import { rollups, sum } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { labelsOf } from '#lib/drawing/faults/labels.ts';
import { type PublishedForm, WIDTH_NAMES, WIDTHS } from '#lib/drawing/widths.ts';
import { FIGURE_IDS, figureOf, publishedForms } from '#lib/figures/registry.ts';
import { story } from '../story.ts';

/** The boxes that drawings stand in: frames of 280 to 1200 px within their edges, and of the record a page of 280 px too. */
const NARROWEST = { brief: 272, full: 264 };
const WIDEST = 1200;

/** The layout that a box shows, and how many times enlarged. */
function shownIn(form: PublishedForm, box: number) {
	const name = WIDTH_NAMES.findLast((name) => box >= WIDTHS[form][name].from) ?? 'narrow';
	const { width, upTo } = WIDTHS[form][name];
	return { name, scale: Math.min(box, upTo) / width };
}

const cases = FIGURE_IDS.flatMap((id) => publishedForms(id).map((form) => [id, form] as const));

describe.each(cases)('%s, %s', (id, form) => {
	const figure = figureOf(story, id, form);
	const sizes = Object.fromEntries(
		WIDTH_NAMES.map((name) => {
			const labels = labelsOf(figure.draw({ width: WIDTHS[form][name].width, locale: 'en' }).placed);
			const letters = rollups(
				labels,
				(set) => sum(set, ({ text }) => text.length),
				({ size }) => size,
			);
			return [
				name,
				{
					smallest: Math.min(...letters.map(([size]) => size)),
					/** That of most letters. */
					usual: letters.reduce((a, b) => (b[1] > a[1] ? b : a))[0],
				},
			];
		}),
	);

	// Smaller is not read; larger than the text around it, a drawing shouts.
	it('has letters of 12 px and more in any box, and most of 16 px at the most', () => {
		for (let box = NARROWEST[form]; box <= WIDEST; box += 1) {
			const { name, scale } = shownIn(form, box);
			const { smallest = 0, usual = 0 } = sizes[name] ?? {};
			expect(smallest * scale, `the smallest in ${box} px`).toBeGreaterThanOrEqual(12);
			expect(usual * scale, `the usual ones in ${box} px`).toBeLessThanOrEqual(16);
		}
	});
});
