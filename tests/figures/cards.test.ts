/** What makes a figure's card one that can be read in a feed, where it is shown a third as large. */
import { describe, expect, it } from 'vitest';
import { labelFaults, labelsOf } from '#lib/drawing/faults/labels.ts';
import type { Locale } from '#lib/drawing/message.ts';
import { CARD_SIZE, layoutCard } from '#lib/drawing/sheet/card.ts';
import { measure } from '#lib/drawing/text/measure.ts';
import { FIGURE_IDS, figureOf } from '#lib/figures/registry.ts';
import { translate } from '#lib/model/translate.ts';
import { TRANSLATIONS } from '#lib/model/vocabulary.ts';
import { toImprint } from '#lib/publishing/imprint.ts';
import { story } from '../story.ts';

const LOCALES: readonly Locale[] = ['en', ...TRANSLATIONS];

/** px on the card. */
const HEADLINE = 36;
const LETTERS = 23;

describe.each(FIGURE_IDS)('the card of %s', (id) => {
	it.each(LOCALES)(
		'has a headline, and a drawing without faults in letters that can be read, in %s',
		(locale) => {
			const figure = figureOf(locale === 'en' ? story : translate(story, locale), id, 'brief');
			const imprint = toImprint('https://example.org/', '1.0.0', locale);
			const { words, drawing } = layoutCard(figure, { locale, imprint });
			const { placed, scale, x, y } = drawing;

			const headline = words.filter(({ size }) => size >= HEADLINE);
			const sign = locale === 'zh' || locale === 'ko' ? '' : ' ';
			const spaceless = (text: string) => text.replaceAll(/\s/g, '');
			expect(spaceless(headline.map(({ text }) => text).join(sign))).toBe(
				spaceless(figure.words(locale).title),
			);
			for (const word of words)
				expect(word.x + measure(word.text, word)).toBeLessThanOrEqual(CARD_SIZE.width - 24);

			expect(labelFaults(placed)).toEqual([]);
			expect(Math.min(...labelsOf(placed).map(({ size }) => size * scale))).toBeGreaterThanOrEqual(LETTERS);
			expect(x).toBeGreaterThanOrEqual(24);
			expect(x + placed.width * scale).toBeLessThanOrEqual(CARD_SIZE.width - 24);
			expect(y + placed.height * scale).toBeLessThanOrEqual(CARD_SIZE.height - 24);
		},
	);
});
