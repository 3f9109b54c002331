/** A reader's browser asks the site and nobody else, and has nothing to refuse: on each kind of page, in each language. */
import { expect, test } from '@playwright/test';
import { FOLDERS, FROZEN, KINDS } from './site.ts';

const paths = [...FOLDERS.flatMap((folder) => KINDS.map((kind) => folder + kind)), FROZEN, '/404.html'];

for (const path of paths)
	test(`${path} asks nobody else, and meets no refusal`, async ({ page, baseURL }) => {
		const requests: string[] = [];
		page.on('request', (request) => requests.push(request.url()));
		await page.addInitScript(() => {
			const refused: string[] = [];
			Object.assign(window, { refused });
			addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
				refused.push(`${effectiveDirective} ${blockedURI}`),
			);
		});
		await page.goto(path, { waitUntil: 'networkidle' });
		// What is fetched late is fetched now.
		await page.mouse.wheel(0, 10_000);
		await page.waitForLoadState('networkidle');
		expect(requests.length).toBeGreaterThan(0);
		expect(requests.filter((url) => !url.startsWith(`${baseURL}/`) && !url.startsWith('data:'))).toEqual([]);
		expect(await page.evaluate(() => (window as unknown as { refused: string[] }).refused)).toEqual([]);
		expect(await page.context().cookies()).toEqual([]);
		expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
	});
