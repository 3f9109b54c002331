import { describe, expect, it } from 'vitest';
import type { Figure } from '#lib/figures/figure.ts';
import { boxOf, isClose, type Label } from '#lib/figures/frame/label.ts';
import type { Locale } from '#lib/figures/message.ts';
import { figuresOf } from '#lib/figures/registry.ts';
import { translate } from '#lib/model/translate.ts';
import { TRANSLATIONS } from '#lib/model/vocabulary.ts';
import { casesOf } from '../cases.ts';
import { story } from '../story.ts';

/** Widths of the site, of its files' drawings, and beyond, px. */
const WIDTHS = [312, 328, 360, 479, 480, 592, 640, 912, 960, 1600];

const cases = new Map(
	casesOf(story).map(({ name, figure }): [string, { figure: Figure; locale: Locale }] => [
		name.replace(/-(narrow|medium|wide)$/, ''),
		{ figure, locale: 'en' },
	]),
);
for (const locale of TRANSLATIONS)
	for (const figure of figuresOf(translate(story, locale)))
		cases.set(`${figure.id} in ${locale}`, { figure, locale });

describe.each([...cases])('%s', (_, { figure, locale }) => {
	describe.each(WIDTHS)('at %i px', (width) => {
		const { placed } = figure.draw({ width, locale });
		const labels: Label[] = Object.values(placed.labels).flat();

		it('keeps every label inside the drawing', () => {
			const outside = labels.filter((label) => {
				const box = boxOf(label);
				return box.x < -3 || box.x + box.width > width + 3 || box.y < 0 || box.y + box.height > placed.height;
			});
			expect(outside.map(({ text }) => text)).toEqual([]);
		});

		it('lets no label overlap another', () => {
			const boxes = labels.map((label) => ({ text: label.text, box: boxOf(label) }));
			const overlaps = boxes.flatMap((a, i) =>
				boxes.slice(i + 1).flatMap((b) => (isClose(a.box, b.box) ? [`${a.text} / ${b.text}`] : [])),
			);
			expect(overlaps).toEqual([]);
		});

		it('is the same every time, in numbers of at most two decimals', () => {
			expect(figure.draw({ width, locale }).placed).toEqual(placed);
			expect(numbersOf(placed).filter((value) => Math.round(value * 100) / 100 !== value)).toEqual([]);
		});
	});
});

/** All numbers of a layout, those in its paths included. */
function numbersOf(value: unknown, key = ''): number[] {
	if (typeof value === 'number') return [value];
	if (typeof value === 'string') return key === 'd' ? (value.match(/-?\d+(\.\d+)?/g) ?? []).map(Number) : [];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, inner]) => numbersOf(inner, name));
}
