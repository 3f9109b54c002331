/** The dashboard's pictures are linked: what one shows of a leader, a state or a year stands out in the others. */
import { expect, type Page, test } from '@playwright/test';

/** Until the script has come that waits for the first paint. */
const open = async (page: Page, query = '') => {
	await page.goto(`/${query}`, { waitUntil: 'networkidle' });
	await expect(page.getByRole('listbox').first()).toBeAttached();
};
const figureAt = (page: Page, id: string) => page.locator(`figure[id="${id}"]`);
const choicesIn = (page: Page) => page.locator('#linked');
const choice = (page: Page, name: string) => choicesIn(page).getByRole('button', { name });
const standingBack = (page: Page) => page.locator('[data-aside]');

/** The rows whose marks stand out in a picture, and those whose marks stand back, in the drawing that is in sight. */
const rowsIn = (page: Page, id: string) =>
	figureAt(page, id)
		.locator('svg:visible [data-cites]')
		.evaluateAll((marks) => {
			const rowsOf = (isBack: boolean) =>
				marks
					.filter((mark) => mark.hasAttribute('data-aside') === isBack)
					.map((mark) => mark.id.replace(/^.*?-(narrow|medium|wide)-/, ''));
			return { out: rowsOf(false), back: rowsOf(true) };
		});

/** The middle of the first mark in sight that stands for a row, moved to where nothing covers it. */
async function middleOf(page: Page, row: string): Promise<{ x: number; y: number }> {
	const mark = page.locator(`svg:visible [id$="-${row}"][data-cites]`).first();
	await mark.evaluate((element) => element.scrollIntoView({ block: 'center' }));
	const box = await mark.boundingBox();
	if (!box) throw new Error(`no mark of ${row}`);
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function pointAt(page: Page, row: string): Promise<void> {
	const { x, y } = await middleOf(page, row);
	await page.mouse.move(x, y);
}

test('a leader in the network stands out where his state and his meetings are, and nowhere else', async ({
	page,
}) => {
	await open(page);
	await pointAt(page, 'xi-jinping');
	await expect(standingBack(page).first()).toBeAttached();
	const trade = await rowsIn(page, 'trade-small');
	expect(trade.out.length).toBeGreaterThan(20);
	expect(trade.out.filter((row) => !/^(china|ratio)-/.test(row))).toEqual([]);
	expect(trade.back.filter((row) => row.startsWith('russia-')).length).toBeGreaterThan(20);
	const timeline = await rowsIn(page, 'timeline-small');
	expect(timeline.out.length).toBeGreaterThan(3);
	expect(timeline.out.filter((row) => !row.startsWith('kim-xi-'))).toEqual([]);
	expect((await rowsIn(page, 'timeline')).out).toEqual(timeline.out);
	// What tells of nothing of the kind, and what the reader points at, is as it was.
	for (const id of ['border-small', 'outcomes-small', 'network-small'])
		expect((await rowsIn(page, id)).back, id).toEqual([]);
	// The line that joins Russia's sums goes with them.
	const line = figureAt(page, 'trade-small').locator('svg:visible [data-name="Series: russia"]');
	await expect(line).toHaveCSS('opacity', '0.46');
	await expect(line.locator('[data-cites]').first()).toHaveCSS('opacity', '1');

	await page.mouse.move(2, 2);
	await expect(standingBack(page)).toHaveCount(0);
});

test('a year’s sum stands beside what was in that year', async ({ page }) => {
	await open(page);
	await pointAt(page, 'hanoi-summit');
	await expect(standingBack(page).first()).toBeAttached();
	const { out } = await rowsIn(page, 'network-small');
	expect(out).toContain('donald-trump');
	expect(out).toContain('met-kim-trump-2019');
	expect(out).not.toContain('met-kim-trump-2018');
	expect(out).not.toContain('met-kim-moon');
});

test('what the keyboard reaches in a picture is linked as what a pointer does, and Escape lets it go', async ({
	page,
}) => {
	await open(page);
	await figureAt(page, 'timeline-small').getByRole('listbox').focus();
	await expect.poll(async () => (await rowsIn(page, 'network-small')).back.length).toBeGreaterThan(0);
	expect((await rowsIn(page, 'timeline-small')).back).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(standingBack(page)).toHaveCount(0);
});

test('a subject is chosen by keyboard, counted once, and let go', async ({ page }) => {
	await open(page);
	const status = choicesIn(page).getByRole('status');
	await choice(page, 'China').focus();
	await page.keyboard.press('Enter');
	await expect(choice(page, 'China')).toHaveAttribute('aria-pressed', 'true');
	await expect(status).toHaveText(/^China: in \d+ of \d+ pictures$/);
	expect((await rowsIn(page, 'network-small')).out).toContain('xi-jinping');
	expect((await rowsIn(page, 'network-small')).back).toContain('moon-jae-in');

	// Pointing at something else goes before it, for as long as it lasts.
	await pointAt(page, 'moon-jae-in');
	await expect.poll(async () => (await rowsIn(page, 'network-small')).back.length).toBe(0);
	await page.mouse.move(2, 2);
	await expect.poll(async () => (await rowsIn(page, 'network-small')).back).toContain('moon-jae-in');
	await expect(status).toHaveText(/^China: /);

	await choice(page, '2018').focus();
	await page.keyboard.press(' ');
	await expect(choice(page, 'China')).toHaveAttribute('aria-pressed', 'false');
	await expect(status).toHaveText(/^2018: /);
	expect((await rowsIn(page, 'trade-small')).out).toEqual(['russia-2018', 'china-2018', 'ratio-2018']);
	await page.keyboard.press('Escape');
	await expect(choice(page, '2018')).toHaveAttribute('aria-pressed', 'false');
	await expect(standingBack(page)).toHaveCount(0);
	await expect(status).toBeEmpty();
});

test('an article that is chosen stays so', async ({ page }) => {
	await open(page, '?only=004');
	const dimmed = page.locator('svg:visible [data-cites][opacity]');
	const before = await dimmed.count();
	expect(before).toBeGreaterThan(0);
	await choice(page, 'China').click();
	await expect(standingBack(page).first()).toBeAttached();
	expect(await dimmed.count()).toBe(before);
	// What stands back by both is as faint as by one.
	const faint = page.locator('svg:visible [data-cites][opacity][data-aside]').first();
	expect(
		await faint.evaluate((mark) => {
			let opacity = 1;
			for (let element: Element | null = mark; element; element = element.parentElement)
				opacity *= Number(getComputedStyle(element).opacity);
			return opacity;
		}),
	).toBeCloseTo(0.46, 1);
	await choice(page, 'China').click();
	await expect(standingBack(page)).toHaveCount(0);
	expect(await dimmed.count()).toBe(before);
});

test.describe('by touch', () => {
	test.use({ hasTouch: true, viewport: { width: 360, height: 800 } });
	test('a finger means what a pointer means, and what is chosen is hit with ease', async ({ page }) => {
		await open(page);
		const { x, y } = await middleOf(page, 'xi-jinping');
		await page.touchscreen.tap(x, y);
		await expect.poll(async () => (await rowsIn(page, 'trade-small')).back.length).toBeGreaterThan(0);
		await page.locator('h1').tap();
		await expect(standingBack(page)).toHaveCount(0);
		await choice(page, 'Russia').tap();
		await expect(choice(page, 'Russia')).toHaveAttribute('aria-pressed', 'true');
		await expect(standingBack(page).first()).toBeAttached();
	});
});

for (const reducedMotion of ['reduce', 'no-preference'] as const)
	test(`marks step back ${reducedMotion === 'reduce' ? 'at once where no motion is wanted' : 'by and by'}`, async ({
		page,
	}) => {
		await page.emulateMedia({ reducedMotion });
		await open(page);
		await choice(page, 'China').click();
		await expect(standingBack(page).first()).toHaveCSS(
			'transition-duration',
			reducedMotion === 'reduce' ? '0s' : '0.15s',
		);
	});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });
	test('there is nothing to choose', async ({ page }) => {
		await page.goto('/');
		await expect(choicesIn(page)).toBeHidden();
	});
});
