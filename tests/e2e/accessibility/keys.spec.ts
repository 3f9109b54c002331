/**
 * No key is taken from a reader whose focus is not in a figure: screen readers and browsers have meanings of their own. And
 * few are needed to come to a figure's parts.
 */
import { expect, type Page, test } from '@playwright/test';

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

/** Keys from the top of a page to its table; a hundred links to sources stood in the way once. */
const MOST_TO_TABLE = 20;
/** Keys from the table to any of its rows, by the browser's own search. */
const MOST_TO_ROW = 12;

/** How many presses of a key bring the focus to an element. */
async function pressesTo(page: Page, key: string, selector: string, most: number): Promise<number> {
	for (let pressed = 1; pressed <= most; pressed++) {
		await page.keyboard.press(key);
		if (await page.locator(selector).evaluate((element) => element === document.activeElement))
			return pressed;
	}
	return Number.POSITIVE_INFINITY;
}

for (const id of ['trade', 'network', 'outcomes'])
	test(`from the top of ${id} the table is near, and from there every row`, async ({ page }) => {
		await page.goto(`/figures/${id}/`, { waitUntil: 'networkidle' });
		const toContent = await pressesTo(page, 'Tab', 'a[href="#content"]', 1);
		await expect(page.locator(':focus')).toBeInViewport();
		await page.keyboard.press('Enter');
		const toLink = await pressesTo(page, 'Tab', 'main nav.skip a[href="#table"]', MOST_TO_TABLE);
		await expect(page.locator(':focus')).toBeInViewport();
		await page.keyboard.press('Enter');
		const toTable = await pressesTo(page, 'Tab', '#table ~ section', MOST_TO_TABLE);
		// Two of Enter.
		const all = toContent + 1 + toLink + 1 + toTable;
		test.info().annotations.push({ type: 'keys to the table', description: `${id}: ${all}` });
		expect(all).toBeLessThanOrEqual(MOST_TO_TABLE);

		const far = await page.locator('#table ~ section tbody').evaluate((body, most) => {
			const lower = (element: Element) => element.textContent?.trim().toLowerCase() ?? '';
			const rows = [...body.querySelectorAll('tr')];
			const texts = rows.map(lower);
			/** Ctrl+F, the letters, Enter as often as they are found before, once more for the row's own, Escape. */
			const keysTo = (at: number, letters: string) =>
				texts.slice(0, at).reduce((sum, text) => sum + text.split(letters).length - 1, 3 + letters.length);
			/** What a reader may look for: beginnings of the words that name a row or say whose it is, and not its number. */
			const beginnings = (cell: string) =>
				[...cell.matchAll(/\S+/g)].flatMap(({ index }) =>
					Array.from({ length: most - 3 }, (_, i) => cell.slice(index, index + i + 1)),
				);
			return rows.flatMap((row, at) => {
				const cells = [...row.querySelectorAll('th, td:not(.number)')].map(lower);
				const fewest = Math.min(...cells.flatMap(beginnings).map((letters) => keysTo(at, letters)));
				return fewest > most ? [`${row.id}: ${fewest}`] : [];
			});
		}, MOST_TO_ROW);
		expect(far).toEqual([]);
	});

test('from the top of a page the code to embed is near', async ({ page }) => {
	await page.goto('/figures/trade/', { waitUntil: 'networkidle' });
	const toContent = await pressesTo(page, 'Tab', 'a[href="#content"]', 1);
	await page.keyboard.press('Enter');
	const toLink = await pressesTo(page, 'Tab', 'main nav.skip a[href="#embed"]', MOST_TO_TABLE);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('tab', { selected: true })).toHaveAttribute('aria-controls', 'embed');
	const toCopy = await pressesTo(page, 'Tab', '#embed .snippet button', MOST_TO_TABLE);
	// Two of Enter.
	const all = toContent + 1 + toLink + 1 + toCopy;
	test.info().annotations.push({ type: 'keys to the code', description: `${all}` });
	expect(all).toBeLessThanOrEqual(MOST_TO_TABLE);
});

test('a link that skips is seen while it has the focus, and moves nothing', async ({ page }) => {
	await page.goto('/figures/trade/', { waitUntil: 'networkidle' });
	const topOf = () => page.locator('main').evaluate((main) => main.getBoundingClientRect().top);
	const before = await topOf();
	await page.keyboard.press('Tab');
	await expect(page.locator(':focus')).toHaveText('Skip to content');
	expect(await page.locator(':focus').evaluate((link) => getComputedStyle(link).clipPath)).toBe('none');
	expect(await topOf()).toBe(before);
});

/** Words a listener hears before the first finding. */
const MOST_BEFORE = 40;

test('on the dashboard the first finding is told within forty words', async ({ page }) => {
	await page.goto('/', { waitUntil: 'networkidle' });
	let heard = '';
	const hear = async () => {
		heard += ` ${(await page.locator(':focus').getAttribute('aria-label')) ?? (await page.locator(':focus').innerText())} link`;
	};
	await page.keyboard.press('Tab');
	await hear();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await hear();
	await page.keyboard.press('Enter');
	const heading = page.locator(new URL(page.url()).hash);
	await expect(heading).toBeInViewport();
	heard += ` heading ${await heading.innerText()}`;
	await expect(page.locator('main figure').first().locator(heading)).toHaveCount(1);
	expect(heard.trim().split(/\s+/).length).toBeLessThanOrEqual(MOST_BEFORE);
});
