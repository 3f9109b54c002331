import { describe, expect, it } from 'vitest';
import { SHEET_WIDTHS, WIDTH_NAMES } from '#lib/drawing/widths.ts';
import { figuresOf } from '#lib/figures/registry.ts';
import { casesOf, toFile } from '../../src/routes/gallery/cases.ts';
import { PSEUDO_LOCALE, toPseudo } from '../pseudo-locale/pseudo-locale.ts';
import { story } from '../story.ts';

/** One element a line, so that a change shows where it is. */
const oneElementALine = (svg: string): string => svg.replaceAll('><', '>\n<');

const expectSnapshot = (name: string, svg: string) =>
	expect(oneElementALine(svg)).toMatchFileSnapshot(`../snapshots/${name}.svg`);

describe('every case is drawn as it was looked at', () => {
	for (const drawn of casesOf(story)) it(drawn.name, () => expectSnapshot(drawn.name, toFile(story, drawn)));

	const longer = toPseudo(story);
	for (const figure of figuresOf(longer))
		for (const at of WIDTH_NAMES) {
			const name = `${figure.id}-longer-${at}`;
			it(name, () =>
				expectSnapshot(
					name,
					toFile(longer, { name, figure, width: SHEET_WIDTHS[at], theme: 'light' }, PSEUDO_LOCALE),
				),
			);
		}
});
