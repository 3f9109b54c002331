/** The explorers: reached for, asked by mouse, keyboard and address, and put away again. */
import { expect, type Page, test } from '@playwright/test';
import { POSITIONS, TIES, YEARS } from '../facts.ts';

const open = async (page: Page, path: string) => {
	await page.goto(path);
	await page.locator('#explore > button').click();
	await expect(page.locator('.explorer')).toBeVisible();
};
const statusIn = (page: Page) => page.locator('.explorer .status').first();
/** The list or field that a label names. */
const field = (page: Page, label: string) =>
	page
		.locator('.explorer label')
		.filter({ hasText: new RegExp(`^\\s*${label}`) })
		.locator('select, input');
const queryOf = (page: Page) => new URL(page.url()).search;
/** The ids of the rows whose marks are in sight, the figure's name left off. */
const rowsDrawn = (page: Page) =>
	page
		.locator('#explored svg:visible [data-cites]')
		.evaluateAll((marks) =>
			marks.map(({ id }) => id.replace(/^explored-((network|trade)-(narrow|medium|wide)-)?/, '')),
		);

/** What the security policy has kept from a page, and what its scripts complain of. */
const complaints: string[] = [];
test.beforeEach(({ page }) => {
	complaints.length = 0;
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));
});
test.afterEach(() => expect(complaints).toEqual([]));

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	for (const path of ['/figures/trade/?scale=linear', '/figures/network/'])
		test(`${path} is whole and offers no explorer`, async ({ page }) => {
			await page.goto(path);
			await expect(page.locator('#explore')).toHaveCount(1);
			await expect(page.locator('#explore button')).toBeHidden();
			await expect(page.locator('figure svg:visible').first()).toBeVisible();
		});
});

test('nothing of an explorer is fetched before it is reached for, and it is soon ready', async ({ page }) => {
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
	// So that the share panel, which fetches what it needs when it is near, is not.
	await page.setViewportSize({ width: 1280, height: 160 });
	await page.goto('/figures/trade/');
	const button = page.locator('#explore > button');
	await expect(button).toBeVisible();
	expect(fetched.filter((path) => /chunks|explore\.json/.test(path))).toEqual([]);
	await button.hover();
	await expect.poll(() => fetched.filter((path) => path.includes('chunks')).length).toBeGreaterThan(0);
	await button.click();
	await expect(page.locator('#explored svg:visible')).toBeVisible({ timeout: 3000 });
});

test('the trade view is chosen, kept in the address, restored from it, and put away', async ({ page }) => {
	await open(page, '/figures/trade/');
	await expect(page.locator('#trade-full > .widths')).toBeHidden();
	await field(page, 'Scale').selectOption('linear');
	await field(page, 'Trade').selectOption('dprk_exports');
	await field(page, 'From year').fill('2000');
	await field(page, 'To year').fill('2019');
	await field(page, 'To year').press('Enter');
	await expect(statusIn(page)).toContainText('2000–2019: North Korea’s exports');
	expect(queryOf(page)).toBe('?scale=linear&flow=dprk_exports&from=2000&to=2019');
	const rows = await rowsDrawn(page);
	expect(rows.filter((row) => /^china-\d{4}$/.test(row)).length).toBeGreaterThan(10);
	expect(rows.some((row) => row.includes('1999'))).toBe(false);

	await page.goto(page.url());
	await expect(statusIn(page)).toContainText('2000–2019: North Korea’s exports');
	await expect(field(page, 'Scale')).toHaveValue('linear');
	expect(await rowsDrawn(page)).toEqual(rows);

	await page.locator('#explore > button').click();
	await expect(page.locator('.explorer')).toHaveCount(0);
	await expect(page.locator('#trade-full > .widths')).toBeVisible();
	expect(queryOf(page)).toBe('');
});

test('an explorer says that it is open, what it shows, and which years it refuses', async ({ page }) => {
	await page.goto('/figures/trade/');
	const button = page.locator('#explore > button');
	const description = page.locator('#trade-full-description');
	const published = (await description.textContent()) ?? '';
	await expect(button).toHaveAttribute('aria-expanded', 'false');
	await button.click();
	await expect(button).toHaveAttribute('aria-expanded', 'true');
	await expect(page.locator('#explore > [role="status"]')).toHaveText('The explorer is open below.');
	await expect(page.locator('.explorer')).toContainText(
		'The table below is that of the figure as published.',
	);
	await field(page, 'From year').fill('19922000');
	await field(page, 'From year').press('Enter');
	await expect(page.locator('.explorer [role="status"]').first()).toHaveText(/^“19922000” is no year from/);
	await field(page, 'From year').fill('2005');
	await field(page, 'From year').press('Enter');
	await expect(page.locator('.explorer [role="status"]').first()).toHaveText('');
	await expect(description).toContainText('2005');
	await expect(description).not.toHaveText(published);
	await button.click();
	await expect(description).toHaveText(published);
	await expect(button).toHaveAttribute('aria-expanded', 'false');
});

test('a list holds what a document is chosen for, and all again', async ({ page }) => {
	await page.goto('/figures/outcomes/?only=004');
	const options = page.locator('#outcomes-full [role=option]');
	const marks = page.locator('#outcomes-full svg:visible [data-cites]');
	const listed = marks.and(page.locator(':not([opacity])'));
	const more = async () => (await marks.count()) - (await options.count());
	await expect.poll(more).toBeGreaterThan(0);
	await expect(options).toHaveCount(await listed.count());
	await field(page, 'What rests on').selectOption('');
	await expect.poll(more).toBe(0);
});

test('what an address asks wrongly is quietly left aside', async ({ page }) => {
	await page.goto('/figures/trade/?scale=cubic&from=2030&to=abc&flow=total');
	await expect(statusIn(page)).toContainText(`${YEARS}: both ways`);
	await expect(field(page, 'Scale')).toHaveValue('log');
});

test('years are dragged open on the small chart', async ({ page }) => {
	await open(page, '/figures/trade/');
	const small = page.locator('.overview .lc-brush-context');
	await small.scrollIntoViewIfNeeded();
	const box = await small.boundingBox();
	if (!box) throw new Error('no small chart');
	await page.mouse.move(box.x + box.width / 4, box.y + 20);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width / 2, box.y + 20, { steps: 5 });
	await page.mouse.up();
	await expect(field(page, 'From year')).toHaveValue(/^199\d$/);
	await expect.poll(() => queryOf(page)).toMatch(/^\?from=199\d&to=200\d$/);
});

test('marks are one tab stop, arrows move between them, and each leads to its sources', async ({ page }) => {
	await page.goto('/figures/trade/?series=all');
	const list = page.locator('#explored').getByRole('listbox');
	await expect(list).toHaveCount(1);
	await list.focus();
	// The bracket of the two sums is the last mark, China's last value the one before.
	await page.keyboard.press('End');
	await page.keyboard.press('ArrowLeft');
	const tip = page.locator('#explored .tip');
	await expect(tip).toContainText('US$');
	const links = await tip
		.getByRole('link')
		.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
	expect(links.length).toBeGreaterThan(0);
	for (const link of links) expect(link).toMatch(/^\.\.\/\.\.\/sources\/[\w]+\/(#line-\d+)?$/);
	await field(page, 'Trade').selectOption('dprk_imports');
	await expect(list.getByRole('option')).toHaveCount((await rowsDrawn(page)).length);
	await page.keyboard.press('Escape');
	await expect(tip).toBeHidden();
});

test('the network shows the same in drawing, sentences and status', async ({ page }) => {
	await open(page, '/figures/network/');
	await expect(statusIn(page)).toContainText(`All ${TIES} ties and ${POSITIONS} positions shown.`);
	const check = async () => {
		const said = (await statusIn(page).textContent()) ?? '';
		const [ties = 0, , positions = 0] = (said.match(/\d+/g) ?? []).map(Number);
		const drawn = await rowsDrawn(page);
		const sentences = await page
			.locator('li[id^="said-"]:visible')
			.evaluateAll((all) => all.map(({ id }) => id.replace('said-', '')));
		expect(drawn.sort()).toEqual(sentences.sort());
		return { said, ties, positions, rows: drawn.length };
	};
	await field(page, 'Topic').selectOption('sanctions');
	await expect(statusIn(page)).toContainText('Sanctions');
	const bySubject = await check();
	expect(bySubject.rows).toBeLessThan(TIES + POSITIONS);
	await field(page, 'Topic').selectOption('');
	await field(page, 'Article').selectOption('004');
	await check();
	await field(page, 'Kind of tie or position').selectOption('met');
	const met = await check();
	expect(met.positions).toBe(0);
	await page.getByRole('button', { name: 'Show all again' }).click();
	await field(page, 'Centred on').selectOption('xi-jinping');
	const one = await check();
	await field(page, 'Reach').selectOption('2');
	await expect(statusIn(page)).toContainText('two steps');
	const two = await check();
	expect(two.ties).toBeGreaterThan(one.ties);
	expect(queryOf(page)).toBe('?actor=xi-jinping&steps=2');
});

test('a highlight lets others step back and takes nothing away', async ({ page }) => {
	await open(page, '/figures/network/');
	const count = (await rowsDrawn(page)).length;
	await page.locator('#explored svg:visible [data-cites]').first().dispatchEvent('pointerover');
	await expect.poll(() => page.locator('#explored [data-faded]').count()).toBeGreaterThan(10);
	expect((await rowsDrawn(page)).length).toBe(count);
	await page.locator('#explored .plot').dispatchEvent('pointerleave');
	await expect(page.locator('#explored [data-faded]')).toHaveCount(0);
});

test('a map moves by keys, zooms within bounds, and measures between two places', async ({ page }) => {
	await open(page, '/figures/venue/');
	const map = page.getByRole('application');
	await map.focus();
	for (const key of ['+', '+', 'ArrowRight', 'ArrowUp']) await page.keyboard.press(key);
	expect(queryOf(page)).toContain('zoom=2.25');
	const sight = page.locator('.explorer > [role="status"].visually-hidden');
	await expect(sight).toHaveText(/^Enlarged 2\.3 times; in sight: \w/);
	await expect(map).toHaveAccessibleName(/^Map to move .+ Enlarged 2\.3 times; in sight: \w/);
	await page.keyboard.press('0');
	await expect(sight).toHaveText(/^Enlarged 1 times; in sight: .*FEFU/);
	expect(queryOf(page)).toBe('');
	await page.getByRole('button', { name: 'Zoom out' }).click({ force: true });
	expect(queryOf(page)).toBe('');
	await field(page, 'Measure from').selectOption('station');
	await field(page, 'to').selectOption('fefu');
	await expect(statusIn(page)).toContainText(/km, \d+\.\d miles in a straight line/);
	await expect(page.locator('#explore [id$="-way"]')).toHaveCount(1);
	expect(queryOf(page)).toBe('?a=station&b=fefu');
	await page.locator('#explore [data-place="station"]').dispatchEvent('click');
	await expect(field(page, 'to')).toHaveValue('');
});

test('the wheel is the page’s until the map has the focus', async ({ page }) => {
	await open(page, '/figures/border/');
	const map = page.getByRole('application');
	await map.hover();
	const before = await page.evaluate(() => scrollY);
	await page.mouse.wheel(0, 50);
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
	expect(queryOf(page)).toBe('');
	await map.focus();
	await map.hover();
	await page.mouse.wheel(0, -200);
	await expect.poll(() => queryOf(page)).toContain('zoom=');
});

for (const path of ['/', '/figures/outcomes/'])
	test(`${path} shows what rests on one article`, async ({ page }) => {
		await page.goto(`${path}?only=004`);
		const isDashboard = path === '/';
		const status = isDashboard
			? page.locator('#articles').getByRole('status')
			: page.locator('.explorer .status').last();
		await expect(status).toContainText(/ rest on (004|Ahmed)/);
		const [count = 0, total = 0] = ((await status.textContent()) ?? '').match(/\d+/g)?.map(Number) ?? [];
		const drawings = page.locator('figure svg:visible');
		await expect(drawings.locator('[data-cites]')).toHaveCount(total);
		expect(await drawings.locator('[data-cites]:not([opacity])').count()).toBe(count);
		expect(count).toBeGreaterThan(0);
		expect(count).toBeLessThan(total);
		if (isDashboard) await page.getByRole('radio').first().click();
		else await field(page, 'What rests on').selectOption('');
		await expect(page.locator('svg [opacity]')).toHaveCount(0);
		expect(queryOf(page)).toBe('');
	});

test('signs and dots step back with the line that they belong to', async ({ page }) => {
	await page.goto('/figures/distances/?only=004');
	const dots = page.locator('#distances-full svg:visible circle[data-of]');
	// Six cities on the map and in the list, of which three rest on it; where all lines begin, no line is meant.
	await expect(dots).toHaveCount(13);
	await expect(dots.and(page.locator('[opacity]'))).toHaveCount(6);
	await expect(dots.and(page.locator('[data-of="vladivostok"]:not([opacity])'))).toHaveCount(1);
});

for (const path of ['/figures/trade/', '/figures/border/'])
	test(`${path} says that its explorer did not come, and opens it at the next press`, async ({ page }) => {
		const button = page.locator('#explore > button');
		await page.goto(path);
		await expect(button).toBeVisible();
		// Any part of it, and not the first alone.
		for (const pattern of ['**/workers/chunks/**', '**/*.kit.json']) {
			await page.route(pattern, (route) => route.abort());
			await button.click();
			await expect(page.locator('#explore > [role="status"]')).toContainText('could not be loaded');
			await expect(page.locator('.explorer')).toHaveCount(0);
			await page.unroute(pattern);
		}
		await button.click();
		await expect(page.locator('.explorer .status').first()).toBeVisible();
		await expect(page.locator('#explore > [role="status"]')).toHaveText('The explorer is open below.');
		complaints.length = 0;
	});

test('nothing moves for who wants no motion', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page, '/figures/trade/');
	await expect(page.locator('#explored svg:visible')).toBeVisible();
	const moving = await page.evaluate(() => document.getAnimations().length);
	expect(moving).toBe(0);
	const mark = page.locator('#explored [data-cites]').first();
	expect(await mark.evaluate((element) => getComputedStyle(element).transitionDuration)).toBe('0s');
});
