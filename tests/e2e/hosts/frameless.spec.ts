/**
 * A figure as a part of an article, by an element and by code that holds the drawing: it looks as it does alone, whatever the
 * host's styles and policies are, the host looks as it did, and where a figure cannot be shown a link stands for it.
 */
import { expect, type Locator, type Page, type Route, test } from '@playwright/test';
import { PALETTES } from '#lib/drawing/palette.ts';
import { FROZEN, onlyInFull, PUBLISHED } from '../site.ts';
import { type ArticleOptions, openArticle, SITE } from './article.ts';

const KINDS = ['element', 'inline'] as const;
type Kind = (typeof KINDS)[number];

/** The code as a reader copies it from the figure's page. */
async function copyCode(page: Page, kind: Kind, theme: 'light' | 'dark' | 'auto' = 'light'): Promise<string> {
	await page.goto('/figures/trade/');
	await page.locator('#publish').scrollIntoViewIfNeeded();
	const panel = page.getByRole('tabpanel', { name: 'Embed' });
	await panel.getByLabel('Code for').selectOption(kind);
	await panel.getByLabel('Theme').selectOption(theme);
	const code = panel.locator('pre');
	await expect(code).toContainText(kind === 'element' ? '<vladivostok-figure' : '<template');
	return ((await code.textContent()) ?? '').replaceAll(PUBLISHED, SITE);
}

/** Within shadow roots too, as all locators look. */
const figureIn = (page: Page): Locator => page.locator('figure').first();
const drawingIn = (page: Page): Locator => figureIn(page).locator('svg:visible');

/** Where the drawing's texts stand, in thousandths of its width, with what they are set in. */
const textsIn = (page: Page) =>
	drawingIn(page).evaluate((svg) => {
		const { left, top, width } = svg.getBoundingClientRect();
		const share = (length: number) => (length / width) * 1000;
		return [...svg.querySelectorAll('text')].map((text) => {
			const box = text.getBoundingClientRect();
			const { fill, fontFamily, fontSize, fontWeight, letterSpacing, textTransform } = getComputedStyle(text);
			return {
				text: text.textContent,
				box: [box.left - left, box.top - top, box.width, box.height].map(share),
				style: { fill, fontFamily, fontSize, fontWeight, letterSpacing, textTransform },
			};
		});
	});

type Texts = Awaited<ReturnType<typeof textsIn>>;

/** In thousandths: a browser sets letters on its own grid, which another margin around the drawing shifts. */
const NEAR = 4;

function expectAlike(found: Texts, expected: Texts): void {
	const settings = (texts: Texts) => texts.map(({ text, style }) => ({ text, style }));
	expect(settings(found)).toEqual(settings(expected));
	const moved = found.filter(({ box }, i) =>
		box.some((length, at) => Math.abs(length - (expected[i]?.box[at] ?? 0)) > NEAR),
	);
	expect(moved).toEqual([]);
}

/** How the figure's words are set. */
const wordsIn = (page: Page) =>
	figureIn(page)
		.locator('figcaption')
		.evaluate((words) => {
			const { fontFamily, fontSize, direction, textTransform, color } = getComputedStyle(words);
			return { fontFamily, fontSize, direction, textTransform, color };
		});

/** What goes wrong in a page. */
function watch(page: Page): string[] {
	const wrong: string[] = [];
	page.on('pageerror', ({ message }) => wrong.push(message));
	page.on('console', (line) => {
		if (line.type() === 'error') wrong.push(line.text());
	});
	return wrong;
}

const POLICY = `default-src 'none'; script-src ${SITE}; connect-src ${SITE}; require-trusted-types-for 'script'; trusted-types vladivostok-figure`;

interface Host {
	name: string;
	/** Stands before the code. */
	style?: string;
	/** Holds the code. */
	around?: (code: string) => string;
	policy?: string;
}

const HOSTS: readonly Host[] = [
	{
		name: 'with a block of a content system',
		style: `.entry-content > * { max-width: 645px; margin-inline: auto } svg { max-width: 100%; fill: currentColor }
			figure { margin: 0 0 1em } figcaption { color: #555; font-size: 13px; text-align: center } html { font-size: 62.5% }`,
		around: (code) => `<div class="entry-content">${code}</div>`,
	},
	{
		name: 'that shouts',
		style: `* { font: 30px serif !important; color: red; letter-spacing: 3px !important }
			body { text-transform: uppercase; word-spacing: 9px; line-height: 3; text-indent: 2em; font-style: italic }
			text { fill: red !important } svg { display: none } p, a { background: yellow !important }`,
	},
	{ name: 'written from right to left', around: (code) => `<div dir="rtl" lang="ar">${code}</div>` },
	{ name: 'in dark', style: ':root { color-scheme: dark } body { background: #111; color: #eee }' },
	{
		name: 'that centres in a column',
		around: (code) =>
			`<div class="centre">${code}</div><style>.centre { display: flex; flex-direction: column; align-items: center }</style>`,
	},
	{ name: 'with a strict policy', policy: `${POLICY}; style-src 'unsafe-inline'` },
	{ name: 'with a strict policy that forbids styles in the page', policy: POLICY },
];

/** Opens a code in a host, once its figure is there. */
async function openHost(
	page: Page,
	code: string,
	{ style, around = (inner) => inner, policy, ...options }: Partial<Omit<Host, 'name'>> & ArticleOptions,
): Promise<void> {
	const body = `${style ? `<style>${style}</style>` : ''}<p id="host">A paragraph.</p>${around(code)}`;
	await openArticle(page, body, {
		...options,
		headers: policy ? { 'content-security-policy': policy } : {},
	});
}

for (const kind of KINDS)
	for (const host of HOSTS)
		test(
			`${kind}: it looks as it does alone in a host ${host.name}`,
			onlyInFull(/block|centres/.test(host.name)),
			async ({ page, baseURL }) => {
				const wrong = watch(page);
				const code = await copyCode(page, kind);
				await page.setViewportSize({ width: 500, height: 900 });
				await openHost(page, code, { baseURL });
				const alone = { texts: await textsIn(page), words: await wordsIn(page) };
				expect(alone.texts.length).toBeGreaterThan(3);
				expect(wrong).toEqual([]);
				await page.unrouteAll();
				const { name, ...given } = host;
				await openHost(page, code, { ...given, baseURL });
				expectAlike(await textsIn(page), alone.texts);
				const isUnstyled = kind === 'inline' && host.policy === POLICY;
				// Then its words are set as the article's.
				if (!isUnstyled) expect(await wordsIn(page)).toEqual(alone.words);
				expect(wrong.filter((text) => !isUnstyled || !/inline style/.test(text))).toEqual([]);
			},
		);

for (const kind of KINDS)
	test(`${kind}: the host looks as it did, and finds no id, whatever is pasted twice`, async ({
		page,
		baseURL,
	}) => {
		const code = await copyCode(page, kind);
		const hostStyle = () =>
			page.locator('#host').evaluate((paragraph) => ({ ...getComputedStyle(paragraph) }));
		await openHost(page, '', { baseURL });
		const before = await hostStyle();
		await page.unrouteAll();
		await openHost(page, code + code, { baseURL });
		await expect(page.locator('figure')).toHaveCount(2);
		expect(await hostStyle()).toEqual(before);
		expect(await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id))).toEqual([
			'host',
		]);
	});

for (const kind of KINDS)
	test(`${kind}: it is dark where it was asked to be, or where the reader's system is`, async ({
		page,
		baseURL,
	}) => {
		const inkOf = () =>
			figureIn(page)
				.locator('figcaption a')
				.last()
				.evaluate((link) => getComputedStyle(link).color);
		const toRgb = (hex: string) =>
			`rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
		const [light, dark] = [toRgb(PALETTES.light.text), toRgb(PALETTES.dark.text)];
		for (const [theme, scheme, expected] of [
			['light', 'dark', light],
			['dark', 'light', dark],
			['auto', 'light', light],
			['auto', 'dark', dark],
		] as const) {
			const code = await copyCode(page, kind, theme);
			await page.emulateMedia({ colorScheme: scheme });
			await openHost(page, code, { baseURL });
			await expect.poll(inkOf, `${theme} on ${scheme}`).toBe(expected);
			await page.emulateMedia({ colorScheme: 'light' });
			await page.unrouteAll();
		}
	});

test('the element takes the layout that its column has room for, and another when that changes', async ({
	page,
	baseURL,
}) => {
	const code = await copyCode(page, 'element');
	await page.setViewportSize({ width: 1000, height: 900 });
	await openHost(page, code, {
		style: '#column { width: 360px }',
		around: (inner) => `<div id="column">${inner}</div>`,
		baseURL,
	});
	await expect(drawingIn(page)).toHaveClass(/\bnarrow\b/);
	await page.locator('#column').evaluate((column) => {
		column.style.width = '700px';
	});
	await expect(drawingIn(page)).toHaveClass(/\bwide\b/);
});

test('the element’s links lead to the site, and its attributes may change', async ({ page, baseURL }) => {
	const code = await copyCode(page, 'element');
	await openHost(page, code, { baseURL });
	const hrefs = () =>
		figureIn(page)
			.locator('a')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
	await expect.poll(hrefs).toContain(`${SITE}figures/trade/`);
	for (const href of await hrefs()) expect(href).toMatch(/^http:\/\/site\.test\/(figures|sources)\//);
	const element = page.locator('vladivostok-figure');
	await element.evaluate((each) => each.setAttribute('lang', 'ko'));
	await expect.poll(hrefs).toContain(`${SITE}ko/figures/trade/`);
	await element.evaluate((each) => each.setAttribute('hide', 'title'));
	await expect(figureIn(page).locator('.head')).toBeHidden();
	// What there is not leaves the place to what the article says.
	await element.evaluate((each) => each.setAttribute('name', 'nothing'));
	await expect(page.getByRole('link', { name: /^Chart: / })).toBeVisible();
});

test('a frozen element says that a later version has corrected it', async ({ page, baseURL }) => {
	const [, version = ''] = /^\/v\/([^/]+)\//.exec(FROZEN) ?? [];
	const correction = { version: '9.9.0', kind: 'correction', figures: ['trade'], text: 'Another sum.' };
	const code = `<script src="${SITE}element.js"></script>
		<vladivostok-figure name="trade" version="${version}"></vladivostok-figure>`;
	await openHost(page, code, {
		baseURL,
		instead: { '/changes.json': (route) => route.fulfill({ json: { changes: [correction] } }) },
	});
	await expect(figureIn(page)).toContainText('9.9.0: Another sum.');
	await expect(figureIn(page).getByText('9.9.0')).toBeVisible();
});

const HTML = { contentType: 'text/html' };

for (const [name, answer] of Object.entries<(route: Route) => Promise<void>>({
	'cannot be reached': (route) => route.abort(),
	'is not there': (route) =>
		route.fulfill({ ...HTML, status: 404, body: '<!doctype html><figure>Not found' }),
	'is no page': (route) => route.fulfill({ contentType: 'image/png', body: 'PNG' }),
	'has no figure': (route) => route.fulfill({ ...HTML, body: '<!doctype html><p>Moved' }),
	'may not be read from elsewhere': (route) =>
		route.fulfill({
			...{ ...HTML, body: '<!doctype html><figure>x' },
			headers: { 'access-control-allow-origin': SITE },
		}),
}))
	test(`the element leaves the link where the page ${name}`, async ({ page, baseURL }) => {
		const code = await copyCode(page, 'element');
		const errors: string[] = [];
		page.on('pageerror', ({ message }) => errors.push(message));
		const asked = page.waitForRequest(`${SITE}embed/trade/`);
		await openHost(page, code, { baseURL, instead: { '/embed/trade/': answer } });
		await asked;
		await page.waitForLoadState('networkidle');
		await expect(page.getByRole('link', { name: /^Chart: / })).toBeVisible();
		await expect(page.locator('figure')).toHaveCount(0);
		expect(errors).toEqual([]);
	});

test('without a script the element leaves the link, and the code that holds the drawing shows it', async ({
	page,
	browser,
	baseURL,
}) => {
	const codes = { element: await copyCode(page, 'element'), inline: await copyCode(page, 'inline') };
	const context = await browser.newContext({ javaScriptEnabled: false });
	const still = await context.newPage();
	await openHost(still, codes.element, { baseURL });
	await expect(still.getByRole('link', { name: /^Chart: / })).toBeVisible();
	await still.unrouteAll();
	await openHost(still, codes.inline, { baseURL });
	await expect(still.locator('figure svg')).toBeVisible();
	await expect(still.getByRole('link', { name: /^Chart: / })).toBeHidden();
	await context.close();
});
