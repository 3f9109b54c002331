/** A figure frozen at a version: one file that never changes, and tells its readers when a later version corrects it. */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toAbsolute } from '#lib/build/site.ts';
import { FIGURE_IDS } from '#lib/figures/registry.ts';
import { frozenPath } from '#lib/publishing/frozen.ts';
import { story } from '#lib/story/load.ts';
import { withBrowser } from './browser.ts';
import { BUILD, differences, fileAt, read } from './built.ts';
import { named, textOf } from './element.ts';
import { pageAt, readPages } from './pages.ts';
import { Project } from './project.ts';

const pages = await readPages();

describe.each(FIGURE_IDS)('the frozen page of %s', (id) => {
	const path = fileAt(frozenPath(id, story.version, 'en'));
	const page = pageAt(pages, path);
	const linksOf = (rel: string) =>
		named(page, 'link').filter(({ attributes }) => attributes.rel === rel && !('disabled' in attributes));

	it('needs nothing but itself to be seen', () => {
		expect(linksOf('stylesheet')).toEqual([]);
		expect(named(page, 'img', 'iframe', 'object', 'video', 'audio')).toEqual([]);
		expect(named(page, 'script').filter(({ attributes }) => 'src' in attributes)).toEqual([]);
		expect(named(page, 'style').map(textOf).join()).not.toMatch(/url\(|@import|@font-face/);
	});

	it('shows what the live embed shows', () => {
		const [frozen, live] = [page, pageAt(pages, fileAt(`embed/${id}/`))].map((element) =>
			named(element, 'figure').map((figure) => textOf(figure)),
		);
		expect(live).toHaveLength(1);
		// Before it stands the notice, hidden.
		expect(frozen?.[0]?.endsWith(live?.[0] ?? '?')).toBe(true);
	});

	it('names the figure page as the one to link, and keeps out of search results', () => {
		expect(linksOf('canonical').map(({ attributes: { href } }) => href)).toEqual([
			toAbsolute(`figures/${id}/`),
		]);
		const robots = named(page, 'meta').find(({ attributes }) => attributes.name === 'robots');
		expect(robots?.attributes.content).toMatch(/\bnoindex\b/);
	});

	it('links to the site as it is now, apart from the page that frames it', () => {
		const links = named(page, 'a');
		expect(links.map(({ attributes: { href } }) => href)).toContain(`../../../../figures/${id}/`);
		for (const { attributes } of links) {
			expect(attributes.href).toMatch(/^\.\.\/\.\.\/\.\.\/\.\.\/(?!v\/)/);
			expect(attributes).toMatchObject({ target: '_blank', rel: 'noopener' });
		}
	});

	it('is framed by a code that the figure page hands out', () => {
		const codes = named(pageAt(pages, fileAt(`figures/${id}/`)), 'code').map(textOf);
		const address = toAbsolute(frozenPath(id, story.version, 'en'));
		expect(codes.filter((code) => code.includes(` src="${address}"`))).toHaveLength(1);
	});
});

const NEXT = '9.9.0';
const WRONG = 'trade';
const TEXT = 'The sum for 2018 was <b>another</b> & "higher".';

describe('after a later version has corrected a figure', () => {
	let project: Project;
	const frozen = (id: string) => frozenPath(id, story.version, 'en');

	beforeAll(async () => {
		project = new Project();
		rewrite('datapackage.json', (text) =>
			text.replace(`"version": "${story.version}"`, `"version": "${NEXT}"`),
		);
		rewrite(
			'changes.csv',
			(text) => `${text}summed,${NEXT},2099-01-01,correction,${WRONG},"${TEXT.replaceAll('"', '""')}"\n`,
		);
		const { status, output } = await project.runPages();
		expect(status, output.slice(-1000)).toBe(0);
		const kept = spawnSync('npm', ['run', '--silent', 'keep', '--', BUILD, '--into', project.build], {
			encoding: 'utf8',
		});
		expect(kept.status, kept.stderr).toBe(0);
	}, 600_000);
	afterAll(() => project.delete());

	const rewrite = (file: string, change: (text: string) => string) => {
		const path = join(project.folder, 'data', file);
		writeFileSync(path, change(readFileSync(path, 'utf8')));
	};

	it('the earlier version is still there, byte for byte', () => {
		const folder = `v/${story.version}`;
		expect(differences(join(project.build, folder), join(BUILD, folder))).toEqual([]);
		expect(read(fileAt(frozenPath(WRONG, NEXT, 'en')), project.build)).not.toBe(read(fileAt(frozen(WRONG))));
	});

	it('a build that changes it cannot be published', () => {
		const changed = join(project.folder, 'changed');
		cpSync(BUILD, changed, { recursive: true });
		const path = fileAt(frozen(WRONG));
		writeFileSync(join(changed, path), `${read(path)}\n`);
		const { status, stderr } = spawnSync('npm', ['run', '--silent', 'keep', '--', BUILD, '--into', changed], {
			encoding: 'utf8',
		});
		expect(status).toBe(1);
		expect(stderr).toContain(path);
		rmSync(changed, { recursive: true });
	});

	it.each(['', 'below/summit/'])(
		'its frozen page says so, in a strict sandbox of a site at /%s',
		async (below) => {
			const { notice, requests, complaints } = await visit(WRONG, { below });
			expect(notice?.words).toBe(
				`This figure has been corrected since. ${NEXT}: ${TEXT} The figure as it is now`,
			);
			expect(notice?.href).toBe(`${ORIGIN}${below}figures/${WRONG}/`);
			expect(notice?.isWithin, 'inside the box whose height is told to the host').toBe(true);
			expect(requests).toEqual([`${below}${frozen(WRONG)}`, `${below}changes.json`]);
			expect(complaints).toEqual([]);
		},
	);

	it('no other figure says so', async () => {
		const { notice, requests } = await visit('border');
		expect(notice).toBeUndefined();
		expect(requests).toEqual([frozen('border'), 'changes.json']);
	});

	it('nor does the new version of the same', async () => {
		expect((await visit(WRONG, { version: NEXT })).notice).toBeUndefined();
	});

	it('nor anything without JavaScript, which asks for nothing', async () => {
		const { notice, requests } = await visit(WRONG, { javaScriptEnabled: false });
		expect(notice).toBeUndefined();
		expect(requests).toEqual([frozen(WRONG)]);
	});

	it.each([
		['is not there', { status: 404, body: 'not found' }],
		['is no JSON', { body: '<!doctype html>' }],
		['is empty', { body: '{}' }],
		['is a list of nothing', { body: '{"changes":[null,1,"x"]}' }],
		['has an entry without figures', { body: '{"changes":[{"kind":"correction"}]}' }],
		['cannot be reached', undefined],
		['may not be read from a sandbox', { hasCors: false }],
	] as const)('is silent where the file of changes %s', async (_, answer) => {
		const { notice, errors } = await visit(WRONG, { answer: answer ?? 'abort' });
		expect(notice).toBeUndefined();
		expect(errors).toEqual([]);
	});

	it.each([
		['an addition', { kind: 'addition' }],
		['of an earlier version', { version: '0.0.9' }],
		['of the same version', { version: story.version }],
		['of another figure', { figures: ['border'] }],
	])('is silent about a change that is %s', async (_, change) => {
		const entry = { kind: 'correction', version: NEXT, figures: [WRONG], text: TEXT };
		const body = JSON.stringify({ changes: [{ ...entry, ...change }] });
		expect((await visit(WRONG, { answer: { body } })).notice).toBeUndefined();
		const plain = JSON.stringify({ changes: [{ ...entry, ...change }, entry] });
		expect((await visit(WRONG, { answer: { body: plain } })).notice?.words).toContain(TEXT);
	});

	const ORIGIN = 'http://site.invalid/';
	const HOST = 'http://host.invalid/';

	interface Visit {
		below?: string;
		version?: string;
		javaScriptEnabled?: boolean;
		answer?: 'abort' | { status?: number; body?: string; hasCors?: boolean };
	}

	/** What a reader sees of the notice on a page elsewhere, and what the frame asks the site for. */
	async function visit(
		id: string,
		{ below = '', version = story.version, javaScriptEnabled = true, answer }: Visit = {},
	) {
		const address = `${ORIGIN}${below}${frozenPath(id, version, 'en')}`;
		return withBrowser(async (browser) => {
			const page = await browser.newPage({ javaScriptEnabled });
			const requests: string[] = [];
			const complaints: string[] = [];
			const errors: string[] = [];
			page.on('console', (message) => complaints.push(message.text()));
			page.on('pageerror', (error) => errors.push(error.message));
			await page.route(HOST, (route) =>
				route.fulfill({
					contentType: 'text/html',
					body: `<!doctype html><iframe sandbox="allow-scripts" src="${address}" width="640" height="900"></iframe>`,
				}),
			);
			await page.route(`${ORIGIN}**`, (route) => {
				const path = route.request().url().slice(ORIGIN.length);
				requests.push(path);
				const file = fileAt(path.slice(below.length));
				if (file === 'changes.json' && answer === 'abort') return route.abort();
				const given = file === 'changes.json' && answer !== 'abort' ? answer : undefined;
				// Left out, the browser's driver would put it in.
				const cors = { 'access-control-allow-origin': given?.hasCors === false ? ORIGIN : '*' };
				return route.fulfill({
					status: given?.status ?? 200,
					contentType: file.endsWith('.json') ? 'application/json' : 'text/html',
					headers: file.endsWith('.json') ? cors : {},
					body: given?.body ?? read(file, project.build),
				});
			});
			await page.goto(HOST, { waitUntil: 'networkidle' });
			const frame = page.frames()[1] as Frame;
			return {
				notice: await noticeIn(page, frame),
				requests,
				complaints: [...complaints, ...errors],
				errors,
			};
		});
	}
});

/** The notice as it is seen; undefined while it is hidden. */
async function noticeIn(page: Page, frame: Frame) {
	expect(page.frames()).toHaveLength(2);
	const notice = frame.locator('#correction');
	if (!(await notice.isVisible())) return undefined;
	const words = ((await notice.textContent()) ?? '').replace(/\s+/g, ' ').trim();
	const href = await notice.locator('a').evaluate((link) => (link as HTMLAnchorElement).href);
	const isWithin = await notice.evaluate(
		(element) => element.parentElement === document.querySelector('figure'),
	);
	return { words, href, isWithin };
}
