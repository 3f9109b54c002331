/** What the built pages say of themselves to readers who hear them: in which language, around which frame, in how many rows. */
import { describe, expect, it } from 'vitest';
import { FIGURE_IDS } from '#lib/figures/registry.ts';
import { fileAt } from './built.ts';
import { allOf, type Element, named, textOf, wordsOf } from './element.ts';
import { pageAt, readPages } from './pages.ts';

const pages = await readPages();
const FOLDERS = ['', 'ru/', 'ko/', 'zh/'];

interface Run {
	text: string;
	/** Of the nearest element that says. */
	lang: string;
}

/** No text, or one that cannot be told apart in parts, as a mark's title. */
const UNREAD = ['script', 'style', 'head', 'code', 'title'];

function runsOf(element: Element, lang = ''): Run[] {
	if (UNREAD.includes(element.name)) return [];
	const own = element.attributes.lang ?? lang;
	return element.children.flatMap((child) =>
		typeof child === 'string' ? [{ text: child.trim(), lang: own }] : runsOf(child, own),
	);
}

/** The languages that letters may be of. */
const SCRIPTS: readonly [RegExp, readonly string[]][] = [
	[/\p{Script=Hangul}/u, ['ko']],
	[/\p{Script=Cyrillic}/u, ['ru']],
	[/\p{Script=Han}/u, ['zh', 'ko']],
	// A name or an abbreviation goes without; a phrase does not.
	[/\b[A-Za-z’']+ [a-z’']+ [A-Za-z’']+ [A-Za-z’']+/u, ['en']],
];

const foreignIn = (page: Element): string[] =>
	runsOf(page)
		.filter(({ text, lang }) => SCRIPTS.some(([script, langs]) => script.test(text) && !langs.includes(lang)))
		.map(({ text, lang }) => `${lang}: ${text.slice(0, 60)}`);

describe('the language', () => {
	it('of every page is that of its folder', () => {
		for (const [path, page] of pages) {
			const folder = /^(?:v\/[^/]+\/)?(ru|ko|zh)\//.exec(path)?.[1] ?? 'en';
			expect(page.attributes.lang, path).toBe(folder);
		}
	});

	it('of what is written in another is said', () => {
		const foreign = [...pages]
			.filter(([path]) => !path.startsWith('gallery/'))
			.flatMap(([path, page]) => foreignIn(page).map((run) => `${path}: ${run}`));
		expect(foreign).toEqual([]);
	});
});

describe.each(FOLDERS)('the frames handed out below /%s', (folder) => {
	const titles = FIGURE_IDS.map((id) => {
		const embed = allOf(pageAt(pages, fileAt(`${folder}figures/${id}/`))).find(
			({ attributes }) => attributes.id === 'embed',
		);
		const code = embed && named(embed, 'pre')[0];
		return /<iframe title="([^"]*)"/.exec(code ? textOf(code) : '')?.[1] ?? '';
	});

	it('are titled by their finding, no two alike', () => {
		expect(new Set(titles).size).toBe(FIGURE_IDS.length);
		for (const [i, title] of titles.entries()) {
			const heading = named(pageAt(pages, fileAt(`${folder}figures/${FIGURE_IDS[i]}/`)), 'h1')[0];
			expect(title).toContain(heading ? wordsOf(heading).replaceAll('"', '&quot;') : '?');
		}
	});
});

describe.each(FOLDERS)('a figure below /%s', (folder) => {
	it.each(FIGURE_IDS)(
		'%s is described in a few words and shown in as many rows as it has sentences',
		(id) => {
			const page = pageAt(pages, fileAt(`${folder}figures/${id}/`));
			const description = allOf(page).find(({ attributes }) => attributes.id === `${id}-description`);
			// Han and Hangul say in half the letters what Latin does.
			expect(description && wordsOf(description).length).toBeGreaterThan(/ko|zh/.test(folder) ? 40 : 80);
			const idsBehind = (name: string) =>
				allOf(page)
					.map(({ attributes }) => attributes.id ?? '')
					.filter((candidate) => candidate.startsWith(name))
					.map((candidate) => candidate.slice(name.length));
			const [rows, sentences] = [idsBehind('row-'), idsBehind('said-')];
			expect(rows.length).toBeGreaterThan(0);
			if (sentences.length > 0) expect(sentences.sort()).toEqual(rows.sort());
		},
	);
});
