/** A browser draws from what it is sent: what JSON does to a figure's input must not change the drawing. */
import { describe, expect, it } from 'vitest';
import { toImprint } from '#lib/export/imprint.ts';
import { type Kit, toKit } from '#lib/export/kit.ts';
import { toSvg } from '#lib/export/svg.ts';
import { FIGURE_IDS, figureOf, toFigure } from '#lib/figures/registry.ts';
import { story } from '../story.ts';

describe.each(FIGURE_IDS)('the kit of %s', (id) => {
	const locale = 'en';
	const imprint = toImprint(`https://example.org/figures/${id}/`, story.version, locale);
	const kit: Kit = JSON.parse(JSON.stringify(toKit(story, id, { locale, imprint })));

	it.each([280, 640, 1600])('draws the same file at %i px as the story does', (width) => {
		const options = { width, theme: 'light', locale, imprint } as const;
		const fromKit = toSvg(toFigure(kit.figure), { ...options, sourceById: new Map(kit.sources) });
		expect(fromKit).toBe(toSvg(figureOf(story, id), { ...options, sourceById: story.sourceById }));
	});
});
