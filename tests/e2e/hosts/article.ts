/** An article on another site, in which figures are framed. */
import type { Frame, Page, Route } from '@playwright/test';
import { LIBRARIES } from './hosts.ts';
import { untilTheEnd } from './until-the-end.ts';

const ARTICLE = 'http://host.test/';

/** Where the built site stands for the article: a browser may keep the web from what stands on the computer itself. */
export const SITE = 'http://site.test/';

/** Where frames find a figure. */
export const embedAt = (id: string, query = ''): string => `${SITE}embed/${id}/${query}`;

export interface ArticleOptions {
	/** Where the built site is served. */
	baseURL: string | undefined;
	headers?: Readonly<Record<string, string>>;
	/** What is given in place of a page of the site, by its path. */
	instead?: Readonly<Record<string, (route: Route) => Promise<void>>>;
}

/** Puts an article at another site's address and opens it; resolves when it is parsed, whatever its frames do. */
export async function openArticle(
	page: Page,
	body: string,
	{ baseURL = '', headers = {}, instead = {} }: ArticleOptions,
): Promise<void> {
	await page.route(`${SITE}**`, async (route) => {
		const { pathname, search } = new URL(route.request().url());
		await untilTheEnd(async () => {
			if (instead[pathname]) return instead[pathname](route);
			await route.fulfill({ response: await route.fetch({ url: `${baseURL}${pathname}${search}` }) });
		});
	});
	await page.route(`${ARTICLE}**`, (route) => {
		const { pathname } = new URL(route.request().url());
		const library = LIBRARIES[pathname];
		return library
			? route.fulfill({ contentType: 'text/javascript', body: library })
			: // Margins as attributes, which no policy forbids.
				route.fulfill({
					contentType: 'text/html',
					headers: { ...headers },
					body: `<!doctype html><html lang="en"><title>Article</title><body marginwidth="0" marginheight="0">${body}`,
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
