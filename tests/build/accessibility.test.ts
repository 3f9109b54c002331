/** What the built pages say of themselves to readers who hear them: in which language, around which frame, in how many rows. */
import { expect, it } from 'vitest';
import { folderOf, LOCALES } from '#lib/drawing/message.ts';
import { FIGURE_IDS } from '#lib/figures/registry.ts';
import { type Element, elementAt, idsOf, named, repeated, textOf, wordsOf } from './element.ts';
import { localeOf } from './kinds.ts';
import { faultsOf, pageAt } from './pages.ts';

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

it('the language of every page is that of its folder', () => {
	expect(faultsOf(({ attributes: { lang = '' } }, path) => (lang === localeOf(path) ? [] : [lang]))).toEqual(
		[],
	);
});

it('the language of what is written in another is said', () => {
	const foreign = faultsOf((page, path) =>
		path.startsWith('gallery/')
			? []
			: runsOf(page)
					.filter(({ text, lang }) =>
						SCRIPTS.some(([script, langs]) => script.test(text) && !langs.includes(lang)),
					)
					.map(({ text, lang }) => `${lang}: ${text.slice(0, 60)}`),
	);
	expect(foreign).toEqual([]);
});

it('every id stands once on its page', () => {
	expect(faultsOf((page) => repeated(idsOf(page)))).toEqual([]);
});

it.each(LOCALES)('the frames handed out in %s are titled by their finding, no two alike', (locale) => {
	const titles = FIGURE_IDS.map((id) => {
		const page = pageAt(`${folderOf(locale)}figures/${id}/`);
		const [code] = named(elementAt(page, 'embed'), 'pre');
		const title = /<iframe title="([^"]*)"/.exec(code ? textOf(code) : '')?.[1] ?? '';
		const [heading] = named(page, 'h1');
		expect(title).toContain(heading ? wordsOf(heading).replaceAll('"', '&quot;') : '?');
		return title;
	});
	expect(repeated(titles)).toEqual([]);
});

it.each(LOCALES)(
	'every figure in %s is described in a few words and has a row for each of its sentences',
	(locale) => {
		for (const id of FIGURE_IDS) {
			const page = pageAt(`${folderOf(locale)}figures/${id}/`);
			// Han and Hangul say in half the letters what Latin does.
			expect(wordsOf(elementAt(page, `${id}-description`)).length).toBeGreaterThan(
				/ko|zh/.test(locale) ? 40 : 80,
			);
			const behind = (name: string) =>
				idsOf(page).flatMap((found) => (found.startsWith(name) ? [found.slice(name.length)] : []));
			const [rows, sentences] = [behind('row-'), behind('said-')];
			expect(rows).not.toEqual([]);
			if (sentences.length > 0) expect(sentences.sort()).toEqual(rows.sort());
		}
	},
);
