/** Pairs of choices in every explorer: nothing fails, and what is said is the answer to what is asked, whichever was chosen first. */
import { expect, test } from '@playwright/test';
import { onlyInFull } from './site.ts';

interface Asked {
	/** The page's query. */
	query: string;
	/** The words of the options that are chosen. */
	chosen: string[];
	said: string;
	/** The marks that are drawn. */
	drawn: string;
}

/** Runs in a page whose explorer is open: goes through all pairs of options of any two lists, in either order. */
async function askAll(): Promise<Asked[]> {
	const listsIn = () => [...document.querySelectorAll<HTMLSelectElement>('.explorer select')];
	const settled = () => new Promise((done) => setTimeout(done));
	/** Of a long list, options from its beginning to its end, as many as make some hundred pairs of all lists. */
	const MOST = 6;
	const optionsOf = ({ options: { length } }: HTMLSelectElement) =>
		length <= MOST
			? [...Array(length).keys()]
			: [...Array(MOST).keys()].map((i) => Math.round((i * (length - 1)) / (MOST - 1)));
	async function choose(index: number, option: number) {
		const list = listsIn()[index];
		if (!list) return;
		list.selectedIndex = option;
		list.dispatchEvent(new Event('change', { bubbles: true }));
		await settled();
	}
	const asked: Asked[] = [];
	const note = () =>
		asked.push({
			query: location.search,
			chosen: listsIn().flatMap(({ value, selectedOptions: [option] }) =>
				value ? [option?.textContent?.trim() ?? ''] : [],
			),
			said: document.querySelector('.explorer .status')?.textContent?.trim() ?? '',
			drawn: [...document.querySelectorAll('.explorer svg [data-cites]')].map(({ id }) => id).join(' '),
		});
	for (const [i, first] of listsIn().entries())
		for (const [j, second] of listsIn().entries()) {
			if (i === j) continue;
			for (const a of optionsOf(first)) {
				await choose(i, a);
				for (const b of optionsOf(second)) {
					await choose(j, b);
					note();
				}
				await choose(j, 0);
			}
			await choose(i, 0);
		}
	return asked;
}

// Of the border map and the network there are hundreds.
for (const { id, least } of [
	{ id: 'border', least: 40 },
	{ id: 'venue', least: 13 },
	{ id: 'trade', least: 15 },
	{ id: 'network', least: 60 },
])
	test(`pairs of choices of ${id} have one answer each`, onlyInFull(least >= 40), async ({ page }) => {
		test.setTimeout(600_000);
		const errors: string[] = [];
		page.on('pageerror', ({ message }) => errors.push(message));
		page.on('console', (line) => {
			if (line.type() === 'error') errors.push(line.text());
		});
		await page.goto(`/figures/${id}/`);
		await page.locator('#explore > button').click();
		await expect(page.locator('.explorer .status').first()).toBeVisible();
		const asked = await page.evaluate(askAll);
		expect(errors).toEqual([]);
		const answers = new Map<string, Asked>();
		for (const each of asked) {
			const { said, drawn } = answers.get(each.query) ?? each;
			expect({ ...each }, each.query).toMatchObject({ said, drawn });
			answers.set(each.query, each);
		}
		expect(answers.size).toBeGreaterThanOrEqual(least);
		// Of two places, or of one twice, the sentence names what is chosen.
		if (id === 'border' || id === 'venue')
			for (const { chosen, said } of asked) {
				// The last list chooses a document.
				const places = chosen.filter((name) => !/^\d{3}$/.test(name));
				if (places.length > 1) for (const name of new Set(places)) expect(said).toContain(name);
			}
	});

test('one place twice is said to be one, and the next answer is right again', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	await page.goto('/figures/border/?a=vladivostok');
	const status = page.locator('.explorer .status').first();
	await expect(page.locator('.explorer select').first()).toHaveValue('vladivostok');
	const to = page.locator('.explorer select').nth(1);
	const [, , second = ''] = await to
		.locator('option')
		.evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
	const other = second === 'vladivostok' ? 'khasan' : second;
	await to.selectOption(other);
	await expect(status).toContainText('km');
	await to.selectOption('vladivostok');
	await expect(status).toContainText('chosen twice');
	await expect(page.locator('.explorer ul li')).toHaveCount(1);
	await to.selectOption(other);
	await expect(status).toContainText('km');
	expect(errors).toEqual([]);
});
