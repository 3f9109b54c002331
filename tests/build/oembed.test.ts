/** An editor pastes a figure's address: the page says where its oEmbed answer is, and what WordPress keeps of it works. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toAbsolute } from '#lib/build/site.ts';
import { folderOf, LOCALES, m } from '#lib/drawing/message.ts';
import { FIGURE_IDS, figureOf } from '#lib/figures/registry.ts';
import { story } from '#lib/story/load.ts';
import { parseXml } from '#lib/xml/parse.ts';
import { BUILD, fileAt, files, pathOf, read } from './built.ts';
import { childrenOf, named, textOf } from './element.ts';
import { discover, filterResult } from './wordpress.ts';

const SECRET = 'abcdefghij';
const o = { locale: 'en' } as const;

describe.each(FIGURE_IDS)('the oEmbed answer of %s', (id) => {
	const answer = JSON.parse(read(`oembed/${id}.json`));
	const page = readFileSync(join(BUILD, fileAt(`figures/${id}/`)));
	const { title, subtitle } = figureOf(story, id).words('en');
	const html = parseXml(`<html>${answer.html}</html>`);
	const [frame] = named(html, 'iframe');
	const [link] = named(html, 'a');

	it('has every field of its type, each of its own kind', () => {
		expect(answer).toEqual({
			version: '1.0',
			type: 'rich',
			title,
			author_name: m.site_name({}, o),
			provider_name: m.site_name({}, o),
			provider_url: toAbsolute(''),
			cache_age: expect.any(Number),
			html: expect.any(String),
			width: 600,
			height: expect.any(Number),
			thumbnail_url: toAbsolute(`figures/${id}-card.png`),
			thumbnail_width: 1200,
			thumbnail_height: 630,
		});
		expect(Number.isInteger(answer.height) && answer.height > 200).toBe(true);
	});

	it('says the same in XML', () => {
		const root = parseXml(read(`oembed/${id}.xml`));
		expect(root.name).toBe('oembed');
		const fields = childrenOf(root).map((field) => [field.name, textOf(field)]);
		expect(fields).toEqual(Object.entries(answer).map(([name, value]) => [name, String(value)]));
	});

	it('is announced in the head of the page, far within what WordPress reads', () => {
		const head = page.indexOf('</head>');
		for (const [type, ending] of [
			['application/json+oembed', 'json'],
			['text/xml+oembed', 'xml'],
		] as const) {
			const tag = `<link rel="alternate" type="${type}" href="${toAbsolute(`oembed/${id}.${ending}`)}"`;
			const offset = page.indexOf(tag);
			expect(offset, tag).toBeGreaterThan(0);
			expect(offset + tag.length).toBeLessThan(Math.min(head, 153_600));
		}
		expect(discover(page)).toBe(toAbsolute(`oembed/${id}.json`));
	});

	it('is a quotation and a frame, without script or style', () => {
		expect(childrenOf(html).map(({ name }) => name)).toEqual(['blockquote', 'iframe']);
		expect(childrenOf(html).map(({ attributes }) => attributes.class)).toEqual([
			'wp-embedded-content',
			'wp-embedded-content',
		]);
		expect(Object.keys(frame?.attributes ?? {}).sort()).toEqual([
			'class',
			'frameborder',
			'height',
			'src',
			'title',
			'width',
		]);
		expect(answer.html).not.toMatch(/<script|style=|\son\w+=/);
	});

	it('frames the embed, quotes the words, and links to the page', () => {
		expect(frame?.attributes).toMatchObject({
			src: toAbsolute(`embed/${id}/`),
			title,
			width: '100%',
			height: String(answer.height),
		});
		expect(link && textOf(link)).toContain(title);
		expect(link && textOf(link)).toContain(subtitle);
		expect(link?.attributes.href).toBe(toAbsolute(`figures/${id}/`));
		for (const address of [frame?.attributes.src, link?.attributes.href])
			expect(files).toContain(fileAt(pathOf(address ?? '') ?? '?'));
	});

	it("keeps all of it in a WordPress post, with the post's secret", () => {
		const post = parseXml(`<post>${filterResult(answer.html, SECRET) ?? ''}</post>`);
		const [quote, kept] = childrenOf(post);
		expect(quote).toMatchObject({
			name: 'blockquote',
			attributes: { class: 'wp-embedded-content', 'data-secret': SECRET },
		});
		expect(named(post, 'a')).toEqual([link]);
		expect(kept?.attributes).toEqual({
			...frame?.attributes,
			src: `${frame?.attributes.src}#?secret=${SECRET}`,
			'data-secret': SECRET,
			sandbox: 'allow-scripts',
			security: 'restricted',
			style: 'position: absolute; visibility: hidden;',
		});
	});
});

it('is announced by no page but the figures', () => {
	const announcing = files
		.filter((path) => path.endsWith('.html'))
		.filter((path) => discover(readFileSync(join(BUILD, path))) !== undefined);
	const pages = FIGURE_IDS.flatMap((id) =>
		LOCALES.map((locale) => fileAt(`${folderOf(locale)}figures/${id}/`)),
	);
	expect(announcing.sort()).toEqual(pages.sort());
});
