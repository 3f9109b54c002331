/** A reader's browser asks the site and nobody else, has nothing to refuse, and keeps nothing: on each page and kind of page, in each language. */
import { expect, test } from '@playwright/test';
import { EMBEDS, FOLDERS, FROZEN, isOtherFigure, KINDS, onlyInFull, SITE_PAGES } from './site.ts';

const paths = new Set([
	...FOLDERS.flatMap((folder) => KINDS.map((kind) => folder + kind)),
	...[...SITE_PAGES, ...EMBEDS, FROZEN, '/404.html'],
]);

const isMore = (path: string) => isOtherFigure(path) || /^\/(ru|zh)\//.test(path);

for (const path of paths)
	test(
		`${path} asks nobody else, meets no refusal and keeps nothing`,
		onlyInFull(isMore(path)),
		async ({ page, baseURL }) => {
			const requests: string[] = [];
			const complaints: string[] = [];
			page.on('request', (request) => requests.push(request.url()));
			page.on('console', (message) => {
				if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
			});
			page.on('pageerror', (error) => complaints.push(error.message));
			await page.addInitScript(() => {
				const refused: string[] = [];
				Object.assign(window, { refused });
				addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
					refused.push(`${effectiveDirective} ${blockedURI}`),
				);
			});
			await page.goto(path);
			// What is fetched late is fetched now.
			await page.mouse.wheel(0, 10_000);
			await page.waitForLoadState('networkidle');
			const kept = await page.evaluate(async () => ({
				refused: (window as unknown as { refused: string[] }).refused,
				cookies: document.cookie,
				local: localStorage.length,
				session: sessionStorage.length,
				databases: (await indexedDB.databases()).length,
				caches: (await caches.keys()).length,
				workers: (await navigator.serviceWorker.getRegistrations()).length,
			}));
			const none = { cookies: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0 };
			expect(kept).toEqual({ refused: [], ...none });
			expect(await page.context().cookies()).toEqual([]);
			expect(complaints).toEqual([]);
			expect(requests.length).toBeGreaterThan(0);
			expect(requests.filter((url) => !url.startsWith(`${baseURL}/`) && !url.startsWith('data:'))).toEqual(
				[],
			);
		},
	);
