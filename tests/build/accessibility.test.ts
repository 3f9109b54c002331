/** What the built pages say of themselves to readers who hear them: in which language, around which frame, in how many rows. */
import { expect, it } from 'vitest';
import { folderOf, LOCALES, m } from '#lib/drawing/message.ts';
import { FIGURE_IDS, figuresOf } from '#lib/figures/registry.ts';
import { wholeWords } from '#lib/ui/whole-words.ts';
import { story } from '../story.ts';
import { allOf, type Element, elementAt, idsOf, named, repeated, textOf, wordsOf } from './element.ts';
import { isEmbed, isFound, localeOf } from './kinds.ts';
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
			const isWhole = (row: Element) => scoped(row, 'row') > 0 && named(row, 'th', 'td').length === columns;
			return rows.length === 0 || !rows.every(isWhole) || !named(table, 'caption').some(wordsOf);
		});
	expect(faultsOf((page) => broken(page).map(({ name }) => name))).toEqual([]);
});

// A listener hears the name of whatever is entered: the headline, heard as a heading, is not told by figure and drawing again.
it('every figure and drawing has a short name, which is not the headline, and the keyboard reaches nothing in a drawing', () => {
	const faults = faultsOf((page, path) =>
		named(page, 'figure').flatMap((figure) => {
			const { id = '', 'aria-label': name = '', 'aria-describedby': by = '' } = figure.attributes;
			const [title = ''] = by.split(' ');
			const heading = elementAt(page, title);
			// The lead has two headlines, of which the width shows one, as it does of its drawings.
			const titles = [heading, ...named(heading, 'span')].map(plain);
			const drawings = named(figure, 'div').filter(({ attributes }) => attributes.role === 'img');
			const labels = drawings.map(({ attributes }) =>
				(attributes['aria-label'] ?? '').replaceAll('\u00a0', ' '),
			);
			// In a frame the headline may be hidden, and the drawing tells it.
			const isNamed =
				name !== '' &&
				!titles.includes(name) &&
				labels.length > 0 &&
				labels.every((label) => label !== '' && titles.includes(label) === isEmbed(path));
			const isQuiet = drawings
				.flatMap(allOf)
				.every(({ name, attributes }) => name !== 'a' && !('tabindex' in attributes));
			return [...(isNamed ? [] : [`${id}: “${name}”, ${labels}`]), ...(isQuiet ? [] : [`${id} has stops`])];
		}),
	);
	expect(faults).toEqual([]);
});

it('no description begins with the headline that stands above it', () => {
	const repeats = faultsOf((page, path) =>
		isEmbed(path)
			? []
			: named(page, 'figure').flatMap(({ attributes: { 'aria-describedby': by = '' } }) => {
					const [title, description] = by.split(' ').map((id) => plain(elementAt(page, id)));
					return title && description?.startsWith(title) ? [title] : [];
				}),
	);
	expect(repeats).toEqual([]);
});

/** What a link is called: its label, or its words. */
const calledOf = (link: Element): string => link.attributes['aria-label'] ?? plain(link);

it('the first stop of every page of the site leads past its header', () => {
	const faults = faultsOf((page, path) => {
		if (!isFound(path)) return [];
		const [first] = named(page, 'a');
		const { href = '' } = first?.attributes ?? {};
		const isMain = href.startsWith('#') && elementAt(page, href.slice(1)).name === 'main';
		return isMain && first && wordsOf(first) !== '' ? [] : [href];
	});
	expect(faults).toEqual([]);
});

it.each(LOCALES)(
	'on the dashboard in %s links of one name lead to one place, and are called what is seen',
	(locale) => {
		const links = named(pageAt(folderOf(locale)), 'a');
		const places = new Map<string, Set<string>>();
		for (const link of links) {
			const called = calledOf(link);
			expect(called.startsWith(plain(link)) || plain(link).startsWith(called), called).toBe(true);
			places.set(called, (places.get(called) ?? new Set()).add(link.attributes.href ?? ''));
		}
		expect([...places].filter(([, hrefs]) => hrefs.size > 1).map(([name]) => name)).toEqual([]);
	},
);

it.each(LOCALES)('every file handed out in %s is called by its name and what it is for', (locale) => {
	for (const id of FIGURE_IDS) {
		const page = pageAt(`${folderOf(locale)}figures/${id}/`);
		// The form in a reader's words, of the page's language.
		for (const link of named(elementAt(page, 'download'), 'a').filter(
			({ attributes }) => 'download' in attributes,
		))
			expect(calledOf(link)).toMatch(/^\S+\.[a-z]+ (?!brief|full,)\S/);
	}
});

// A hundred links would stand between the record and its table.
it('the sources of a figure are closed until they are asked for', () => {
	const open = faultsOf((page) =>
		named(page, 'details').flatMap(({ attributes }) => ('open' in attributes ? ['open'] : [])),
	);
	expect(open).toEqual([]);
});

it('a source on which a note alone rests is not said to be in no figure', () => {
	const [source = ''] = story.notes
		.filter(({ page }) => page !== 'home' && page !== 'method')
		.flatMap(({ cites = [] }) => cites?.map((cite) => cite.source) ?? [])
		.filter((id) =>
			figuresOf(story).every((figure) =>
				figure.table('en').rows.every((row) => row.cites.every((cite) => cite.source !== id)),
			),
		);
	const page = pageAt(`sources/${source}/`);
	expect(wordsOf(page)).not.toContain(m.source_not_drawn({}, { locale: 'en' }));
	expect(named(page, 'a').some(({ attributes }) => attributes.href?.includes('../figures/'))).toBe(true);
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
