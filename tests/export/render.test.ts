/** An exported file looks the same wherever it is opened: drawn by a browser and by resvg, with the same fonts. */
import { describe, expect, it } from 'vitest';
import { PALETTES } from '#lib/drawing/palette.ts';
import { withBrowser } from '../e2e/chromium.ts';
import { drawings, labelOf, samples } from './drawings.ts';
import { compare, drawByChromium, drawByResvg, loadFonts } from './pictures.ts';

/**
 * How far the two may be apart. Measured on the twelve files of two figures, Chromium 147 against resvg 2.6.2: 0.49% on
 * average at most and 2.4% in the worst tile, all of it in texts, whose baselines Chromium sets on whole pixels. One
 * missing line of 12 px text makes a tile differ by about 4%, texts 4 px too low by 14%. Han and Hangul are denser: 4.1% in
 * the worst tile.
 */
const LIMIT = { average: 0.01, worst: 0.045 };

/** The parties whose colours are looked for, in the figures that show them. */
const PARTNERS = ['china', 'russia'] as const;

/** Every figure once, and one in every width, theme and language; in the full tests all. */
const compared = process.env.FULL
	? drawings
	: drawings.filter((drawing) => drawing.id === 'trade' || samples.includes(drawing));

const rendered = await withBrowser(async (browser) => {
	const page = await browser.newPage();
	await loadFonts(page);
	const results = [];
	for (const { theme, svg, root, ...drawing } of compared) {
		const { paper, china, russia } = PALETTES[theme];
		const pngs: [Buffer, Buffer] = [await drawByResvg(svg), await drawByChromium(page, svg)];
		const comparison = await compare(page, pngs, [paper, china, russia]);
		const size = [Number(root.attributes.width), Number(root.attributes.height)];
		const partners = PARTNERS.filter((partner) => svg.includes(`data-fill="${partner}"`));
		results.push({
			name: labelOf({ theme, svg, root, ...drawing }),
			palette: PALETTES[theme],
			size,
			partners,
			...comparison,
		});
	}
	return results;
});

describe.each(rendered)('the file $name', ({ palette, size, sizes, partners, average, worst, counts }) => {
	const [width = 0, height = 0] = size;

	it('is as large as it says', () => {
		expect(sizes).toEqual([size, size]);
	});

	it('is drawn on paper, and not blank', () => {
		for (const count of counts) {
			expect(count[palette.paper]).toBeGreaterThan(0.1 * width * height);
			expect(count[palette.paper]).toBeLessThan(0.98 * width * height);
		}
	});

	it('shows the parties in their colours', () => {
		for (const partner of partners)
			for (const count of counts) expect(count[palette[partner]], partner).toBeGreaterThan(50);
	});

	it('is the same in both', () => {
		expect(average).toBeLessThan(LIMIT.average);
		expect(worst).toBeLessThan(LIMIT.worst);
	});
});

it('has looked for both parties in the figures on trade', () => {
	const names = rendered
		.filter(({ partners }) => partners.length === PARTNERS.length)
		.map(({ name }) => name);
	expect(names).toEqual(
		expect.arrayContaining([
			'trade 640 light',
			'trade 360 dark',
			'ratio-2018 640 light',
			'trade 640 light ko',
		]),
	);
});
