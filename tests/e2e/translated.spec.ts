/** A browser that translates a page puts elements of its own in the place of texts: what changes on the page stays true all the same. */
import { expect, type Page, test } from '@playwright/test';

/** As Chromium does it, and anew for what comes later; what asks to be left alone is. */
const translate = (page: Page) =>
	page.evaluate(() => {
		const walk = (root: Node) => {
			const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
			const texts: Text[] = [];
			while (walker.nextNode()) texts.push(walker.currentNode as Text);
			for (const text of texts) {
				const parent = text.parentElement;
				if (!parent || !text.data.trim()) continue;
				if (parent.closest('[translate="no"], font, script, style, svg, select')) continue;
				const font = document.createElement('font');
				font.append(document.createElement('font'));
				(font.firstChild as Element).textContent = text.data.toUpperCase();
				text.replaceWith(font);
			}
		};
		walk(document.body);
		new MutationObserver((records) => {
			for (const { addedNodes } of records)
				for (const node of addedNodes) if (!(node instanceof HTMLFontElement)) walk(node.parentNode ?? node);
		}).observe(document.body, { childList: true, subtree: true });
	});

const field = (page: Page, label: RegExp) =>
	page.locator('.explorer label').filter({ hasText: label }).locator('select');
const statusIn = (page: Page) => page.locator('.explorer .status').first();

test('the status of the trade is that of what is drawn', async ({ page }) => {
	await page.goto('/figures/trade/?scale=linear');
	await expect(statusIn(page)).toContainText('both ways');
	await translate(page);
	await field(page, /^\s*trade/i).selectOption('dprk_exports');
	await expect(statusIn(page)).toContainText('EXPORTS');
	await expect(statusIn(page)).not.toContainText(/both ways/i);
});

test('so is that of the network, and of the map', async ({ page }) => {
	await page.goto('/figures/network/?topic=sanctions');
	await expect(statusIn(page)).toContainText('Sanctions');
	await translate(page);
	await page.getByRole('button', { name: /show all again/i }).click();
	await expect(statusIn(page)).toHaveText(/^ALL/);
	await page.goto('/figures/border/?a=vladivostok&b=chongjin');
	await expect(statusIn(page)).toContainText('km');
	await translate(page);
	await field(page, /^\s*to/i).selectOption('');
	await expect(statusIn(page)).not.toContainText(/km/i);
});

test('the panel says what the code is of, and what was copied', async ({ page }) => {
	await page.goto('/figures/trade/#embed');
	const panel = page.getByRole('tabpanel');
	await expect(panel.locator('pre')).toHaveCount(1);
	await translate(page);
	await panel.locator('select').first().selectOption('link');
	const code = panel.locator('pre');
	await expect(code).toHaveText(/^https?:\/\/\S+\/figures\/trade\/$/);
	const copy = panel.locator('.snippet button');
	await copy.click();
	await expect(copy).toHaveText(/^(COPIED|.*SELECTED.*)$/);
	await panel.locator('summary').last().click();
	await panel.locator('input[type="range"]').fill('320');
	await expect(panel.locator('.slider')).toContainText('320');
	await expect(panel.locator('.slider')).not.toContainText('640');
});
