/** The files that stand at an address are those that tests/export judges: drawn from the same data, by the same program. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { toAbsolute } from '#lib/build/site.ts';
import { folderOf, LOCALES } from '#lib/drawing/message.ts';
import { CARD_SIZE } from '#lib/drawing/sheet/card.ts';
import { SHEET_WIDTHS } from '#lib/drawing/widths.ts';
import { FIGURE_IDS } from '#lib/figures/registry.ts';
import { Exporter } from '#lib/files/exporter.ts';
import { toEdition } from '#lib/publishing/edition.ts';
import { PUBLISHED_SCALE, pngVariants, toPicture, VARIANTS } from '#lib/publishing/variants.ts';
import { story } from '#lib/story/load.ts';
import { BUILD, read } from './built.ts';

/** Pixels across; NaN for what is no PNG. */
function pngWidth(path: string): number {
	const bytes = readFileSync(join(BUILD, path));
	return bytes.toString('latin1', 1, 4) === 'PNG' ? bytes.readUInt32BE(16) : Number.NaN;
}

it.each(LOCALES)('every drawing and table in %s', (locale) => {
	const exporter = new Exporter(toEdition(story, locale, toAbsolute));
	const folder = `${folderOf(locale)}figures/`;
	const judged = VARIANTS.filter(({ name, id }) => locale === 'en' || name === id);
	const drawings = judged.filter(
		(variant) => read(`${folder}${variant.name}.svg`) !== exporter.svg(toPicture(variant)),
	);
	expect(drawings.map(({ name }) => name)).toEqual([]);
	expect(FIGURE_IDS.filter((id) => read(`${folder}${id}.csv`) !== exporter.csv(id))).toEqual([]);
});

it.each(LOCALES)('every picture in %s is as large as it must be', (locale) => {
	const folder = `${folderOf(locale)}figures/`;
	for (const id of FIGURE_IDS) {
		expect(pngWidth(`${folder}${id}-card.png`)).toBe(CARD_SIZE.width);
		for (const { name, width } of pngVariants(id, locale))
			expect(pngWidth(`${folder}${name}.png`), name).toBe(PUBLISHED_SCALE * SHEET_WIDTHS[width]);
	}
});
