import { type Browser, chromium } from '@playwright/test';
import { CHROMIUM_ARGS, chromiumPath } from '../e2e/chromium.ts';

/** Lends a browser, and closes it whatever happens. */
export async function withBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
	const browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS });
	try {
		return await use(browser);
	} finally {
		await browser.close();
	}
}
