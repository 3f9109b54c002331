/** What the built pages say of themselves to readers who hear them: in which language, around which frame, in how many rows. */
import { expect, it } from 'vitest';
import { folderOf, LOCALES } from '#lib/drawing/message.ts';
import { FIGURE_IDS } from '#lib/figures/registry.ts';
import { wholeWords } from '#lib/ui/whole-words.ts';
import { allOf, type Element, elementAt, idsOf, named, repeated, textOf, wordsOf } from './element.ts';
import { isEmbed, localeOf } from './kinds.ts';
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

/** Its words, blanks that hold some together as any other. */
const plain = (element: Element) => wordsOf(element).replaceAll('\u00a0', ' ');

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

it('every page has one first heading, and an embed none, which stands among those of its host', () => {
	const wrong = (page: Element, path: string) =>
		named(page, 'h1').length === (isEmbed(path) ? 0 : 1) ? [] : ['first headings'];
	expect(faultsOf(wrong)).toEqual([]);
});

it('every table has a caption, and a head for each row and column', () => {
	const scoped = (element: Element, scope: string) =>
		named(element, 'th').filter(({ attributes }) => attributes.scope === scope).length;
	const broken = (page: Element) =>
		named(page, 'table').filter((table) => {
			const columns = named(table, 'thead').reduce((sum, head) => sum + scoped(head, 'col'), 0);
			const rows = named(table, 'tbody').flatMap((body) => named(body, 'tr'));
			const isWhole = (row: Element) => scoped(row, 'row') === 1 && named(row, 'th', 'td').length === columns;
			return rows.length === 0 || !rows.every(isWhole) || !named(table, 'caption').some(wordsOf);
		});
	expect(faultsOf((page) => broken(page).map(({ name }) => name))).toEqual([]);
});

it('every figure is named by its heading, as each of its drawings but the record’s, in which the keyboard reaches nothing', () => {
	const faults = faultsOf((page) =>
		named(page, 'figure').flatMap((figure) => {
			const { id = '', 'aria-labelledby': by = '' } = figure.attributes;
			const heading = elementAt(page, by);
			const title = plain(heading);
			// The lead has two headlines, of which the width shows one, as it does of its drawings.
			const titles = [title, ...named(heading, 'span').map(plain)];
			const drawings = named(figure, 'svg').filter(({ attributes }) => attributes.role === 'img');
			// The record's heading says how long it is, and its drawings the finding.
			const isNamed =
				drawings.length > 0 &&
				drawings.every(
					({ attributes: { 'aria-label': label = '' } }) =>
						titles.includes(label.replaceAll('\u00a0', ' ')) || (id.endsWith('-full') && label !== ''),
				);
			const isQuiet = drawings
				.flatMap(allOf)
				.every(({ name, attributes }) => name !== 'a' && !('tabindex' in attributes));
			return [...(isNamed ? [] : [`${id} is not “${title}”`]), ...(isQuiet ? [] : [`${id} has stops`])];
		}),
	);
	expect(faults).toEqual([]);
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

// The browser would part Kim Jong-un behind the hyphen: `ui/WholeWords.svelte` holds such names.
it('headlines hold the names in them together', () => {
	const textsIn = (element: Element): string[] =>
		element.children.flatMap((child) => (typeof child === 'string' ? [child] : textsIn(child)));
	const parted = faultsOf((page, path) =>
		isEmbed(path) || path.startsWith('gallery/')
			? []
			: allOf(page)
					.filter(({ name }) => /^h[1-3]$/.test(name))
					.flatMap(textsIn)
					.filter((text) => wholeWords(text).some((run) => run.isWhole && run.text !== text)),
	);
	expect(parted).toEqual([]);
});
