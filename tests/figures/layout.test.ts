import { describe, expect, it } from 'vitest';
import { labelFaults } from '#lib/drawing/faults/labels.ts';
import { numbersOf } from '#lib/drawing/faults/nodes.ts';
import type { Figure } from '#lib/drawing/figure.ts';
import type { Locale } from '#lib/drawing/message.ts';
import { figuresOf } from '#lib/figures/registry.ts';
import { translate } from '#lib/model/translate.ts';
import { TRANSLATIONS } from '#lib/model/vocabulary.ts';
import { casesOf } from '../../src/routes/gallery/cases.ts';
import { PSEUDO_LOCALE, toPseudo } from '../pseudo-locale/pseudo-locale.ts';
import { story } from '../story.ts';

/** Widths of the site, of its files' drawings, and beyond, px. */
const WIDTHS = [312, 328, 360, 479, 480, 592, 640, 912, 960, 1600];

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

describe.each([...drawings])('%s', (_, { figure, locale }) => {
	it.each(WIDTHS)('keeps its labels inside and apart at %i px', (width) => {
		const { placed } = figure.draw({ width, locale });
		expect(placed.width).toBe(width);
		expect(labelFaults(placed)).toEqual([]);
		expect(numbersOf(placed).filter((value) => Math.round(value * 100) / 100 !== value)).toEqual([]);
	});
});
