/** What a choice has changed is said once, politely, and with how much is shown. */
import { expect, type Page, test } from '@playwright/test';
import { POSITIONS, TIES } from '../../facts.ts';

const choices: { path: string; label?: string; value: string; said: RegExp }[] = [
	{ path: '/figures/trade/?scale=linear', label: 'Trade', value: 'dprk_exports', said: /^\d+ values shown/ },
	{
		path: '/figures/network/?document=004',
		label: 'Topic',
		value: 'sanctions',
		said: new RegExp(`^\\d+ of ${TIES} ties and \\d+ of ${POSITIONS} positions shown: `),
	},
	{ path: '/figures/venue/?a=station', label: 'to', value: 'fefu', said: /\d+\.\d km, / },
	{ path: '/?only=004', value: 'Takeaways (unsigned)', said: /^\d+ of \d+ rest on Takeaways/ },
];

for (const { path, label, value, said } of choices)
	test(`${path}: ${label ?? ''} ${value}`, async ({ page }) => {
		await page.clock.install();
		await page.goto(path, { waitUntil: 'networkidle' });
		await listen(page);
		if (label === undefined) await page.getByRole('radio', { name: value }).click();
		else
			await page
				.locator('.explorer label')
				.filter({ hasText: new RegExp(`^\\s*${label}\\s`) })
				.locator('select')
				.selectOption(value);
		await expect.poll(() => heard(page)).toHaveLength(1);
		// Whatever came later would come now.
		await page.clock.runFor(1000);
		const all = await heard(page);
		expect(all).toHaveLength(1);
		expect(all[0]).toMatch(said);
		await expect(page.locator('[aria-live=assertive], [role=alert]')).toHaveCount(0);
	});

/** Writes down what live regions say from now on. */
const listen = (page: Page) =>
	page.evaluate(() => {
		const heard: string[] = [];
		Object.assign(window, { heard });
		for (const region of document.querySelectorAll('[role=status], [aria-live]'))
			new MutationObserver(() => heard.push(region.textContent?.trim() ?? '')).observe(region, {
				childList: true,
				characterData: true,
				subtree: true,
			});
	});

const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
