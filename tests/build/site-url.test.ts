/** Whoever publishes the site elsewhere sets SITE_URL: what leaves the site carries it, and nothing inside needs it. */
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toAbsolute } from '#lib/build/site.ts';
import { FIGURE_IDS } from '#lib/figures/registry.ts';
import { LICENCE_URL } from '#lib/publishing/imprint.ts';
import { VARIANTS } from '#lib/publishing/variants.ts';
import { story } from '#lib/story/load.ts';
import { parseXml } from '#lib/xml/parse.ts';
import { filesOf, read } from './built.ts';
import { named, textOf } from './element.ts';
import { brokenLinks } from './links.ts';
import { type Pages, pageAt, readPages } from './pages.ts';
import { Project, withProject } from './project.ts';

const SITE_URL = 'https://example.org/summit/';

describe('a build for another address, in a folder of its host', () => {
	let project: Project;
	let pages: Pages;
	const text = (path: string) => read(path, project.build);

	beforeAll(async () => {
		project = new Project();
		const { status, output } = await project.runPages({ SITE_URL, ONLY_ENGLISH: '0' });
		expect(status, output.slice(-1000)).toBe(0);
		pages = await readPages(project.build);
	}, 600_000);
	afterAll(() => project.delete());

	it.each(FIGURE_IDS)('is named by the page and the embed of %s as the page to link', (id) => {
		for (const path of [`figures/${id}/index.html`, `embed/${id}/index.html`]) {
			const canonical = named(pageAt(pages, path), 'link').filter(
				({ attributes: { rel } }) => rel === 'canonical',
			);
			expect(canonical.map(({ attributes: { href } }) => href)).toEqual([`${SITE_URL}figures/${id}/`]);
		}
	});

	it.each(FIGURE_IDS)('is framed by the embed code of %s', (id) => {
		const [code] = named(pageAt(pages, `figures/${id}/index.html`), 'code').map(textOf);
		expect(code).toMatch(/^<div [^<>]+><iframe [^<>]+><\/iframe><\/div>\n<style>[^<>]+<\/style>$/);
		expect(code).toContain(` src="${SITE_URL}embed/${id}/"`);
	});

	it.each(FIGURE_IDS)('is where the description of %s finds its files', (id) => {
		const names = VARIANTS.filter((variant) => variant.id === id).map(({ name }) => name);
		expect(JSON.parse(text(`figures/${id}.json`))).toMatchObject({
			page: `${SITE_URL}figures/${id}/`,
			embed: `${SITE_URL}embed/${id}/`,
			frozen: `${SITE_URL}v/${story.version}/embed/${id}/`,
			csv: `${SITE_URL}figures/${id}.csv`,
			svg: names.map((name) => ({ url: `${SITE_URL}figures/${name}.svg` })),
		});
	});

	it.each(FIGURE_IDS)('is all that the oEmbed answer of %s names', (id) => {
		const answer = JSON.parse(text(`oembed/${id}.json`));
		expect(answer).toMatchObject({
			provider_url: SITE_URL,
			thumbnail_url: `${SITE_URL}figures/${id}-card.png`,
			html: expect.stringContaining(` src="${SITE_URL}embed/${id}/"`),
		});
		expect(text(`figures/${id}/index.html`)).toContain(`href="${SITE_URL}oembed/${id}.json"`);
	});

	it.each(VARIANTS)('is printed in the file $name and stands in its metadata', ({ name, id }) => {
		const svg = parseXml(text(`figures/${name}.svg`));
		expect(named(svg, 'dc:identifier').map(textOf)).toEqual([`${SITE_URL}figures/${id}/`]);
		expect(named(svg, 'text').map(textOf).join(' ')).toContain(`${SITE_URL}figures/${id}/`);
	});

	it('is all that the feed names', () => {
		const feed = parseXml(text('changes.atom'));
		const addresses = [
			...named(feed, 'id', 'uri').map(textOf),
			...named(feed, 'link').map(({ attributes: { href } }) => href ?? ''),
		].filter((address) => address !== LICENCE_URL);
		expect(addresses.length).toBeGreaterThan(10);
		expect(addresses.filter((address) => !address.startsWith(SITE_URL))).toEqual([]);
	});

	it('leaves nothing behind of the address that is used without it', () => {
		const files = filesOf(project.build).filter((path) => !path.endsWith('.woff2'));
		expect(files.filter((path) => text(path).includes(new URL(toAbsolute('')).host))).toEqual([]);
	});

	it('changes no link: pages are those of any other address, but for the address', () => {
		const paths = filesOf(project.build).filter((path) => path.endsWith('.html'));
		expect(paths.length).toBeGreaterThan(200);
		expect(paths.filter((path) => read(path).replaceAll(toAbsolute(''), SITE_URL) !== text(path))).toEqual(
			[],
		);
		expect(brokenLinks(pages, filesOf(project.build))).toEqual([]);
	});
});

it.each([
	{ case: 'an address without its scheme', address: 'example.org/summit' },
	{ case: 'a host and a port', address: 'localhost:4173' },
])('refuses $case in one line that names it', { timeout: 120_000 }, async ({ address }) => {
	await withProject(async (project) => {
		const { status, output } = await project.runPages({ SITE_URL: address });
		expect(status).not.toBe(0);
		const [line = '', ...others] = output
			.split('\n')
			.filter((text) => text && text !== 'error during build:');
		expect(line).toContain(`SITE_URL: "${address}", expected an absolute address`);
		expect(others).toEqual([]);
		expect(existsSync(project.build)).toBe(false);
	});
});
