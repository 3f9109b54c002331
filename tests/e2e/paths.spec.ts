import { expect, type Page, test } from '@playwright/test';
import { FIGURES, isOtherFigure, onlyInFull } from './site.ts';

test.use({ javaScriptEnabled: false });

for (const id of FIGURES) {
	test(
		`${id}: from a row to what it rests on, to the line where that is a document, and back`,
		onlyInFull(isOtherFigure(`/figures/${id}/`)),
		async ({ page }) => {
			await page.goto(`/figures/${id}/`);
			// A map's rows may rest on no document.
			const lines = page.locator('tbody .cites a[href*="#line-"]');
			const toSource =
				(await lines.count()) > 0 ? page.locator('.cites a[href*="#line-"]') : page.locator('.cites a');
			const cited = page.locator('tbody tr').filter({ has: toSource }).first();
			const row = (await cited.getAttribute('id')) ?? '';
			const name = (await cited.locator(toSource).first().textContent()) ?? '';
			// A sign behind it says that the page itself was not opened.
			const cite = name.replace('°', '');
			const [source, line] = cite.split(':');
			const words = line ? await cited.locator('a[href*="#line-"] + q').first().textContent() : null;

			await cited.locator(toSource).first().click();
			// Waits for the page, since a click returns before it has come.
			await expect(page).toHaveURL(`/sources/${source}/${line ? `#line-${line}` : ''}`);
			if (line) {
				const target = page.locator(':target');
				await expect(target).toHaveText(cite);
				await expect(target).toBeInViewport({ ratio: 0.9 });
				await expect(target.locator('+ ul > li')).not.toHaveCount(0);
				expect(words).toMatch(/\w/);
				await expect(target.locator('+ ul q', { hasText: words ?? '' }).first()).toHaveAttribute(
					'lang',
					'en',
				);
			}

			await page.locator(`a[href$="figures/${id}/#${row}"]`).click();
			await expect(page).toHaveURL(`/figures/${id}/#${row}`);
			await expect(page.locator('tr:target')).toHaveId(row);
			await expect(page.locator('tr:target')).toBeInViewport();
			await expect(page.locator('tr:target').getByRole('link', { name, exact: true })).toBeVisible();
		},
	);
}

for (const path of ['/', `/figures/${FIGURES[0]}/`, '/sources/004/', `/embed/${FIGURES[0]}/`]) {
	test(`${path} by keyboard`, async ({ page }) => {
		await page.goto(path);
		const stops = await stopsOf(page);
		const reached: string[] = [];
		for (let i = 0; i < stops.length; i++) {
			await page.keyboard.press('Tab');
			reached.push(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? ''));
		}
		expect(reached, 'in the order of the page, none left out').toEqual(stops);
	});
}

test('the sources open and close by keyboard', async ({ page }) => {
	await page.goto('/');
	const details = page.locator('details').first();
	await details.locator('summary').focus();
	await page.keyboard.press('Enter');
	await expect(details.getByRole('link').first()).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(details.getByRole('link').first()).toBeHidden();
});

/** What the keyboard must reach, in the page's order. */
const stopsOf = (page: Page): Promise<string[]> =>
	page
		.locator('a[href], summary, button, [tabindex="0"]')
		.filter({ visible: true })
		.evaluateAll((elements) => elements.map((element) => element.outerHTML.slice(0, 120)));
