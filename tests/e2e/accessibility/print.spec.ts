/** A page on paper: drawing, table and address in light ink, the drawing on one sheet, and nothing that only a screen is good for. */
import { expect, test } from '@playwright/test';
import { PALETTES } from '#lib/drawing/palette.ts';
import { FIGURES, isOtherFigure, onlyInFull } from '../site.ts';

/** Between the margins of A4, px: 180 and 267 mm. */
const SHEET = { width: 680, height: 1009 };

// What a reader's screen shows is no matter.
test.use({ colorScheme: 'dark', viewport: SHEET });

for (const id of FIGURES)
	test(
		`${id} is a drawing of one sheet, with its table and address`,
		onlyInFull(isOtherFigure(`/figures/${id}/`)),
		async ({ page }) => {
			await page.goto(`/figures/${id}/`);
			await page.emulateMedia({ media: 'print' });
			const drawing = page.locator('figure svg').filter({ visible: true });
			await expect(drawing).toHaveCount(1);
			const headline = await page.locator('figure .headline').first().boundingBox();
			const box = await drawing.boundingBox();
			if (!headline || !box) throw new Error('nothing is printed');
			expect(box.y + box.height - headline.y, 'from headline to the end of the drawing').toBeLessThan(
				SHEET.height,
			);
			expect(box.width).toBeLessThanOrEqual(SHEET.width);
			await expect(page.locator('table')).toBeVisible();
			const whole = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(whole, 'width of the page, the table with it').toBe(SHEET.width);
			await expect(page.locator('.address')).toHaveText(new RegExp(`^https?://.*/figures/${id}/$`));
		},
	);

/** What an explorer shows, with the words that it is said by and the headline's. */
for (const { path, said, drawn } of [
	{
		path: '/figures/trade/?flow=dprk_exports',
		said: /North Korea’s exports/,
		drawn: '#explored svg.printed',
	},
	{
		path: '/figures/trade/?scale=share&from=2000&to=2010',
		said: /2000–2010/,
		drawn: '#explored svg.printed',
	},
	{ path: '/figures/network/?topic=sanctions', said: /Sanctions/, drawn: '#explored svg.printed' },
	{ path: '/figures/border/?a=vladivostok&b=chongjin', said: /km/, drawn: '.explorer .frame svg' },
])
	test(`the view of ${path} is printed, and no other drawing in its place`, async ({ page }) => {
		await page.goto(path);
		await expect(page.locator('.explorer .status').first()).toHaveText(said);
		await page.emulateMedia({ media: 'print' });
		const figure = page.locator('figure:has(> #explore)');
		await expect(figure.locator('> .widths')).toBeHidden();
		await expect(page.locator(drawn)).toBeVisible();
		await expect(figure.locator('svg').filter({ visible: true })).toHaveCount(1);
		await expect(page.locator('.explorer .status').first()).toHaveText(said);
		await expect(
			page.locator('.explorer').locator('form, button, .take').filter({ visible: true }),
		).toHaveCount(0);
		const box = await page.locator(drawn).boundingBox();
		expect(box?.height).toBeLessThan(SHEET.height);
	});

test('what stands back for one article does so on paper, where it is counted', async ({ page }) => {
	await page.goto('/?only=004');
	await expect(page.locator('.rests').first()).not.toBeEmpty();
	await page.emulateMedia({ media: 'print' });
	const figure = page.locator('figure:has(.rests:visible)').first();
	const marks = figure.locator('svg:visible [data-cites]');
	const [count = 0, total = 0] =
		((await figure.locator('.rests').textContent()) ?? '').match(/\d+/g)?.map(Number) ?? [];
	expect(count).toBeLessThan(total);
	const opacities = await marks.evaluateAll((all) => all.map((mark) => getComputedStyle(mark).opacity));
	expect(opacities.filter((opacity) => opacity === '1')).toHaveLength(count);
});

for (const path of ['/figures/trade/?scale=linear', '/'])
	test(`${path} leaves out what a screen is for, in light ink`, async ({ page }) => {
		await page.goto(path, { waitUntil: 'networkidle' });
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		await expect(page.locator('nav, #publish, .explorer form, button').filter({ visible: true })).toHaveCount(
			0,
		);
		await expect(page.locator('figure > .widths svg.printed').first()).toBeVisible();
		const ink = await page.evaluate(() =>
			getComputedStyle(document.documentElement).getPropertyValue('--text'),
		);
		expect(ink).toBe(PALETTES.light.text);
	});

// On the dashboard the line that names the sources must do.
test('what is folded away is printed', async ({ page }) => {
	await page.goto('/figures/trade/');
	await page.emulateMedia({ media: 'print' });
	const sources = page.locator('figure details:not([open]) a');
	expect(await sources.count()).toBeGreaterThan(10);
	for (const link of await sources.all()) await expect(link).toBeVisible();
});

test('a page is a file of few sheets', async ({ page }) => {
	await page.goto('/figures/ratio-2018/');
	const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
	const sheets = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length;
	expect(sheets).toBeLessThanOrEqual(2);
});
