/** The browser of all other tests, driven as these ones drive theirs. */
import type { Page } from '@playwright/test';
import type { Browser } from './browser.ts';

export const fromPage = (page: Page): Browser => ({
	open: async (address) => void (await page.goto(address)),
	run: <T>(look: () => T | Promise<T>) => page.evaluate(look) as Promise<T>,
	resize: (size) => page.setViewportSize(size),
	print: () => page.pdf({ format: 'A4' }),
	close: () => page.close(),
});
