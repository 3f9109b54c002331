import { describe, expect, it } from 'vitest';
import { labelFaults } from '#lib/drawing/faults/labels.ts';
import { numbersOf } from '#lib/drawing/faults/nodes.ts';
import type { Figure } from '#lib/drawing/figure.ts';
import type { Locale } from '#lib/drawing/message.ts';
import { layoutCard } from '#lib/drawing/sheet/card.ts';
import { layoutSheet } from '#lib/drawing/sheet/sheet.ts';
import { FIGURE_IDS, figureOf, figuresOf, formsOf } from '#lib/figures/registry.ts';
import { translate } from '#lib/model/translate.ts';
import { TRANSLATIONS } from '#lib/model/vocabulary.ts';
import { toImprint } from '#lib/publishing/imprint.ts';
import { FILE_WIDTHS } from '#lib/publishing/widths.ts';
import { casesOf } from '../../src/routes/gallery/cases.ts';
import { PSEUDO_LOCALE, toPseudo } from '../pseudo-locale/pseudo-locale.ts';
import { story } from '../story.ts';

/** Widths of the site, of its files' drawings, and beyond, px: what `layoutSheet` and pages ask of a form. */
const WIDTHS = {
	brief: [272, 304, 328, 448, 592],
	full: [312, 328, 360, 479, 480, 560, 592, 640, 912, 960, 1600],
	small: [160, 171, 256, 358, 400],
};

interface Drawing {
	figure: Figure;
	locale: Locale;
}

const drawings = new Map<string, Drawing>(
	// Widths are those above, and a theme changes colours alone.
	casesOf(story).map(({ name, figure }) => [
		name.replace(/-(narrow|medium|wide|dark)$/, ''),
		{ figure, locale: 'en' },
	]),
);
const editions = [
	...TRANSLATIONS.map((locale) => [locale, translate(story, locale)] as const),
	[PSEUDO_LOCALE, toPseudo(story)] as const,
];
for (const [locale, edition] of editions)
	for (const figure of figuresOf(edition)) drawings.set(`${figure.id} in ${locale}`, { figure, locale });

it.each(FIGURE_IDS)('files and card of %s ask no form for a width that it is not laid out in', (id) => {
	const imprint = toImprint('https://example.org/', '1.0.0', 'en');
	for (const form of formsOf(id)) {
		const [least = 0, ...others] = WIDTHS[form];
		const most = others.at(-1) ?? least;
		const asked: number[] = [];
		const figure = figureOf(story, id, form);
		const watched: Figure = {
			...figure,
			draw(options) {
				asked.push(options.width);
				return figure.draw(options);
			},
		};
		const sheets = [FILE_WIDTHS.least, 360, 640, 960, FILE_WIDTHS.most].map((width) => {
			const sheet = layoutSheet(watched, { width, locale: 'en', imprint });
			return Math.round(sheet.width * sheet.scale) - width;
		});
		expect(sheets).toEqual([0, 0, 0, 0, 0]);
		if (form !== 'small') layoutCard(watched, { locale: 'en', imprint });
		if (form !== 'full') expect(asked.filter((width) => width < least || width > most)).toEqual([]);
	}
});

describe.each([...drawings])('%s', (_, { figure, locale }) => {
	it.each(WIDTHS[figure.form])('keeps its labels inside and apart at %i px', (width) => {
		const { placed } = figure.draw({ width, locale });
		expect(placed.width).toBe(width);
		expect(labelFaults(placed)).toEqual([]);
		expect(numbersOf(placed).filter((value) => Math.round(value * 100) / 100 !== value)).toEqual([]);
	});
});
