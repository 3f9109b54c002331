/** The programs that newsrooms open a file with, where they are installed, draw it as resvg does. */
import { describe, expect, it } from 'vitest';
import { withBrowser } from '../e2e/chromium.ts';
import { samples } from '../export/drawings.ts';
import { compare, drawByResvg } from '../export/pictures.ts';
import { drawBy, isInstalled, PROGRAMS } from './programs.ts';

/** A run of these takes seconds. */
const TIMEOUT = 120_000;

describe.each(PROGRAMS)('$name', (program) => {
	const isHere = isInstalled(program.name);

	it.skipIf(!isHere)(
		isHere ? 'draws every figure the same' : 'is not installed here: nothing was compared',
		async () => {
			const pngs = drawBy(
				program,
				samples.map(({ svg }) => svg),
			);
			const distances = await withBrowser(async (browser) => {
				const page = await browser.newPage();
				const found = [];
				for (const [i, { id, svg }] of samples.entries()) {
					const png = pngs[i] ?? Buffer.of();
					const { sizes, average } = await compare(page, [await drawByResvg(svg), png], []);
					found.push({ id, isSameSize: String(sizes[0]) === String(sizes[1]), average });
				}
				return found;
			});
			expect(distances.filter(({ average, isSameSize }) => !isSameSize || average >= program.limit)).toEqual(
				[],
			);
			expect(distances.length).toBe(samples.length);
		},
		TIMEOUT,
	);
});
