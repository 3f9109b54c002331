import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { FIGURES } from './site.ts';

const panel = (page: Page, name: string) => page.getByRole('tabpanel', { name });
const tab = (page: Page, name: string) => page.getByRole('tab', { name });
const codeIn = async (page: Page) => (await panel(page, 'Embed').locator('pre').textContent()) ?? '';

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('everything to take away stands below each other', async ({ page }) => {
		await page.goto('/figures/trade/');
		for (const name of ['Embed', 'Download', 'Cite'])
			await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
		await expect(page.getByRole('tab')).toHaveCount(0);
		await expect(page.locator('#embed pre')).toHaveCount(6);
		await expect(page.getByRole('link', { name: /\.svg$/ })).toHaveCount(7);
		await expect(page.locator('#share').getByRole('button')).toHaveCount(0);
	});
});

test('tabs are one tab stop, moved through with arrows, and found by a link', async ({ page }) => {
	await page.goto('/figures/trade/');
	await tab(page, 'Embed').focus();
	await page.keyboard.press('ArrowRight');
	await expect(tab(page, 'Download')).toBeFocused();
	await expect(panel(page, 'Download')).toBeVisible();
	await expect(page.locator('#embed')).toBeHidden();
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('ArrowLeft');
	await expect(tab(page, 'Cite')).toBeFocused();
	await page.keyboard.press('Home');
	await expect(tab(page, 'Embed')).toHaveAttribute('aria-selected', 'true');
	await page.goto('/figures/trade/#download');
	await expect(panel(page, 'Download')).toBeVisible();
});

test('the code says what was chosen, and the copy button that it was copied', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/figures/trade/');
	expect(await codeIn(page)).toMatch(/src="[^"?]*\/embed\/trade\/"/);
	await page.getByLabel('Theme').first().selectOption('dark');
	await page.getByLabel('With headline').uncheck();
	const code = await codeIn(page);
	expect(code).toMatch(/src="[^"]*\/embed\/trade\/\?theme=dark&amp;hide=title"/);
	const button = panel(page, 'Embed').getByRole('button');
	await button.click();
	await expect(button).toHaveText('Copied');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
	await page.getByLabel('With headline').check();
	await expect(button).toHaveText('Copy');
});

test('where copying is forbidden, the text is selected', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', {
			value: { writeText: () => Promise.reject(new Error('forbidden')) },
		});
	});
	await page.goto('/figures/trade/');
	await panel(page, 'Embed').getByRole('button').click();
	expect(await page.evaluate(() => String(getSelection()))).toContain('<iframe');
});

test('the preview is as high as the code says, in either layout', async ({ page }) => {
	await page.goto('/figures/workers/');
	await page.getByText('Preview', { exact: true }).click();
	const frame = page.locator('iframe');
	for (const width of [320, 640, 960]) {
		await page.getByLabel('px wide').fill(String(width));
		await expect(frame).toHaveAttribute('width', String(width));
		const inner = page.frameLocator('iframe').locator('html');
		await expect
			.poll(() => inner.evaluate((html) => html.scrollHeight - html.clientHeight))
			.toBeLessThanOrEqual(1);
	}
});

for (const id of FIGURES)
	test(`${id} is drawn in the browser as in its file`, async ({ page, request }) => {
		await page.goto(`/figures/${id}/#download`);
		const text = await savedFile(page, { width: 640 });
		const file = await (await request.get(`/figures/${id}.svg`)).text();
		expect(await shapesOf(page, text)).toEqual(await shapesOf(page, file));
		expect(text).toContain('<rdf:RDF');
	});

test('a picture is as large as was asked for', async ({ page }) => {
	await page.goto('/figures/ratio-2018/#download');
	const path = await saved(page, { width: 300, format: 'png', scale: '3' });
	const bytes = readFileSync(path);
	expect(bytes.subarray(1, 4).toString()).toBe('PNG');
	expect(bytes.readUInt32BE(16)).toBe(900);
});

test('a width out of bounds is not drawn', async ({ page }) => {
	await page.goto('/figures/ratio-2018/#download');
	await page.getByLabel('Width, px').fill('20');
	await page.getByRole('button', { name: 'Save' }).click();
	expect(await page.getByLabel('Width, px').evaluate((input: HTMLInputElement) => input.validity.valid)).toBe(
		false,
	);
});

test('what fails says so, and leaves the files that stand ready', async ({ page }) => {
	await page.route('**/*.kit.json', (route) => route.abort());
	await page.goto('/figures/trade/#download');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(panel(page, 'Download').getByRole('status')).toContainText('did not work');
	await expect(page.getByRole('link', { name: /\.svg$/ }).first()).toBeVisible();
});

interface Asked {
	width: number;
	format?: string;
	scale?: string;
}

/** Where the browser put the file that was asked for. */
async function saved(page: Page, { width, format, scale }: Asked): Promise<string> {
	await page.getByLabel('Width, px').fill(String(width));
	if (format) await page.getByLabel('Format').selectOption(format);
	if (scale) await page.getByLabel('Scale').selectOption(scale);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save' }).click(),
	]);
	expect(download.suggestedFilename()).toContain(String(width));
	return download.path();
}

const savedFile = async (page: Page, asked: Asked): Promise<string> =>
	readFileSync(await saved(page, asked), 'utf8');

/** Every element of an SVG document with its attributes and its own text, whatever the order of attributes. */
const shapesOf = (page: Page, svg: string): Promise<string[]> =>
	page.evaluate((text) => {
		const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
		return [...parsed.querySelectorAll('svg, svg :not(metadata, metadata *)')].map((element) => {
			const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort();
			const own = element.childElementCount > 0 ? '' : element.textContent?.trim();
			return `${element.localName} ${attributes.join(' ')} ${own}`;
		});
	}, svg);
