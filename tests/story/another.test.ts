/** Another summit, small and plainly invented, of tables alone: facts are data. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { wordsFaults } from '#lib/drawing/faults/figure.ts';
import { labelFaults } from '#lib/drawing/faults/labels.ts';
import { FIGURE_IDS, figuresOf, lackingFor } from '#lib/figures/registry.ts';
import { loadStory } from '#lib/story/read.ts';

/** The tables, with the base maps and the descriptor that every story has. */
const folder = mkdtempSync(join(tmpdir(), 'another-'));
afterAll(() => rmSync(folder, { recursive: true }));
cpSync('tests/another-story', folder, { recursive: true });
cpSync('data/geo', join(folder, 'geo'), { recursive: true });
const descriptor = readFileSync('data/datapackage.json', 'utf8').replace(
	/"version": ".*"/,
	'"version": "0.1.0"',
);
writeFileSync(join(folder, 'datapackage.json'), descriptor);

const another = loadStory(folder);
const figures = figuresOf(another);

describe('another story', () => {
	it('has the figures that its tables allow', () => {
		expect(figures.map(({ id }) => id)).toEqual(['network', 'positions', 'outcomes', 'timeline', 'workers']);
	});

	it('says what the others lack', () => {
		const lacking = FIGURE_IDS.flatMap((id) =>
			lackingFor(another, id)
				.slice(0, 1)
				.map((file) => [id, file]),
		);
		expect(Object.fromEntries(lacking)).toEqual({
			trade: 'trade.csv',
			'ratio-2018': 'trade.csv',
			border: 'places.csv',
			venue: 'places.csv',
			distances: 'places.csv',
		});
	});

	it.each(figures.map((figure) => [figure.id, figure] as const))('draws and words %s', (_, figure) => {
		for (const width of [328, 592, 912])
			expect(labelFaults(figure.draw({ width, locale: 'en' }).placed)).toEqual([]);
		expect(wordsFaults(figure, 'en')).toEqual([]);
		expect(figure.table('en').rows.length).toBeGreaterThan(1);
	});
});
