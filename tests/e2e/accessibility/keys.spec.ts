/** No key is taken from a reader whose focus is not in a figure: screen readers and browsers have meanings of their own. */
import { expect, test } from '@playwright/test';

const KEYS = [...'abcdefghijklmnopqrstuvwxyz0123456789+-=/?.', 'ArrowDown', 'Home', 'End', 'Enter', ' '];

/** Each with what comes last. */
const PAGES = {
	'/': '#articles [role=radio]',
	'/embed/trade/': '[role=listbox]',
	'/figures/border/?zoom=2': '.explorer [role=application]',
	'/figures/network/?topic=sanctions': '.explorer .status',
};

for (const [path, last] of Object.entries(PAGES))
	test(`${path} leaves every key to the page`, async ({ page }) => {
		await page.goto(path, { waitUntil: 'networkidle' });
		await expect(page.locator(last).first()).toBeVisible();
		await page.evaluate(() => {
			const kept: string[] = [];
			Object.assign(window, { kept });
			// Bubbling ends here: whoever has taken the key has said so by now.
			addEventListener('keydown', (event) => {
				if (event.defaultPrevented) kept.push(event.key);
			});
		});
		// What else stands on a page may come when it is scrolled near.
		const state = async () => ({
			address: page.url(),
			texts: await page.locator('figure, .explorer').allTextContents(),
		});
		const before = await state();
		for (const key of KEYS) await page.keyboard.press(key);
		expect(await page.evaluate(() => (window as unknown as { kept: string[] }).kept)).toEqual([]);
		expect(await state()).toEqual(before);
		await expect(page.locator('.tip:visible')).toHaveCount(0);
		await expect(page.locator('body')).toBeFocused();
	});
