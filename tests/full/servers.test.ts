/** What web servers send with each file of the site, by the files that the project has for them. */
import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { frozenPath } from '#lib/publishing/embed-paths.ts';
import { story } from '#lib/story/load.ts';
import {
	AREA_HEADERS,
	areaAt,
	COMMON,
	type Headers,
	headersOf,
	TYPES,
	typeOf,
} from '../../src/cli/headers/table.ts';
import { BUILD, files as built, read } from '../build/built.ts';
import { withBrowser } from '../e2e/chromium.ts';
import { programOf, SERVERS, Server } from './servers.ts';

/** Endings that the site may come to have, and others that it has in one place only. */
const SAMPLES = Object.keys(TYPES).map((ending) => `figures/sample.${ending}`);

/** What hosts read themselves. */
const FOR_HOSTS = ['_headers', '.nojekyll'];
const files = built.filter((path) => !FOR_HOSTS.includes(path));
/** The path by which a reader asks for a file. */
const pathOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
const expected = (file: string): Headers => ({ ...COMMON, ...headersOf(areaAt(`/${file}`)) });

describe.each(SERVERS)('$name', (kind) => {
	const isInstalled = programOf(kind.name) !== undefined;
	if (!isInstalled) {
		it.skip(`is not installed here: ${kind.file} is not tried`, () => {});
		return;
	}
	const site = mkdtempSync(join(tmpdir(), 'site-'));
	const server = new Server();

	beforeAll(async () => {
		chmodSync(site, 0o755);
		cpSync(BUILD, site, { recursive: true });
		for (const path of SAMPLES) writeFileSync(join(site, path), 'sample');
		await server.start(kind, site);
	}, 30_000);
	afterAll(async () => {
		await server.stop();
		rmSync(site, { recursive: true });
	});

	it('sends every file with its type and its headers, and no other of these', {
		timeout: 60_000,
	}, async () => {
		const all = [...files, ...SAMPLES];
		const endings = new Set(all.map((file) => file.slice(file.lastIndexOf('.') + 1)));
		expect([...endings].sort()).toEqual(Object.keys(TYPES).sort());
		for (const file of all) {
			const answer = await fetch(server.origin + pathOf(file), { redirect: 'manual' });
			await answer.arrayBuffer();
			expect(answer.status, file).toBe(200);
			const names = [...Object.keys(COMMON), ...AREA_HEADERS];
			const found = Object.fromEntries(
				names.flatMap((name) => {
					const value = answer.headers.get(name);
					return value === null ? [] : [[name, value]];
				}),
			);
			expect(found, file).toEqual(expected(file));
			expect(answer.headers.get('content-type'), file).toBe(typeOf(file));
		}
	});

	it('leads from a folder without its slash to the folder, wherever it is put', async () => {
		const answer = await fetch(`${server.origin}/embed/trade`, { redirect: 'manual' });
		expect([301, 308]).toContain(answer.status);
		expect(new URL(answer.headers.get('location') ?? '', answer.url).href).toBe(
			`${server.origin}/embed/trade/`,
		);
		expect(answer.headers.get('location')).toMatch(/^\//);
	});

	it('keeps no error for long', async () => {
		for (const path of ['/v/0.0.1/embed/trade/', '/_app/immutable/none.js', '/none']) {
			const answer = await fetch(server.origin + path);
			await answer.arrayBuffer();
			expect(answer.status, path).toBe(404);
			expect(answer.headers.get('cache-control') ?? '', path).not.toMatch(/max-age|immutable/);
			expect(answer.headers.get('x-content-type-options'), path).toBe('nosniff');
		}
	});

	it('shows the page of missing pages, at any depth and whatever was asked for', async () => {
		for (const path of ['/none', '/ru/figures/none/', '/embed/none/at/all.css', '/none.svg']) {
			const answer = await fetch(server.origin + path);
			expect(answer.status, path).toBe(404);
			expect(answer.headers.get('content-type'), path).toBe(TYPES.html);
			expect(await answer.text(), path).toBe(read('404.html'));
		}
	});

	it('compresses what is text', async () => {
		const answer = await fetch(`${server.origin}/embed/trade/`, { headers: { 'accept-encoding': 'gzip' } });
		await answer.arrayBuffer();
		expect(answer.headers.get('content-encoding')).toBe('gzip');
	});

	it('lets a browser frame the embeds, and nothing else', async () => {
		const framed = ['/embed/trade/', `/${frozenPath('trade', story.version, 'en')}`];
		const refused = ['/', '/figures/trade/', '/sources/004/', '/figures/trade.svg'];
		const shown = await withBrowser(async (browser) => {
			const page = await browser.newPage();
			const frames = [...framed, ...refused].map((path) => `<iframe src="${server.origin}${path}"></iframe>`);
			await showHost(page, frames.join(''));
			return page
				.frames()
				.slice(1)
				.map((frame) => frame.url());
		});
		expect(shown).toEqual([
			...framed.map((path) => server.origin + path),
			...refused.map(() => 'chrome-error://chromewebdata/'),
		]);
	});

	it('lets a sandboxed frame read the file of changes', async () => {
		const version = await withBrowser(async (browser) => {
			const page = await browser.newPage();
			const address = `${server.origin}/${frozenPath('trade', story.version, 'en')}`;
			await showHost(page, `<iframe sandbox="allow-scripts" src="${address}"></iframe>`);
			return page.frames()[1]?.evaluate(async () => {
				const answer = await fetch('../../../../changes.json');
				return [origin, (await answer.json()).version];
			});
		});
		expect(version).toEqual(['null', story.version]);
	});
});

/** Shows a page of another origin; from this machine as the server is, since browsers ask before a far page reaches a near one. */
async function showHost(page: Page, body: string): Promise<void> {
	const host = createServer((_, response) => {
		response.setHeader('content-type', 'text/html');
		response.end(`<!doctype html><link rel="icon" href="data:,">${body}`);
	});
	await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
	try {
		await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`, {
			waitUntil: 'networkidle',
		});
	} finally {
		host.close();
	}
}
