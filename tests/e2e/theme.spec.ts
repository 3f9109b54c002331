/** Light and dark: the system's, or the reader's own choice, kept in the address and taken from page to page. */
import { expect, type Page, test } from '@playwright/test';
import { PALETTES } from '#lib/drawing/palette.ts';
import { toRgb } from './accessibility/paint.ts';
import { FOLDERS, onlyInFull } from './site.ts';

/** The ink of a page's ground, by which the two are told apart. */
const schemeOf = (page: Page): Promise<string> =>
	page.evaluate(() => {
		const [red = 0] = getComputedStyle(document.body).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
		return red < 128 ? 'dark' : 'light';
	});
const control = (page: Page) => page.locator('#theme');
const queryOf = (page: Page) => new URL(page.url()).search;

for (const [system, other] of [
	['light', 'dark'],
	['dark', 'light'],
] as const)
	test.describe(`where the system is ${system}`, () => {
		test.use({ colorScheme: system });

		test('a page is as the system, as long as its address asks for nothing that there is', async ({
			page,
		}) => {
			for (const query of ['', '?theme=system', '?theme=sepia', '?theme=']) {
				await page.goto(`/sources/${query}`);
				expect(await schemeOf(page), query).toBe(system);
				await expect(control(page)).toHaveValue('system');
			}
		});

		test('drawings, controls and ground take the reader’s choice, and give it back', async ({ page }) => {
			await page.goto('/figures/trade/');
			await control(page).selectOption(other);
			expect(queryOf(page)).toBe(`?theme=${other}`);
			expect(await schemeOf(page)).toBe(other);
			const fills = page.locator('svg:visible [data-fill="china"]');
			expect(await fills.evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).fill))).toEqual(
				Array(await fills.count()).fill(toRgb(PALETTES[other].china)),
			);
			expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toMatch(
				new RegExp(`^${other}`),
			);
			await control(page).selectOption('system');
			expect(queryOf(page)).toBe('');
			expect(await schemeOf(page)).toBe(system);
		});

		test('the first paint has the choice of the address already', async ({ page }) => {
			// Nothing of the body has come when the head's script has run.
			await page.addInitScript(() => {
				new MutationObserver((_, observer) => {
					if (!document.body) return;
					observer.disconnect();
					Object.assign(window, { before: document.documentElement.dataset.theme });
				}).observe(document, { childList: true, subtree: true });
			});
			await page.goto(`/?theme=${other}`);
			expect(await page.evaluate(() => (window as unknown as { before: string }).before)).toBe(other);
			expect(await schemeOf(page)).toBe(other);
		});

		test('embeds and what is printed are light', async ({ page }) => {
			await page.goto('/figures/trade/?theme=dark');
			await page.locator('#publish').scrollIntoViewIfNeeded();
			await page.getByText('Preview', { exact: true }).click();
			const embed = page.frameLocator('iframe');
			await expect(embed.locator('figure')).toBeVisible();
			expect(await embed.locator(':root').getAttribute('data-theme')).toBeNull();
			await page.emulateMedia({ media: 'print', colorScheme: 'light' });
			expect(await schemeOf(page)).toBe('light');
			await expect(control(page)).toBeHidden();
		});
	});

for (const folder of FOLDERS)
	test(
		`${folder}: the choice goes along every way between pages, and only there`,
		onlyInFull(folder !== '/'),
		async ({ page }) => {
			const links = (selector: string) => page.locator(selector).first();
			await page.goto(`${folder}?theme=dark`);
			for (const selector of [
				'main a[href*="/figures/"]:not([download])',
				'header a[hreflang]:not([aria-current])',
				'header nav a[href$="sources/"]',
				'main a[href$="004/"]',
			]) {
				await links(selector).click();
				await expect(page).toHaveURL(/\?theme=dark(#|$)/);
				expect(await schemeOf(page), selector).toBe('dark');
				await expect(control(page)).toHaveValue('dark');
			}
			// A canonical address has no parameter, and a file no theme.
			await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/$/);
			const data = links('header a[href$=".json"]');
			await data.focus();
			await expect(data).toHaveAttribute('href', /\.json$/);
			// Chosen otherwise, links that were changed are changed back.
			const home = links('header a');
			await home.focus();
			await expect(home).toHaveAttribute('href', /\?theme=dark$/);
			await control(page).selectOption('system');
			await home.click();
			expect(queryOf(page)).toBe('');
		},
	);

test('the explorer’s part of the address and the theme’s leave each other alone', async ({ page }) => {
	await page.goto('/figures/trade/?scale=linear&theme=dark');
	await expect(page.locator('.explorer')).toBeVisible();
	const scale = page.locator('.explorer label').filter({ hasText: 'Scale' }).locator('select');
	await expect(scale).toHaveValue('linear');
	await scale.selectOption('share');
	expect(queryOf(page)).toBe('?scale=share&theme=dark');
	await control(page).selectOption('light');
	expect(queryOf(page)).toBe('?scale=share&theme=light');
	await page.locator('#explore > button').click();
	expect(queryOf(page)).toBe('?theme=light');
});

test('the theme is chosen by keyboard, and nothing moves', async ({ page }) => {
	await page.goto('/');
	const before = await page.locator('h1').boundingBox();
	await page.locator('header nav a').last().focus();
	await page.keyboard.press('Tab');
	await expect(control(page)).toBeFocused();
	await expect(control(page)).toHaveAccessibleName('Light or dark');
	await page.keyboard.press('End');
	expect(queryOf(page)).toBe('?theme=dark');
	expect(await page.locator('h1').boundingBox()).toEqual(before);
	// Going back to an address is going back to its theme.
	await page.goto('/?theme=light#trade');
	await page.evaluate(() => {
		location.hash = '#border';
	});
	await control(page).selectOption('dark');
	await page.goBack();
	await expect(control(page)).toHaveValue('light');
	expect(await schemeOf(page)).toBe('light');
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false, colorScheme: 'dark' });

	test('the system’s theme stands, and no control that does nothing', async ({ page }) => {
		await page.goto('/?theme=light');
		await expect(control(page)).toHaveCount(1);
		await expect(control(page)).toBeHidden();
		expect(await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).toBe(
			'rgb(21, 23, 26)',
		);
	});
});
