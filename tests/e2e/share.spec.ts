import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { PALETTES } from '#lib/drawing/palette.ts';
import { unpacked } from './pdf.ts';
import { FIGURES, isOtherFigure, onlyInFull } from './site.ts';

const panel = (page: Page, name: string) => page.getByRole('tabpanel', { name });
const tab = (page: Page, name: string) => page.getByRole('tab', { name });
const codeIn = async (page: Page) => (await panel(page, 'Embed').locator('pre').textContent()) ?? '';

/** What the security policy has kept from a page. */
const forbidden: string[] = [];
test.beforeEach(async ({ page }) => {
	forbidden.length = 0;
	page.on('console', (message) => {
		if (/content security policy/i.test(message.text())) forbidden.push(message.text());
	});
	// The panel comes alive when a reader comes near it.
	await page.addInitScript(() =>
		addEventListener('load', () => document.getElementById('publish')?.scrollIntoView()),
	);
});
test.afterEach(() => expect(forbidden).toEqual([]));

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('everything to take away stands below each other', async ({ page }) => {
		await page.goto('/figures/trade/');
		for (const name of ['Embed', 'Download', 'Cite'])
			await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
		await expect(page.getByRole('tab')).toHaveCount(0);
		// Of the brief and of the record: one of each kind but the drawing, and the frozen one.
		await expect(page.locator('#embed pre')).toHaveCount(2 * 7);
		await expect(page.getByRole('link', { name: /\.svg / })).toHaveCount(2 * 7);
		await expect(page.locator('#publish').getByRole('button')).toHaveCount(0);
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

// What stays as it is in a live region is not said again.
test('it is said that the code was copied, each time', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/figures/trade/');
	const status = panel(page, 'Embed').getByRole('status');
	await panel(page, 'Embed').getByRole('button').waitFor();
	await status.evaluate((region) => {
		const heard: string[] = [];
		Object.assign(window, { heard });
		new MutationObserver(() => heard.push(region.textContent?.trim() ?? '')).observe(region, {
			childList: true,
			characterData: true,
			subtree: true,
		});
	});
	const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
	for (const said of [['Copied'], ['Copied', '', 'Copied']]) {
		await panel(page, 'Embed').getByRole('button').click();
		await expect.poll(heard).toEqual(said);
	}
});

test('from a tab a listener comes straight to its panel, in which the code is one thing with a name', async ({
	page,
}) => {
	await page.goto('/figures/trade/');
	await tab(page, 'Embed').focus();
	await page.keyboard.press('Tab');
	const isInPanel = () => page.evaluate(() => document.activeElement?.closest('#embed') !== null);
	expect(await isInPanel()).toBe(true);
	await expect(page.locator('#publish .languages')).toHaveCount(1);
	await expect(panel(page, 'Embed').getByRole('group', { name: 'a frame' })).toContainText('<iframe');
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
	for (const hasTitle of [true, false]) {
		await page.getByLabel('With headline').setChecked(hasTitle);
		for (const width of [320, 640, 960]) {
			await page.getByLabel('px wide').fill(String(width));
			await expect(frame).toHaveAttribute('width', String(width));
			const inner = page.frameLocator('iframe').locator('html');
			await expect
				.poll(() => inner.evaluate((html) => html.scrollHeight - html.clientHeight))
				.toBeLessThanOrEqual(1);
		}
	}
});

for (const id of FIGURES)
	test(
		`${id} is drawn in the browser as in its file`,
		onlyInFull(isOtherFigure(`/figures/${id}/`)),
		async ({ page, request }) => {
			await page.goto(`/figures/${id}/#download`);
			const text = await savedFile(page, { width: 640 });
			const file = await (await request.get(`/figures/${id}.svg`)).text();
			expect(await shapesOf(page, text)).toEqual(await shapesOf(page, file));
			expect(text).toContain('<rdf:RDF');
		},
	);

// Korean and Chinese, italics, and neither.
for (const id of ['border', 'positions', 'ratio-2018']) {
	test(
		`${id} is drawn with letters as shapes as in its file`,
		onlyInFull(id === 'ratio-2018'),
		async ({ page, request }) => {
			await page.goto(`/figures/${id}/#download`);
			const text = await savedFile(page, { width: 640, format: 'outlined' });
			const file = await (await request.get(`/figures/${id}-outlined.svg`)).text();
			expect(await shapesOf(page, text)).toEqual(await shapesOf(page, file));
		},
	);

	test(
		`${id} is printed as in its file, but for the packing`,
		onlyInFull(id === 'ratio-2018'),
		async ({ page, request }) => {
			await page.goto(`/figures/${id}/#download`);
			const bytes = (await saved(page, { width: 640, format: 'pdf' })).bytes;
			const file = await (await request.get(`/figures/${id}.pdf`)).body();
			expect(bytes.toString('latin1', 0, 8)).toBe('%PDF-1.7');
			expect(unpacked(bytes)).toBe(unpacked(file));
		},
	);
}

test('a picture is as large as was asked for', async ({ page }) => {
	await page.goto('/figures/ratio-2018/#download');
	const { bytes } = await saved(page, { width: 300, format: 'png', scale: '3' });
	expect(pngWidth(bytes)).toBe(900);
});

test('an archive holds one picture in every format, and the same data and texts as the ready one', async ({
	page,
	request,
}) => {
	await page.goto('/figures/border/#download');
	const name = 'vladivostok-2019-border';
	const filesIn = (archive: Buffer) =>
		Object.fromEntries(
			Object.entries(unzipSync(archive)).map(([path, bytes]) => [path.replace(`${name}/`, ''), bytes]),
		);
	const ready = filesIn(await (await request.get('/figures/border.zip')).body());
	const files = filesIn((await saved(page, { width: 360, format: 'zip' })).bytes);
	// The ready one holds the record too.
	const texts = Object.keys(ready).filter((file) => !file.startsWith(`${name}-`) && !file.includes('-full.'));
	const pictures = ['.svg', '-outlined.svg', '.pdf', '.png', '-2x.png', '-3x.png'].map(
		(ending) => `${name}-360${ending}`,
	);
	expect(Object.keys(files).sort()).toEqual([...texts, ...pictures].sort());
	const read = (from: typeof files, file: string) => Buffer.from(from[file] ?? []);
	for (const file of texts) expect(read(files, file), file).toEqual(read(ready, file));
	for (const file of [`${name}-360.svg`, `${name}-360-outlined.svg`]) {
		const [drawn, built] = [files, ready].map((from) => read(from, file).toString());
		expect(await shapesOf(page, drawn ?? ''), file).toEqual(await shapesOf(page, built ?? ''));
	}
	expect(unpacked(read(files, `${name}-360.pdf`))).toBe(unpacked(read(ready, `${name}-360.pdf`)));
	for (const [i, ending] of ['', '-2x', '-3x'].entries())
		expect(pngWidth(read(files, `${name}-360${ending}.png`))).toBe(360 * (i + 1));
});

test('dark ink and the width stand in the file and in its name', async ({ page }) => {
	await page.goto('/figures/trade/#download');
	const svg = await saved(page, { width: 480, theme: 'dark' });
	expect(svg.name).toBe('vladivostok-2019-trade-480-dark.svg');
	expect(svg.bytes.toString()).toContain(PALETTES.dark.paper);
	const { name } = await saved(page, { width: 480, theme: 'dark', format: 'png', scale: '2' });
	expect(name).toBe('vladivostok-2019-trade-480-dark-2x.png');
});

test('what is heavy is fetched when it is asked for', async ({ page }) => {
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
	const chunks = () => fetched.filter((path) => path.includes('/workers/chunks/')).length;
	await page.goto('/figures/ratio-2018/#download');
	await expect(tab(page, 'Download')).toBeVisible();
	const panels = chunks();
	await saved(page, { width: 640 });
	const drawing = chunks();
	expect(drawing).toBeGreaterThan(panels);
	expect(fetched.filter((path) => path.endsWith('.ttf'))).toEqual([]);
	await saved(page, { width: 640, format: 'pdf' });
	expect(chunks()).toBeGreaterThan(drawing);
	// Neither italics nor another script.
	expect(fetched.filter((path) => path.endsWith('.ttf'))).toHaveLength(2);
});

test('a width out of bounds is not drawn', async ({ page }) => {
	await page.goto('/figures/ratio-2018/#download');
	await page.getByLabel('Width, px').fill('20');
	await page.getByRole('button', { name: 'Save' }).click();
	expect(await page.getByLabel('Width, px').evaluate((input: HTMLInputElement) => input.validity.valid)).toBe(
		false,
	);
});

test('the panel leads to the same tab in every language', async ({ page }) => {
	await page.goto('/figures/ratio-2018/#download');
	await page.locator('#publish').getByRole('link', { name: '한국어' }).click();
	await expect(page).toHaveURL(/\/ko\/figures\/ratio-2018\/#download$/);
	await expect(page.getByRole('tabpanel', { name: '내려받기' })).toBeVisible();
	await expect(page.getByRole('link', { name: /^ratio-2018\.svg / })).toHaveAttribute(
		'download',
		'vladivostok-2019-ratio-2018-ko-640.svg',
	);
});

test('what fails says so, and leaves the files that stand ready', async ({ page }) => {
	await page.route('**/*.kit.json', (route) => route.abort());
	await page.goto('/figures/trade/#download');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(panel(page, 'Download').locator('form').getByRole('status')).toContainText('did not work');
	await expect(page.getByRole('link', { name: /\.svg / }).first()).toBeVisible();
});

test('what has failed may be tried again', async ({ page }) => {
	await page.route('**/*.ttf', (route) => route.abort());
	await page.goto('/figures/ratio-2018/#download');
	await page.getByLabel('Format').selectOption('pdf');
	await page.getByRole('button', { name: 'Save' }).click();
	const status = panel(page, 'Download').locator('form').getByRole('status');
	await expect(status).toContainText('did not work');
	await page.unroute('**/*.ttf');
	await saved(page, { width: 640, format: 'pdf' });
	await expect(status).toHaveText('');
});

test('what could not be imported is imported at the next try', async ({ page }) => {
	await page.goto('/figures/ratio-2018/#download');
	await expect(tab(page, 'Download')).toBeVisible();
	await page.route('**/workers/**', (route) => route.abort());
	await page.getByRole('button', { name: 'Save' }).click();
	const status = panel(page, 'Download').locator('form').getByRole('status');
	await expect(status).toContainText('did not work');
	await page.unroute('**/workers/**');
	await saved(page, { width: 640 });
	await expect(status).toHaveText('');
});

test('the panel is asked for again when the network is back', async ({ page }) => {
	await page.route('**/workers/chunks/**', (route) => route.abort());
	await page.goto('/figures/ratio-2018/#download');
	await expect(page.locator('#download')).toBeVisible();
	await page.waitForLoadState('networkidle');
	await expect(page.getByRole('tab')).toHaveCount(0);
	await page.unroute('**/workers/chunks/**');
	await page.evaluate(() => dispatchEvent(new Event('online')));
	await expect(tab(page, 'Download')).toBeVisible();
});

test('code of a view that cannot be made is not passed off as made', async ({ page }) => {
	await page.route('**/*.kit.json', (route) => route.abort());
	await page.goto('/figures/trade/?scale=linear#embed');
	await expect(page.locator('#publish').getByRole('status').first()).toContainText('could not be made');
	await page.unroute('**/*.kit.json');
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect.poll(() => codeIn(page)).toContain('scale=linear');
});

test('what takes long says so, and is not begun twice', async ({ page }) => {
	let asked = 0;
	let release = () => {};
	const seen = new Promise<void>((done) => {
		release = done;
	});
	await page.route('**/*.kit.json', async (route) => {
		asked += 1;
		await seen;
		await route.continue();
	});
	await page.goto('/figures/ratio-2018/#download');
	const downloaded = page.waitForEvent('download');
	const button = page.getByRole('button', { name: 'Save' });
	await button.click();
	await button.click({ force: true });
	const status = panel(page, 'Download').locator('form').getByRole('status');
	await expect(status).toContainText('Drawing');
	await expect(button).toBeFocused();
	release();
	await downloaded;
	await expect(status).toHaveText('');
	expect(asked).toBe(1);
});

interface Asked {
	width: number;
	format?: string;
	scale?: string;
	theme?: string;
}

/** The file that was asked for, as the browser saves it. */
async function saved(
	page: Page,
	{ width, format, scale, theme }: Asked,
): Promise<{ name: string; bytes: Buffer }> {
	await page.getByLabel('Width, px').fill(String(width));
	if (format) await page.getByLabel('Format').selectOption(format);
	if (theme) await panel(page, 'Download').getByLabel('Theme').selectOption(theme);
	if (scale) await page.getByLabel('Scale').selectOption(scale);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save' }).click(),
	]);
	const name = download.suggestedFilename();
	expect(name).toContain(String(width));
	return { name, bytes: readFileSync(await download.path()) };
}

const savedFile = async (page: Page, asked: Asked): Promise<string> =>
	(await saved(page, asked)).bytes.toString();

/** px; 0 for what is no PNG. */
const pngWidth = (bytes: Buffer): number =>
	bytes.toString('latin1', 1, 4) === 'PNG' ? bytes.readUInt32BE(16) : 0;

/** Every element of an SVG document with its attributes and its own text, whatever the order of attributes. */
const shapesOf = (page: Page, svg: string): Promise<string[]> =>
	page.evaluate((text) => {
		// The page's policy forbids the style of the root, and would say so.
		const styled = text.replace(' style=', ' data-style=');
		const parsed = new DOMParser().parseFromString(styled, 'image/svg+xml');
		return [...parsed.querySelectorAll('svg, svg :not(metadata, metadata *)')].map((element) => {
			const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort();
			const own = element.childElementCount > 0 ? '' : element.textContent?.trim();
			return `${element.localName} ${attributes.join(' ')} ${own}`;
		});
	}, svg);
