/** A page that is kept or shown by other means than a browser's window: a reader view, an archive, a picture of all of it. */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Readability } from '@mozilla/readability';
import { expect, type Page, test } from '@playwright/test';
import { drawingsIn, seenDrawings } from './drawings.ts';

// The script of a reader view is no part of a page, and not held by its policy.
test.use({ bypassCSP: true });

const PATHS = ['/', '/figures/trade/', '/figures/border/', '/ko/figures/network/', '/embed/timeline/'];

const figuresIn = async (page: Page): Promise<string[]> =>
	(await seenDrawings(drawingsIn(page))).map(({ figure }) => figure);

for (const path of PATHS) {
	for (const layer of [true, false])
		test(`${path} shows each drawing once in a reader view, ${layer ? 'with scripts' : 'before they come'}`, async ({
			page,
		}) => {
			if (!layer) await page.route('**/reader.js', (route) => route.abort());
			await page.goto(path);
			if (layer) await expect(page.locator('[role=listbox]').first()).toBeAttached();
			const figures = await page.locator('figure:has(svg)').count();
			await page.addScriptTag({
				path: createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
			});
			const texts = await page.evaluate(() => {
				const { Readability: Reader } = window as unknown as { Readability: typeof Readability };
				const article = new Reader<Node>(document.cloneNode(true) as Document, {
					serializer: (node) => node,
				}).parse();
				const drawings = [...((article?.content as Element | undefined)?.querySelectorAll('svg') ?? [])];
				return drawings.map(({ textContent }) => textContent);
			});
			expect(texts).toHaveLength(figures);
			expect(new Set(texts).size).toBe(figures);
			for (const text of texts) expect(text).toMatch(/\p{L}{2}/u);
		});

	test(`${path} shows in an archive what it shows, and has drawn all before anyone scrolls`, async ({
		page,
	}, info) => {
		await page.goto(path);
		const figures = await figuresIn(page);
		expect(figures.length).toBeGreaterThan(0);
		const isWaiting = await drawingsIn(page).evaluateAll((drawings) =>
			drawings.map((drawing) => !drawing.checkVisibility({ contentVisibilityAuto: true })),
		);
		expect(isWaiting).not.toContain(true);
		const session = await page.context().newCDPSession(page);
		const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
		const file = info.outputPath('page.mhtml');
		writeFileSync(file, data);
		await page.goto(pathToFileURL(file).href);
		expect(await figuresIn(page)).toEqual(figures);
	});
}
