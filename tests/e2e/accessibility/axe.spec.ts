/** axe-core finds nothing on any page or embed, in light and in the dark, nor when what waits on them is opened. */
import { expect, type Page, test } from '@playwright/test';
import { EMBEDS, FOLDERS, isOtherFigure, onlyInFull, SITE_PAGES } from '../site.ts';
import { violationsIn } from './axe.ts';

const SCHEMES = ['light', 'dark'] as const;

test('what is wrong is found', async ({ page }) => {
	await page.goto('/method/');
	await page
		.locator('main a')
		.first()
		.evaluate((link) => link.replaceChildren());
	expect((await violationsIn(page)).join()).toMatch(/^link-name: /);
});

for (const colorScheme of SCHEMES)
	test.describe(`in a ${colorScheme} scheme`, onlyInFull(colorScheme === 'dark'), () => {
		test.use({ colorScheme });

		for (const path of [...SITE_PAGES, '/404.html'])
			test(`${path}`, onlyInFull(colorScheme === 'light' && isOtherFigure(path)), async ({ page }) => {
				await page.goto(path);
				expect(await violationsIn(page)).toEqual([]);
			});

		for (const path of EMBEDS)
			test(`${path}`, onlyInFull(colorScheme === 'light' && isOtherFigure(path)), async ({ page }) => {
				await page.goto(`${path}?theme=${colorScheme}`);
				expect(await violationsIn(page, { isFrame: true })).toEqual([]);
			});
	});

for (const folder of FOLDERS.slice(1)) {
	test(`${folder} and a figure's page`, onlyInFull(folder !== '/ko/'), async ({ page }) => {
		for (const path of ['', 'figures/network/']) {
			await page.goto(folder + path);
			expect.soft(await violationsIn(page), path).toEqual([]);
		}
	});

	test(`${folder}embed/outcomes/`, onlyInFull(folder !== '/ko/'), async ({ page }) => {
		await page.goto(`${folder}embed/outcomes/`);
		expect(await violationsIn(page, { isFrame: true })).toEqual([]);
	});
}

const opened: Record<string, (page: Page) => Promise<void>> = {
	'/figures/trade/?scale=linear': shown,
	'/figures/network/?topic=sanctions': shown,
	'/figures/border/?zoom=2': shown,
	'/?only=004': (page) => expect(page.locator('#articles').getByRole('status')).not.toBeEmpty(),
	'/figures/workers/#embed': async (page) => {
		await page.getByText('Preview', { exact: true }).click();
		await expect(page.frameLocator('iframe').locator('figure')).toBeVisible();
	},
	'/figures/workers/#download': (page) => expect(page.getByRole('button', { name: 'Save' })).toBeVisible(),
	'/figures/workers/#cite': (page) => expect(page.locator('#cite pre').first()).toBeVisible(),
	'/figures/timeline/': async (page) => {
		await page.getByRole('listbox').first().focus();
		await expect(page.locator('.tip').first()).toBeVisible();
	},
};

for (const [path, open] of Object.entries(opened))
	test(`${path}, opened`, async ({ page }) => {
		await page.goto(path);
		await open(page);
		expect(await violationsIn(page)).toEqual([]);
	});

async function shown(page: Page): Promise<void> {
	await expect(page.locator('.explorer .status').first()).not.toBeEmpty();
}
