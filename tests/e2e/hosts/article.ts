/** An article on another site, in which figures are framed. */
import type { Frame, Page } from '@playwright/test';
import { LIBRARIES } from './hosts.ts';

const ARTICLE = 'http://host.test/';

/** Puts an article at another site's address and opens it; resolves when it is parsed, whatever its frames do. */
export async function openArticle(
	page: Page,
	body: string,
	headers: Readonly<Record<string, string>> = {},
): Promise<void> {
	await page.route(`${ARTICLE}**`, (route) => {
		const { pathname } = new URL(route.request().url());
		const library = LIBRARIES[pathname];
		return library
			? route.fulfill({ contentType: 'text/javascript', body: library })
			: route.fulfill({
					contentType: 'text/html',
					headers: { ...headers },
					body: `<!doctype html><html lang="en"><title>Article</title><body style="margin:0">${body}`,
				});
	});
	await page.goto(ARTICLE, { waitUntil: 'domcontentloaded' });
}

/** The first embed on the page, once its figure is there. */
export async function embedIn(page: Page): Promise<Frame> {
	const element = await page.locator('iframe').first().elementHandle();
	const frame = await element?.contentFrame();
	if (!frame) throw new Error('no frame in the article');
	await frame.locator('figure').waitFor();
	return frame;
}

/** What the figure in a frame measures, px, rounded up. */
export const figureHeight = (frame: Frame): Promise<number> =>
	frame.locator('figure').evaluate((figure) => Math.ceil(figure.getBoundingClientRect().height));
