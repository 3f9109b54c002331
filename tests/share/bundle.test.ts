/** A browser makes files from what it is sent: what JSON does to a figure's input must not change them. */
import { describe, expect, it } from 'vitest';
import type { Figure } from '#lib/drawing/figure.ts';
import type { PublishedForm } from '#lib/drawing/widths.ts';
import { FIGURE_IDS, type FigureId, figureOf, publishedForms, toFigure } from '#lib/figures/registry.ts';
import { toBeside } from '#lib/files/archive.ts';
import { contextOf, type FigureBundle, toBundle } from '#lib/files/bundle.ts';
import { toDescription } from '#lib/files/description.ts';
import { toSvg } from '#lib/files/svg.ts';
import { toImprint } from '#lib/publishing/imprint.ts';
import { story } from '../story.ts';

describe.each(FIGURE_IDS)('the bundle of %s', (id) => {
	const locale = 'en';
	const imprint = toImprint(`https://example.org/figures/${id}/`, story.version, locale);
	const context = { locale, imprint, sourceById: story.sourceById } as const;
	const bundle: FigureBundle = JSON.parse(JSON.stringify(toBundle(story, id, { locale, imprint })));

	it.each([280, 640, 1600])('draws the same file at %i px as the story does', (width) => {
		const options = { width, theme: 'light' } as const;
		for (const form of publishedForms(id)) {
			const fromBundle = toSvg(toFigure(bundle.figure, form), { ...options, ...contextOf(bundle) });
			expect(fromBundle).toBe(toSvg(figureOf(story, id, form), { ...options, ...context }));
		}
	});

	it('says the same of rows, licence and citation', async () => {
		const besideOf = (
			of: (form: PublishedForm) => Figure<FigureId>,
			from: typeof context | ReturnType<typeof contextOf>,
		) => {
			const shown = publishedForms(id).map(of);
			const description = toDescription(shown, { ...context, toAbsolute: (path) => path });
			return toBeside({ shown, record: of('full'), brief: of('brief') }, { ...from, description });
		};
		expect(await besideOf((form) => toFigure(bundle.figure, form), contextOf(bundle))).toEqual(
			await besideOf((form) => figureOf(story, id, form), context),
		);
	});
});
