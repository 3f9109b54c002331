/** What makes a brief a picture that a newsroom can print: its size, its letters, its words, and that it is a choice of the record. */
import { describe, expect, it } from 'vitest';
import { labelFaults, labelsOf } from '#lib/drawing/faults/labels.ts';
import { numbersOf } from '#lib/drawing/faults/nodes.ts';
import type { Figure } from '#lib/drawing/figure.ts';
import { sourceLine } from '#lib/drawing/figure-sources.ts';
import type { Locale } from '#lib/drawing/message.ts';
import { layoutSheet } from '#lib/drawing/sheet/sheet.ts';
import { BRIEF_SIZE } from '#lib/drawing/style.ts';
import { WIDTH_NAMES, WIDTHS } from '#lib/drawing/widths.ts';
import { spansOf } from '#lib/embed/layout/height.ts';
import { heightIn } from '#lib/embed/layout/spans.ts';
import { FIGURE_IDS, type FigureId, figureOf, formsOf } from '#lib/figures/registry.ts';
import { translate } from '#lib/model/translate.ts';
import { TRANSLATIONS } from '#lib/model/vocabulary.ts';
import { toImprint } from '#lib/publishing/imprint.ts';
import { PSEUDO_LOCALE, toPseudo } from '../pseudo-locale/pseudo-locale.ts';
import { story } from '../story.ts';

const LOCALES: readonly Locale[] = ['en', ...TRANSLATIONS];
const storyIn = (locale: Locale) => (locale === 'en' ? story : translate(story, locale));
const briefs = FIGURE_IDS.filter((id) => formsOf(id).includes('brief'));
const briefOf = (id: FigureId, locale: Locale): Figure => figureOf(storyIn(locale), id, 'brief');
const inEach = briefs.flatMap((id) => LOCALES.map((locale) => [id, locale] as const));

/** Of files, of pages and embeds, and between them, px. */
const DRAWN_WIDTHS = [272, 288, 304, 328, 360, 400, 448, 520, 592];

describe.each(inEach)('the brief %s in %s', (id, locale) => {
	const brief = briefOf(id, locale);

	// A host such as WordPress cuts a frame at 1,000 px, and what is taller than a screen is no picture.
	it('is no taller than a screen, as a file and as an embed', () => {
		const imprint = toImprint('https://example.org/', '1.0.0', locale);
		const sheetAt = (width: number) => layoutSheet(brief, { width, locale, imprint }).height;
		// From the headline to the sources at most 760 px on a phone: edges and the link below take 60 more.
		const embedAt = (width: number) => heightIn(spansOf(brief, locale), width);
		expect(
			{ narrow: sheetAt(360) <= 760, medium: sheetAt(640) <= 680 },
			`${sheetAt(360)}, ${sheetAt(640)}`,
		).toEqual({
			narrow: true,
			medium: true,
		});
		for (const [width, most] of [
			[320, 900],
			[360, 820],
			[480, 800],
			[640, 680],
		] as const)
			expect(embedAt(width), `the embed at ${width} px`).toBeLessThanOrEqual(most);
	});

	// Russian is longer by a third.
	it('has a headline of three lines on a phone and of two beyond it, in Russian of one more', () => {
		const more = locale === 'ru' ? 1 : 0;
		const imprint = toImprint('https://example.org/', '1.0.0', locale);
		const linesAt = (width: number) =>
			layoutSheet(brief, { width, locale, imprint }).header.filter(({ weight }) => weight === 700).length;
		expect(linesAt(360)).toBeLessThanOrEqual(3 + more);
		expect(linesAt(640)).toBeLessThanOrEqual(2 + more);
	});

	it('says what the record says, and what is seen in 420 characters', () => {
		const full = figureOf(storyIn(locale), id);
		const { title, description } = brief.words(locale);
		expect(title).toBe(full.words(locale).title);
		expect([...description].length).toBeLessThanOrEqual(420);
		expect(brief.notes.length).toBeLessThanOrEqual(1);
	});

	it.each(DRAWN_WIDTHS)('keeps its labels large, inside, apart, and off lines at %i px', (width) => {
		const { placed } = brief.draw({ width, locale });
		expect(placed.width).toBe(width);
		expect(labelFaults(placed)).toEqual([]);
		expect(placed.leftOut ?? []).toEqual([]);
		expect(labelsOf(placed).filter(({ size }) => size < BRIEF_SIZE.label)).toEqual([]);
		expect(numbersOf(placed).filter((value) => Math.round(value * 100) / 100 !== value)).toEqual([]);
	});

	it('names no source or line by its id', () => {
		const { title, subtitle, description } = brief.words(locale);
		const drawn = DRAWN_WIDTHS.flatMap((width) => labelsOf(brief.draw({ width, locale }).placed));
		const all = [
			title,
			subtitle,
			description,
			sourceLine(brief, locale),
			...brief.notes.map(({ text }) => text),
		];
		// The thousands of 10,000 are no document.
		const ids = new RegExp(
			`(?<![\\w:]|\\d[,.\\s])(\\d{3}:\\d+|${story.sources.map((source) => source.id).join('|')})(?!\\w)`,
		);
		expect([...all, ...drawn.map(({ text }) => text)].filter((text) => ids.test(text))).toEqual([]);
	});

	it('draws rows of the record, and the same ones at every width', () => {
		const rows = new Set(
			figureOf(storyIn(locale), id)
				.table(locale)
				.rows.map((row) => row.id),
		);
		const drawn = brief.table(locale).rows.map((row) => row.id);
		expect(drawn.length).toBeGreaterThan(0);
		expect(drawn.filter((row) => !rows.has(row))).toEqual([]);
	});
});

describe.each(briefs)('the brief %s', (id) => {
	it('bears words that are longer than any of the four languages', () => {
		const longer = figureOf(toPseudo(story), id, 'brief');
		for (const name of WIDTH_NAMES) {
			const { placed } = longer.draw({ width: WIDTHS.brief[name].width, locale: PSEUDO_LOCALE });
			expect(labelFaults(placed), name).toEqual([]);
		}
	});
});
