/**
 * Whatever a host or an address says to an embed: no script of theirs runs, nothing of ours fails, and the chart stands.
 * 10,000 cases: messages and hashes are sent to a page that stays; queries are first read by the very script that the
 * page carries, run again in it for each, and a few hundred are opened as addresses.
 */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import fc from 'fast-check';
import { onlyInFull } from '../site.ts';
import { embedAt, embedIn, openArticle } from './article.ts';

const SEED = 20190425;
const MESSAGES = 6500;
/** More in a moment than a browser takes. */
const HASHES = 150;
const QUERIES = 3150;
const ADDRESSES = 200;

const EVIL = [
	'<script>alert(1)</script>',
	'"><img src=x onerror=alert(1)>',
	'javascript:alert(1)//',
	'https://evil.invalid/x.js',
	'__proto__',
	'constructor',
	'%00',
	'%E0%A4%A',
	'\u2028',
	'-1e999',
	'expression(alert(1))',
];
const NAMES = 'theme plain static transparent hide fitchart childId secret __proto__ x'.split(' ');
const VALUES = ['1', '0', 'dark', 'auto', 'title', 'title,legend,source', 'legend,<b>', ''];

const piece = fc.oneof(
	fc.constantFrom(...EVIL, ...VALUES),
	fc.string({ maxLength: 30 }),
	fc.string({ unit: 'binary', maxLength: 10 }),
);
/** As an editor writes it. */
const flag = fc.oneof(
	fc.tuple(fc.constantFrom('plain', 'static', 'transparent', 'fitchart'), fc.constantFrom('1', '0')),
	fc.tuple(fc.constant('theme'), fc.constantFrom('light', 'dark', 'auto')),
	fc.tuple(fc.constant('hide'), fc.constantFrom('title', 'legend,title', 'source,x')),
);
const query = fc
	.array(fc.oneof(flag, fc.tuple(fc.oneof(fc.constantFrom(...NAMES), piece), piece)), { maxLength: 8 })
	.map((pairs) => `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`);
/** Escaped by half: what a browser makes of it is the browser's. */
const address = query.map((text) => text.replaceAll('#', '%23').replaceAll(/[\ud800-\udfff]/g, ''));
const hash = fc.oneof(
	piece,
	fc.tuple(fc.constantFrom('?secret=', 'secret=', '?'), piece).map((parts) => parts.join('')),
);
/** Only what a browser can send from window to window. */
const message: fc.Arbitrary<unknown> = fc.oneof(
	piece,
	fc
		.tuple(fc.constantFrom('pymxPYMx', '[iFrameSizer]', '{"src":', 'ready', 'frames-init'), piece)
		.map((parts) => parts.join('')),
	fc.record(
		{
			type: fc.oneof(
				fc.constantFrom('frames-init', 'iframe-child-init', 'iframe-get-child-dimensions'),
				piece,
				fc.jsonValue(),
			),
			message: fc.oneof(fc.constant('ready'), piece, fc.jsonValue()),
			sentinel: piece,
			height: fc.jsonValue(),
		},
		{ requiredKeys: [] },
	),
	fc.dictionary(
		fc.constantFrom('type', 'message', 'toString', 'valueOf', 'startsWith', 'exec', '__proto__', 'length'),
		fc.jsonValue(),
	),
	fc.jsonValue(),
);
const many = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number): T[] =>
	fc.sample(arbitrary, { numRuns, seed: SEED });

/** What goes wrong in a page or a frame of it. */
function watch(page: Page) {
	const wrong: string[] = [];
	page.on('pageerror', ({ message: text }) => wrong.push(text));
	page.on('dialog', async (dialog) => {
		wrong.push(`dialog: ${dialog.message()}`);
		await dialog.dismiss();
	});
	page.on('console', (line) => {
		if (line.type() === 'error') wrong.push(line.text());
	});
	page.on('request', (request) => {
		if (/evil/.test(new URL(request.url()).host)) wrong.push(request.url());
	});
	return wrong;
}

/** Elements, and attributes of the root beside the flags. */
const shapeOf = () => {
	const { dataset } = document.documentElement;
	return {
		elements: document.querySelectorAll(':not(.tip *)').length,
		scripts: document.querySelectorAll('script').length,
		flags: Object.entries(dataset)
			.map(([name, value]) => `${name}=${value}`)
			.sort(),
		drawings: [...document.querySelectorAll('figure svg')].filter((svg) => svg.getClientRects().length > 0)
			.length,
	};
};

test(`${MESSAGES} messages and ${HASHES} hashes`, onlyInFull(true), async ({ page, baseURL }) => {
	const wrong = watch(page);
	await openArticle(
		page,
		`<iframe title="Chart" src="${embedAt('ratio-2018', '?childId=chart')}" width="640" height="700"></iframe>
		<iframe title="Other" id="other" srcdoc="<p>A frame that is not the parent.</p>"></iframe>`,
		{ baseURL },
	);
	const frame = await embedIn(page);
	await expect(frame.getByRole('listbox')).toHaveCount(1);
	const before = await frame.evaluate(shapeOf);
	await frame.evaluate(() => {
		const counted = Object.assign(window, { got: 0 });
		addEventListener('message', () => counted.got++);
	});
	const sent = await page.evaluate(
		(messages) => {
			const frame = document.querySelector('iframe')?.contentWindow;
			let sent = 0;
			for (const data of messages) {
				frame?.postMessage(data, '*');
				sent++;
			}
			// What only a window can send: maps, bytes, dates, loops, numbers without an end.
			const loop: { loop?: unknown } = {};
			loop.loop = loop;
			for (const data of [
				undefined,
				null,
				new Map([['type', 'ready']]),
				new Date(Number.NaN),
				1n,
				loop,
				new Uint8Array(9),
				/ready/,
				new Error('ready'),
				{ type: new Map() },
				{ type: { toString: null } },
			])
				frame?.postMessage(data, '*');
			return sent;
		},
		many(message, MESSAGES),
	);
	expect(sent).toBe(MESSAGES);
	const changes = await frame.evaluate(
		async (hashes) => {
			let changes = 0;
			addEventListener('hashchange', () => changes++);
			for (const text of hashes) {
				location.hash = text;
				await new Promise((done) => setTimeout(done, 10));
			}
			return changes;
		},
		many(hash, HASHES),
	);
	// Two of the same in a row are one.
	expect(changes).toBeGreaterThan(HASHES * 0.8);
	const got = await frame.evaluate(() => (window as unknown as { got: number }).got);
	expect(got).toBeGreaterThanOrEqual(MESSAGES);
	expect(await frame.evaluate(shapeOf)).toEqual(before);
	// Still answers a question.
	const height = await page.evaluate(
		() =>
			new Promise<number>((done) => {
				addEventListener('message', ({ data }) => data?.type === 'embed-size' && done(data.height));
				document.querySelector('iframe')?.contentWindow?.postMessage({ type: 'frames-init' }, '*');
			}),
	);
	expect(height).toBeGreaterThan(300);
	expect(wrong).toEqual([]);
});

test('a question from another window than the host is not answered', async ({ page, baseURL }) => {
	await page.clock.install();
	await openArticle(
		page,
		`<iframe title="Chart" src="${embedAt('ratio-2018')}" width="640" height="700"></iframe>
		<iframe title="Other" id="other" srcdoc="<p>Not the parent.</p>"></iframe>`,
		{ baseURL },
	);
	const frame = await embedIn(page);
	// It has told its height for the last time.
	await page.clock.runFor(3300);
	await page.evaluate(() => {
		const counted = Object.assign(window, { heard: 0 });
		addEventListener('message', () => counted.heard++);
		const other = document.querySelector<HTMLIFrameElement>('#other')?.contentWindow as Window & {
			eval(code: string): void;
		};
		other.eval(`parent.frames[0].postMessage({ sentinel: 'amp', type: 'frames-init' }, '*')`);
	});
	await frame.evaluate(() => {
		const got = Object.assign(window, { got: 0 });
		addEventListener('message', () => got.got++);
	});
	await page.locator('#other').evaluate((element) => {
		const other = (element as HTMLIFrameElement).contentWindow as Window & { eval(code: string): void };
		other.eval(`parent.frames[0].postMessage('the last', '*')`);
	});
	// What was asked before has been answered, or not, when this has come.
	await expect
		.poll(() => frame.evaluate(() => (window as unknown as { got: number }).got))
		.toBeGreaterThan(0);
	expect(await page.evaluate(() => (window as unknown as { heard: number }).heard)).toBe(0);
});

test(`${QUERIES} queries, read by the page's own script`, onlyInFull(true), async ({ page }) => {
	const wrong = watch(page);
	await page.goto('/embed/ratio-2018/');
	const html = readFileSync(new URL('../../../build/embed/ratio-2018/index.html', import.meta.url), 'utf8');
	const flags = /<script>(.*?)<\/script>/s.exec(html)?.[1] ?? '';
	expect(flags).toContain('fitchart');
	const client = await page.context().newCDPSession(page);
	const states = new Set<string>();
	const before = await page.evaluate(shapeOf);
	// Past the page's security policy, which allows the script in its own place only; `location` is shadowed.
	const { result } = await client.send('Runtime.evaluate', {
		returnByValue: true,
		expression: `(() => {
			const seen = [];
			for (const search of ${JSON.stringify(many(query, QUERIES)).replaceAll('\u2028', '\\u2028')}) {
				for (const name of Object.keys(document.documentElement.dataset)) delete document.documentElement.dataset[name];
				((location) => { ${flags} })({ search });
				seen.push(Object.entries(document.documentElement.dataset).map((pair) => pair.join('=')).sort().join(' '));
			}
			return seen;
		})()`,
	});
	expect(result.value).toHaveLength(QUERIES);
	for (const state of result.value as string[]) states.add(state);
	const allowed =
		/^(fitchart= ?)?(hide=((title|legend|source) ?)* ?)(plain= ?)?(static= ?)?(theme=(dark|auto) ?)?(transparent=)?$/;
	expect([...states].filter((state) => !allowed.test(state))).toEqual([]);
	// The cases are worth their number.
	expect(states.size).toBeGreaterThan(20);
	const after = await page.evaluate(shapeOf);
	expect({ ...after, flags: [] }).toEqual({ ...before, flags: [] });
	expect(wrong).toEqual([]);
});

test(`${ADDRESSES} addresses, opened`, onlyInFull(true), async ({ page }) => {
	const wrong = watch(page);
	for (const search of many(address, ADDRESSES)) {
		await page.goto(`/embed/ratio-2018/${search}`);
		const { drawings, scripts } = await page.evaluate(shapeOf);
		expect.soft({ drawings, scripts }, search).toEqual({ drawings: 1, scripts: 3 });
	}
	expect(wrong).toEqual([]);
});
