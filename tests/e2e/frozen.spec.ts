/** A frozen figure tells its readers when a later version has corrected it, and is silent in every other case. */
import { expect, type Page, test } from '@playwright/test';
import { FROZEN } from './site.ts';

const SITE = 'http://site.invalid/';
const HOST = 'http://host.invalid/';
const [, VERSION = ''] = /^\/v\/([^/]+)\//.exec(FROZEN) ?? [];
const FIGURE = 'trade';
const NEXT = '9.9.0';
const TEXT = 'The sum for 2018 was <b>another</b> & "higher".';

const correction = { kind: 'correction', version: NEXT, figures: [FIGURE], text: TEXT };
const changes = (...list: unknown[]) => ({ body: JSON.stringify({ version: NEXT, changes: list }) });

interface Visit {
	/** The folder of its host that the site is in. */
	below?: string;
	/** What the site gives as its file of changes. */
	answer?: 'abort' | { status?: number; body?: string; hasCors?: boolean };
}

/** What a reader sees of the notice in a sandbox elsewhere, undefined while it is hidden, and what the frame asks the site for. */
async function visit(page: Page, { below = '', answer = changes(correction) }: Visit = {}) {
	const requests: string[] = [];
	const complaints: string[] = [];
	const errors: string[] = [];
	page.on('console', (message) => complaints.push(message.text()));
	page.on('pageerror', (error) => errors.push(error.message));
	await page.route(HOST, (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: `<!doctype html><iframe sandbox="allow-scripts" src="${SITE}${below}${FROZEN.slice(1)}" width="640" height="900"></iframe>`,
		}),
	);
	await page.route(`${SITE}**`, async (route) => {
		const path = route.request().url().slice(`${SITE}${below}`.length);
		requests.push(path);
		if (path !== 'changes.json')
			return route.fulfill({
				response: await route.fetch({ url: new URL(path, test.info().project.use.baseURL).href }),
			});
		if (answer === 'abort') return route.abort();
		const { hasCors = true, ...given } = answer;
		// Left out, the browser's driver would put it in.
		const headers = { 'access-control-allow-origin': hasCors ? '*' : SITE };
		return route.fulfill({ contentType: 'application/json', headers, ...given });
	});
	await page.goto(HOST, { waitUntil: 'networkidle' });
	const notice = page.frameLocator('iframe').locator('#correction');
	await expect(notice).toBeAttached();
	const seen = (await notice.isVisible())
		? {
				words: ((await notice.textContent()) ?? '').replace(/\s+/g, ' ').trim(),
				href: await notice.locator('a').evaluate((link: HTMLAnchorElement) => link.href),
				isWithin: await notice.evaluate(
					(element) => element.parentElement === document.querySelector('figure'),
				),
			}
		: undefined;
	return { notice: seen, requests, complaints: [...complaints, ...errors], errors };
}

for (const below of ['', 'below/summit/'])
	test(`a corrected figure says so, in a strict sandbox of a site at /${below}`, async ({ page }) => {
		expect(await visit(page, { below })).toEqual({
			notice: {
				words: `This figure has been corrected since. ${NEXT}: ${TEXT} The figure as it is now`,
				href: `${SITE}${below}figures/${FIGURE}/`,
				// The box whose height is told to the host.
				isWithin: true,
			},
			requests: [FROZEN.slice(1), 'changes.json'],
			complaints: [],
			errors: [],
		});
	});

for (const [name, answer] of Object.entries<Visit['answer'] & {}>({
	'is not there': { status: 404, body: 'not found' },
	'is no JSON': { body: '<!doctype html>' },
	'is empty': { body: '{}' },
	'is a list of nothing': changes(null, 1, 'x'),
	'has an entry without figures': changes({ kind: 'correction' }),
	'cannot be reached': 'abort',
	'may not be read from a sandbox': { ...changes(correction), hasCors: false },
}))
	test(`it is silent where the file of changes ${name}`, async ({ page }) => {
		const { notice, errors } = await visit(page, { answer });
		expect({ notice, errors }).toEqual({ notice: undefined, errors: [] });
	});

for (const [name, change] of Object.entries({
	'an addition': { kind: 'addition' },
	'of an earlier version': { version: '0.0.9' },
	'of the same version': { version: VERSION },
	'of another figure': { figures: ['border'] },
}))
	test(`it is silent about a change that is ${name}, and not about the next`, async ({ page }) => {
		const other = { ...correction, ...change };
		expect((await visit(page, { answer: changes(other) })).notice).toBeUndefined();
		await page.unrouteAll();
		const { notice } = await visit(page, { answer: changes(other, correction) });
		expect(notice?.words).toContain(TEXT);
	});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('it is silent, and asks for nothing', async ({ page }) => {
		const { notice, requests } = await visit(page);
		expect({ notice, requests }).toEqual({ notice: undefined, requests: [FROZEN.slice(1)] });
	});
});
