/** What a screen reader has to say of a page, by Chromium's tree: `e2e/heard/` hears it from Orca, where that is installed. */
import { expect, type Page, test } from '@playwright/test';
import { CODE, KEYS_TO_MARK, WORDS_OF_NAME, WORDS_TO_FINDING, wordCount } from '../heard/aims.ts';
import { treeOf } from '../heard/chromium.ts';
import { inside, type Node, namelessIn, scrapsIn } from '../heard/judge.ts';
import { readPage } from '../heard/page.ts';
import { FOLDERS, onlyInFull } from '../site.ts';

const FIGURES = ['trade', 'border', 'network'].map((id) => `/figures/${id}/`);
/** Languages of which there is another. */
const MORE = ['/ru/', '/zh/'];
const EMBED = '/embed/trade/';

/** Said by its name, whatever is inside. */
const WHOLE = ['link', 'button', 'heading', 'radio', 'combobox', 'listbox', 'image', 'checkbox', 'tab'];
/** Said by its name before what is inside. */
const AROUND = ['navigation', 'region', 'group', 'figure', 'statictext'];

test('what is wrong is found', async ({ page }) => {
	await page.goto('/method/');
	await page
		.locator('main a')
		.first()
		.evaluate((link) => link.replaceChildren());
	await page.locator('main').evaluate((main) => {
		main.innerHTML += '<h2></h2><svg><text y="9">scrap</text></svg>';
	});
	const nodes = await treeOf(page);
	expect(namelessIn(nodes)).toEqual(['link', 'heading']);
	expect(scrapsIn(nodes)).toContain('scrap');
});

for (const path of [...FOLDERS, ...FIGURES, EMBED])
	test(
		`${path}: the finding comes soon, and each thing has one name, and a short one`,
		onlyInFull(MORE.includes(path)),
		async ({ page }) => {
			const { nodes, findings } = await listen(page, path);
			const language = /^\/(ru|ko|zh)\//.exec(path)?.[1] ?? 'en';
			const first = nodes.findIndex(({ name }) => name === findings[0]);
			expect.soft(first, 'the first finding').toBeGreaterThan(-1);
			const words = wordCount(spoken(nodes.slice(0, first)).join(' '), language);
			// On the dashboard a link leads past what stands before it: keys.spec.ts.
			if (!FOLDERS.includes(path))
				expect.soft(words, 'words before the first finding').toBeLessThanOrEqual(WORDS_TO_FINDING);

			expect.soft(namelessIn(nodes), 'nameless').toEqual([]);
			expect.soft(scrapsIn(nodes), 'read out of drawings').toEqual([]);
			const long = nodes.filter(
				({ role, name }) => WHOLE.includes(role) && wordCount(name, language) > WORDS_OF_NAME,
			);
			expect
				.soft(
					long.map(({ name }) => name),
					'long names',
				)
				.toEqual([]);
			const repeated = findings.filter(
				(finding) =>
					nodes.filter(({ role, name }) => /^(figure|heading)$/.test(role) && name === finding).length > 1,
			);
			expect.soft(repeated, 'headlines said again as the names of their figures').toEqual([]);
			const figures = nodes.flatMap(({ role }, i) => (role === 'figure' ? [inside(nodes, i)] : []));
			for (const figure of figures) {
				const drawings = figure.filter(({ role }) => /^(image|listbox)$/.test(role));
				expect.soft(drawings.length, `drawings of “${figure.find(({ name }) => name)?.name}”`).toBe(1);
			}
		},
	);

for (const path of ['/', ...FIGURES])
	test(`${path}: links of one name lead to one place`, async ({ page }) => {
		await page.goto(path);
		const ambiguous = await page.getByRole('link').evaluateAll((links) => {
			const places = new Map<string, Set<string>>();
			for (const link of links as HTMLAnchorElement[]) {
				const name = link.getAttribute('aria-label') ?? link.textContent?.trim() ?? '';
				places.set(name, (places.get(name) ?? new Set()).add(link.href));
			}
			return [...places].filter(([, hrefs]) => hrefs.size > 1).map(([name]) => name);
		});
		expect(ambiguous).toEqual([]);
	});

for (const path of [...FIGURES, EMBED])
	test(`${path}: any mark is a few keys away, and says itself without a code`, async ({ page }) => {
		const { marks } = await listen(page, path);
		expect.soft(some(marks.filter((mark) => CODE.test(mark))), 'marks with a code').toEqual([]);
		expect.soft(some(marks.filter((mark) => wordCount(mark) > WORDS_OF_NAME)), 'long marks').toEqual([]);
		const keys = await keysToChart(page);
		expect.soft(keys, 'keys to the chart').toBeLessThan(KEYS_TO_MARK);
		const chart = page.locator('figure [role=listbox]').first();
		const far = await chart.evaluate(marksBeyond, Math.max(KEYS_TO_MARK - keys, 0));
		expect.soft(some(far), `marks that are more than ${KEYS_TO_MARK} keys away`).toEqual([]);
	});

for (const path of ['/', ...FIGURES])
	test(`${path}: the first stop leads past the head of the page`, async ({ page }) => {
		await page.goto(path);
		await page.keyboard.press('Tab');
		const leadsIn = await page.evaluate(() => {
			const { hash = '' } = document.activeElement as HTMLAnchorElement;
			return hash !== '' && document.querySelector(hash)?.closest('main, main > *') !== null;
		});
		expect(leadsIn).toBe(true);
	});

async function listen(page: Page, path: string) {
	await page.goto(path);
	// The chart of the first figure comes with its script.
	await expect(page.locator('figure [role=listbox]').first()).toBeAttached();
	return { nodes: await treeOf(page), ...(await page.evaluate(readPage)) };
}

/** What is said of these, in their order. */
function spoken(nodes: readonly Node[]): string[] {
	const words: string[] = [];
	let until = Number.POSITIVE_INFINITY;
	for (const { role, name, depth } of nodes) {
		if (depth > until) continue;
		until = WHOLE.includes(role) ? depth : Number.POSITIVE_INFINITY;
		if (WHOLE.includes(role) || AROUND.includes(role)) words.push(name);
	}
	return words;
}

/** By Tab from the top of the page, and by Enter where a link leads to the chart. */
async function keysToChart(page: Page): Promise<number> {
	for (let keys = 1; keys <= 40; keys++) {
		await page.keyboard.press('Tab');
		const at = await page.evaluate(() => {
			const stop = document.activeElement;
			const chart = document.querySelector('figure [role=listbox]');
			if (stop === chart) return 'chart';
			const { hash = '' } = stop as HTMLAnchorElement;
			return hash && document.querySelector(hash)?.contains(chart) ? 'link' : 'other';
		});
		if (at === 'chart') return keys;
		if (at === 'link') {
			await page.keyboard.press('Enter');
			keys++;
		}
	}
	return Number.POSITIVE_INFINITY;
}

/** Runs in the page: the marks of a chart that are more than so many keys from where it is entered. */
function marksBeyond(list: HTMLElement | SVGElement, limit: number): string[] {
	const KEYS = [
		'ArrowDown',
		'ArrowUp',
		'Shift+ArrowDown',
		'Shift+ArrowUp',
		'Home',
		'End',
		'PageDown',
		'PageUp',
	];
	const press = (keys: string) => {
		const key = keys.replace('Shift+', '');
		const shiftKey = keys !== key;
		list.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true }));
	};
	const at = () => list.getAttribute('aria-activedescendant') ?? '';
	list.focus();
	press('Home');
	// What is found on the way is gone on from in its turn.
	const ways = new Map<string, string[]>([[at(), []]]);
	for (const way of ways.values()) {
		if (way.length >= limit) break;
		for (const key of KEYS) {
			press('Home');
			for (const step of way) press(step);
			press(key);
			if (!ways.has(at())) ways.set(at(), [...way, key]);
		}
	}
	const marks = [...list.querySelectorAll('[role=option]')];
	return marks.filter(({ id }) => !ways.has(id)).map(({ textContent }) => textContent ?? '');
}

/** Enough of a long list to see what is wrong. */
const some = (all: readonly string[]): string[] =>
	all.length > 3 ? [...all.slice(0, 3), `and ${all.length - 3} more`] : [...all];
