/** What makes a small form one for the dashboard: its height, its letters, its headline, and that it is a choice of the record. */
import { describe, expect, it } from 'vitest';
import { drawingFaults, wordsFaults } from '#lib/drawing/faults/figure.ts';
import { labelsOf } from '#lib/drawing/faults/labels.ts';
import type { Locale } from '#lib/drawing/message.ts';
import { FIGURE_IDS, figureOf, formsOf } from '#lib/figures/registry.ts';
import { translate } from '#lib/model/translate.ts';
import { TRANSLATIONS } from '#lib/model/vocabulary.ts';
import { story } from '../story.ts';

const LOCALES: readonly Locale[] = ['en', ...TRANSLATIONS];
const smalls = FIGURE_IDS.filter((id) => formsOf(id).includes('small'));
const inEach = smalls.flatMap((id) => LOCALES.map((locale) => [id, locale] as const));

/** Of columns, and between them, px. */
const DRAWN_WIDTHS = [160, 171, 200, 256, 300, 358, 400];
/** On screens a column is shown as laid out. */
const SMALLEST = 12;

describe.each(inEach)('the small %s in %s', (id, locale) => {
	const edition = locale === 'en' ? story : translate(story, locale);
	const small = figureOf(edition, id, 'small');

	it.each(DRAWN_WIDTHS)('keeps its labels legible, inside, apart, and off lines at %i px', (width) => {
		const { placed } = small.draw({ width, locale });
		expect(placed.width).toBe(width);
		expect(drawingFaults(small, { width, locale })).toEqual([]);
		expect(labelsOf(placed).filter(({ size }) => size < SMALLEST)).toEqual([]);
		expect(placed.height).toBeLessThanOrEqual(width === 256 ? 300 : 1.4 * width);
	});

	it('has a headline alone', () => {
		expect(wordsFaults(small, locale)).toEqual([]);
		expect(small.words(locale).subtitle).toBe('');
	});

	it('draws rows of the record', () => {
		const rows = new Set(
			figureOf(edition, id)
				.table(locale)
				.rows.map((row) => row.id),
		);
		const drawn = small.table(locale).rows.map((row) => row.id);
		expect(drawn.length).toBeGreaterThan(0);
		expect(drawn.filter((row) => !rows.has(row))).toEqual([]);
	});
});

it.each(smalls)('the small %s has a headline of 56 characters at the most', (id) => {
	expect([...figureOf(story, id, 'small').words('en').title].length).toBeLessThanOrEqual(56);
});

// Words that find no free place are left out, and with them the finding.
it.each(LOCALES)('the small trade says how large the gap is, in %s', (locale) => {
	const { placed } = figureOf(locale === 'en' ? story : translate(story, locale), 'trade', 'small').draw({
		width: 256,
		locale,
	});
	expect(labelsOf(placed).some(({ text }) => text.includes('71'))).toBe(true);
});
