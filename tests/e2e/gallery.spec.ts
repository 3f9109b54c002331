import { expect, test } from '@playwright/test';
import { cutTextsIn, overlapsIn, seenDrawings, smallTextsIn } from './drawings.ts';
import { onlyInFull } from './site.ts';

// Files name fonts and bring none: here they are drawn with what this computer has, which runs wider.
test('every case of the gallery is whole and legible without our font', async ({ page }) => {
	await page.goto('/gallery/');
	const cases = await page
		.locator('main img')
		.evaluateAll((images: HTMLImageElement[]) => images.map(({ alt, src }) => ({ alt, src })));
	await expect(page.locator('main h2')).toHaveText(cases.map(({ alt }) => alt));
	expect(cases.length).toBeGreaterThan(0);
	for (const { alt, src } of cases) {
		await page.goto(src);
		const [file] = await seenDrawings(page.locator('svg'));
		if (!file) throw new Error(`${src} is no drawing`);
		// No file is made of a small cut; on the dashboard it stands without credit.
		if (alt.includes('-small')) continue;
		expect(file.texts.length, `texts of ${alt}`).toBeGreaterThan(0);
		expect.soft(smallTextsIn(file), `texts below 12 px in ${alt}`).toEqual([]);
		expect.soft(overlapsIn(file), `texts that overlap in ${alt}`).toEqual([]);
		expect.soft(cutTextsIn(file), `texts cut off in ${alt}`).toEqual([]);
	}
});

test('every picture of the gallery is there, at its own width', onlyInFull(true), async ({ page }) => {
	await page.goto('/gallery/');
	for (const image of await page.locator('main img').all()) {
		await image.scrollIntoViewIfNeeded();
		const given = Number(await image.getAttribute('width'));
		await expect(image).toHaveJSProperty('complete', true);
		await expect(image).toHaveJSProperty('naturalWidth', given);
	}
});
