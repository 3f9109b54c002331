/** What must never reach a reader: traces of the program, and things from elsewhere. */
import { expect, it } from 'vitest';
import { files, read } from './built.ts';
import { named, textOf } from './element.ts';
import { type Link, links, resolveLink } from './links.ts';
import { faultsOf } from './pages.ts';

const TRACES: Readonly<Record<string, RegExp>> = {
	'an object that was printed': /\[object \w+\]/,
	'a computation that failed': /\bNaN\b/,
	'a value that was not there': /\bundefined\b/,
	'the source of a function': /\bfunction ?\(|=> ?[{(]/,
	'an identifier of the compiler': /\$\$/,
	'a placeholder of the template': /%sveltekit\./,
};
/** SVG files are made without hydration and styles. */
const SVG_TRACES: typeof TRACES = { 'a mark for hydration': /<!--/, 'a scoped class': /svelte-|class=/ };

it('no file that is no program bears a trace of one', () => {
	const texts = files.filter(
		(path) => !path.startsWith('_app/') && /\.(html|svg|csv|json|txt|xml|atom)$/.test(path),
	);
	expect(texts.length).toBeGreaterThan(100);
	const found = texts.flatMap((path) => {
		// A script of ours is a program, and meant to be one.
		const text = read(path).replace(/<script>.*?<\/script>/gs, '');
		const traces = Object.entries({ ...TRACES, ...(path.endsWith('.svg') ? SVG_TRACES : {}) });
		return traces.flatMap(([name, trace]) => (trace.test(text) ? [`${path}: ${name}`] : []));
	});
	expect(found).toEqual([]);
});

it('no file knows the address that stands where none is given', () => {
	const isText = (path: string) => /\.(html|svg|csv|json|txt|xml|atom|js|css)$|_headers$/.test(path);
	expect(files.filter((path) => isText(path) && /localhost/.test(read(path)))).toEqual([]);
});

/** Names, or beginnings of names, of which blockers of advertisements and annoyances hide every element. */
const BLOCKED =
	/^(ads?|advert\w*|banner|cookies?|newsletter|popup|promo|share|social|sponsor\w*|tweet|widget)([-_]|$)/i;

it('no element bears a name that blockers hide', () => {
	const names = files
		.filter((path) => path.endsWith('.html'))
		.flatMap((path) =>
			Array.from(read(path).matchAll(/ (?:class|id)="([^"]*)"/g), ([, name = '']) => name.split(' ')),
		)
		.flat();
	expect([...new Set(names)].filter((name) => BLOCKED.test(name))).toEqual([]);
});

/** Elements and relations whose address a browser fetches by itself. */
const FETCHING = 'audio embed iframe image img object script source track use video'.split(' ');
const FETCHING_LINKS =
	/\b(stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)\b/;
const isFetched = ({ element: { name, attributes } }: Link) =>
	FETCHING.includes(name) || (name === 'link' && FETCHING_LINKS.test(attributes.rel ?? ''));
const leaves = ({ address, path }: Link) => path === undefined && !address.startsWith('data:');
const urlsIn = (css: string) =>
	Array.from(css.matchAll(/(?:url\(|@import )["']?([^"')]+)/g), ([, url]) => url ?? '');

it('nothing is fetched from elsewhere by src, href or srcset', () => {
	expect(links.filter((link) => isFetched(link) && leaves(link))).toEqual([]);
	expect(
		faultsOf((page) => named(page, ...FETCHING).flatMap(({ attributes }) => attributes.srcset ?? [])),
	).toEqual([]);
});

it('nothing is fetched from elsewhere by url() or @import', () => {
	const inPages = faultsOf((page, path) =>
		named(page, 'style').flatMap((style) =>
			urlsIn(textOf(style)).filter((url) => leaves(resolveLink(path, style, url))),
		),
	);
	expect(inPages).toEqual([]);
	const sheets = files.filter((path) => path.endsWith('.css'));
	const outside = (path: string) => urlsIn(read(path)).filter((url) => /^(?!data:)([a-z]+:|\/\/)/i.test(url));
	expect(sheets.flatMap(outside)).toEqual([]);
});
