import { expect, type Page, test } from '@playwright/test';
import { drawingsIn } from './drawings.ts';
import { untilTheEnd } from './hosts/until-the-end.ts';
import { EMBEDS, FIGURES } from './site.ts';

const HOST = 'http://host.test/article/';
const WIDTH = 640;

/** What a page asks for and complains of. */
interface Log {
	requests: string[];
	complaints: string[];
}

for (const id of FIGURES) {
	test(`${id} in a strict host's page`, async ({ page }) => {
		const { code, address, built } = await embedCodeOf(page, id);
		const log = listen(page);
		await publish(page, { id, address, built, body: code });
		const frame = await theFrame(page, address);
		await expect(drawingsIn(frame)).toHaveCount(1);
		await expect(page.locator('iframe')).toHaveAttribute('title', /.{20}/);
		expect(log).toEqual({
			requests: [HOST, address, new URL('../../reader.js', address).href],
			complaints: [],
		});

		const { width } = (await page.locator('iframe').boundingBox()) ?? {};
		expect(width, 'width of the frame').toBe(WIDTH);
		const { inner, whole } = await frame.evaluate(() => ({
			inner: document.documentElement.clientHeight,
			whole: document.documentElement.scrollHeight,
		}));
		expect(whole, 'height of the figure, in a frame as high as the code says').toBe(inner);
	});

	test(`${id} in a sandbox`, async ({ page }) => {
		const { code, address, built } = await embedCodeOf(page, id);
		const log = listen(page);
		const body = code.replace('<iframe ', '<iframe sandbox="allow-scripts" ');
		await publish(page, { id, address, built, body });
		const frame = await theFrame(page, address);
		await expect(drawingsIn(frame)).toHaveCount(1);
		expect(await frame.evaluate(() => origin)).toBe('null');
		expect(log).toEqual({
			requests: [HOST, address, new URL('../../reader.js', address).href],
			complaints: [],
		});
	});
}

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('an embed asks for nothing but itself, and complains of nothing', async ({ page, baseURL }) => {
		const log = listen(page);
		for (const path of EMBEDS) await page.goto(path, { waitUntil: 'networkidle' });
		expect(log).toEqual({ requests: EMBEDS.map((path) => `${baseURL}${path}`), complaints: [] });
	});
});

/** The code as a reader copies it, the address it frames, as the build was told, and where the build is served. */
async function embedCodeOf(page: Page, id: string) {
	await page.goto(`/figures/${id}/`);
	const text = (await page.locator('#embed pre').first().textContent()) ?? '';
	// A host as strict as this one takes no style sheet: the frame's own height must do.
	const code = /<iframe.*<\/iframe>/s.exec(text)?.[0] ?? '';
	const address = /src="([^"]*)"/.exec(code)?.[1] ?? '';
	expect(new URL(address).pathname).toMatch(new RegExp(`/embed/${id}/$`));
	const built = new URL('/', page.url()).href;
	// What the page still fetches is none of the embed's.
	await page.goto('about:blank');
	return { code, address, built };
}

/** Puts the code into an article elsewhere, and the built site where the code looks for it. */
async function publish(
	page: Page,
	{ id, address, built, body }: { id: string; address: string; built: string; body: string },
): Promise<void> {
	const site = address.slice(0, -`embed/${id}/`.length);
	await page.route(`${site}**`, (route) =>
		untilTheEnd(async () => {
			const path = route.request().url().slice(site.length);
			const response = await route.fetch({ url: `${built}${path}` });
			await route.fulfill({
				status: response.status(),
				headers: response.headers(),
				body: await response.body(),
			});
		}),
	);
	await page.route(HOST, (route) =>
		route.fulfill({
			contentType: 'text/html',
			headers: {
				// Nothing but the frame, and the style that stands on it.
				'content-security-policy': `default-src 'none'; style-src-attr 'unsafe-inline'; frame-src ${new URL(site).origin}`,
			},
			body: `<!doctype html><html lang="en"><title>Article</title><body style="margin:0"><h1>Article</h1>${body}`,
		}),
	);
	await page.setViewportSize({ width: WIDTH, height: 1200 });
	await page.goto(HOST);
}

/** The embedded page, once it is there. */
async function theFrame(page: Page, address: string) {
	await expect(page.frameLocator('iframe').locator('figure')).toBeVisible();
	const frame = page.frame({ url: address });
	if (!frame) throw new Error(`no frame shows ${address}`);
	return frame;
}

function listen(page: Page): Log {
	const log: Log = { requests: [], complaints: [] };
	page.on('request', (request) => log.requests.push(request.url()));
	page.on('requestfailed', (request) => log.complaints.push(`failed: ${request.url()}`));
	page.on('console', (message) => {
		// Chromium on Linux shares nothing, and says so of the code's `allow`.
		if (message.text() === "Unrecognized feature: 'web-share'.") return;
		if (['error', 'warning'].includes(message.type())) log.complaints.push(message.text());
	});
	page.on('pageerror', (error) => log.complaints.push(error.message));
	return log;
}
