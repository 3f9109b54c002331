/** The same rows for readers, spreadsheets and programs: page, CSV and JSON say one thing, the data package says it all. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { group } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { toAbsolute } from '#lib/build/site.ts';
import { m } from '#lib/drawing/message.ts';
import { WIDTH_NAMES } from '#lib/drawing/widths.ts';
import { statusShort } from '#lib/drawing/words.ts';
import { FIGURE_IDS, figureOf, publishedForms } from '#lib/figures/registry.ts';
import { parseCite } from '#lib/model/cites.ts';
import { ROW_STATUSES, type RowStatus } from '#lib/model/vocabulary.ts';
import { alternativesOf } from '#lib/publishing/alternatives.ts';
import { LICENCE_URL } from '#lib/publishing/imprint.ts';
import { variantsOf } from '#lib/publishing/variants.ts';
import { story } from '#lib/story/load.ts';
import { DATA_FILES, DATA_FOLDER } from '#lib/story/read.ts';
import { besideTitle } from '#lib/ui/description.ts';
import { parseXml } from '#lib/xml/parse.ts';
import { BUILD, fileAt, files, pathOf, read } from './built.ts';
import { allOf, type Element, elementAt, named, repeated, wordsOf } from './element.ts';
import { pageAt } from './pages.ts';
import { columnsOf, rowsOf } from './rows.ts';

/** The words of what a row cites, as its cell has them: `004:29 “roughly 10 thousand labourers”`. */
const wordsIn = ({ cited_words: words = '' }: Record<string, string>): [cite: string, words: string][] =>
	Array.from(words.matchAll(/(\S+) “(.+?)”(?= \S+ “|$)/g), ([, cite = '', text = '']) => [cite, text]);

/** A row's citations as its page has them: with the words of each line, and a sign for pages that were not opened. */
const citesInPage = (row: Record<string, string>, hasWords = true): string => {
	const cites = (row.cites ?? '').split(' ').filter(Boolean);
	const sourceOf = (cite: string) => story.sourceById.get(parseCite(cite)?.source ?? '');
	return [...group(cites, (cite) => sourceOf(cite)?.short)]
		.flatMap(([name, members]) => [
			name ?? [],
			members.map((cite) => {
				if (!hasWords) return cite;
				const words = wordsIn(row).find(([of]) => of === cite)?.[1];
				return [cite + (sourceOf(cite)?.read === 'dossier' ? '°' : ''), words ?? []].flat().join(' ');
			}),
		])
		.flat()
		.join(' ');
};

describe.each(FIGURE_IDS)('the rows of %s', (id) => {
	const csv = `figures/${id}.csv`;
	const rows = rowsOf(csv);
	const { caption, columns } = figureOf(story, id).table('en');
	const page = pageAt(`figures/${id}/`);
	const table = named(page, 'table')[0] as Element;
	const lines = named(table, 'tr').filter(({ attributes }) => attributes.id !== undefined);

	it('are a CSV file with a header, in UTF-8 with its mark and LF', () => {
		expect(columnsOf(csv)).toEqual([
			'id',
			...columns.map(({ key }) => key),
			'brief',
			'status',
			'cites',
			'cited_words',
		]);
		expect(rows.length).toBeGreaterThan(1);
		expect(read(csv)).not.toMatch(/\r|\uFFFD/);
		expect(read(csv)).toMatch(/^\uFEFF[^\uFEFF]*[^\n]\n$/);
	});

	it('have an id each, a status, and citations of sources and lines that there are', () => {
		expect(repeated(rows.map((row) => row.id ?? ''))).toEqual([]);
		const isKnown = (text: string) => {
			const cite = parseCite(text);
			const source = cite && story.sourceById.get(cite.source);
			return source && (cite.line ?? 0) <= (source.lines ?? 0);
		};
		const isBad = ({ status, cites = '' }: Record<string, string>) =>
			!ROW_STATUSES.some((known) => known === status) || !cites.split(' ').every(isKnown);
		expect(rows.filter(isBad)).toEqual([]);
	});

	it('have the words of every line that they cite, and of what they cite in its order', () => {
		for (const row of rows) {
			const quoted = wordsIn(row).map(([cite]) => cite);
			const cited = (row.cites ?? '').split(' ');
			expect(quoted).toEqual(cited.filter((cite) => quoted.includes(cite)));
			expect(cited.filter((cite) => cite.includes(':') && !quoted.includes(cite))).toEqual([]);
		}
	});

	it('have the same words in the file from which they are shown beside a mark, behind the names of sources', () => {
		const said: Record<string, Record<string, { name: string; words?: string }>> = JSON.parse(
			read(`figures/${id}.words.json`),
		);
		expect(Object.keys(said)).toEqual(rows.map((row) => row.id));
		for (const row of rows) {
			const cited = Object.entries(said[row.id ?? ''] ?? {});
			expect(cited.flatMap(([cite, { words }]) => (words ? [[cite, words]] : []))).toEqual(wordsIn(row));
			expect(cited.filter(([, { name }]) => !name)).toEqual([]);
		}
	});

	it('stand in the page, in the same order, where links find them', () => {
		expect(lines.map(({ attributes }) => attributes.id)).toEqual(rows.map((row) => `row-${row.id}`));
		expect(wordsOf(named(table, 'caption')[0] as Element)).toBe(caption);
	});

	it('say in the page what they say in the file, column by column', () => {
		const heads = named(table, 'thead').flatMap((head) => named(head, 'th').map(wordsOf));
		const inPage = lines.map((line) =>
			Object.fromEntries(named(line, 'th', 'td').map((cell, i) => [heads[i], wordsOf(cell)])),
		);
		const cellOf = (text: string, isNumeric = false) =>
			text === '' ? null : isNumeric ? Number(text) : text;
		const inFile = rows.map((row) => ({
			...Object.fromEntries(
				columns.map(({ key, label, isNumeric, show }) => {
					const value = cellOf(row[key] ?? '', isNumeric);
					return [label, show ? show(value, 'en') : String(value ?? '')];
				}),
			),
			[m.column_status({}, { locale: 'en' })]: statusShort(row.status as RowStatus, 'en'),
			[m.column_cites({}, { locale: 'en' })]: citesInPage(row),
		}));
		expect(inPage).toEqual(inFile);
	});

	it('have a mark each in every drawing of the record, with the same sources; a narrower map may leave places out', () => {
		const record = publishedForms(id).at(-1) === 'full' ? `${id}-full` : id;
		const prefix = record === id ? `${id}-brief` : id;
		const marks = new Map(
			allOf(elementAt(page, record)).map(({ attributes }) => [attributes.id, attributes['data-cites']]),
		);
		for (const name of WIDTH_NAMES) {
			const mayBeLeft = (key = '') => name !== 'wide' && /^(map|inset)-/.test(key);
			const astray = rows.filter((row) => {
				const drawn = marks.get(`${prefix}-${name}-${row.id}`);
				return drawn !== row.cites && !(drawn === undefined && mayBeLeft(row.id));
			});
			expect(astray, name).toEqual([]);
		}
	});

	it('say which of them the brief shows, and each mark of it is of one of those, with its sources', () => {
		const shown = rows.filter(({ brief }) => brief === '1');
		expect(shown).not.toEqual([]);
		const cites = new Map(rows.map((row) => [row.id, row.cites]));
		const marks = allOf(elementAt(page, id)).filter(
			({ attributes }) => attributes['data-cites'] !== undefined,
		);
		expect(marks).not.toEqual([]);
		const own = marks.filter(({ attributes: { id: name = '', 'data-cites': cited } }) =>
			rows.some((row) => name.endsWith(`-${row.id}`) && cites.get(row.id) === cited),
		);
		expect(marks.filter((mark) => !own.includes(mark)).map(({ attributes }) => attributes.id)).toEqual([]);
	});

	it('are sentences too where the figure has them, one a row, with its sources', () => {
		const said = named(page, 'li').filter(({ attributes }) => attributes.id?.startsWith('said-'));
		const textAlternative = figureOf(story, id).textAlternative('en');
		if (textAlternative.length === 0) return expect(said).toEqual([]);
		const cites = new Map(rows.map((row) => [`said-${row.id}`, citesInPage(row, false)]));
		expect(said.map(({ attributes }) => attributes.id).sort()).toEqual([...cites.keys()].sort());
		for (const sentence of said)
			expect(wordsOf(sentence).endsWith(` ${cites.get(sentence.attributes.id ?? '')}`)).toBe(true);
	});

	it('have numbers where the page has them', () => {
		const numeric = columns.flatMap(({ key, isNumeric }) => (isNumeric ? [key] : []));
		const values = rows.flatMap((row) => numeric.map((key) => row[key] ?? ''));
		expect(values.filter((text) => !/^$|^-?\d+(\.\d+)?$/.test(text))).toEqual([]);
	});
});

describe.each(FIGURE_IDS)('the description of %s', (id) => {
	const description = JSON.parse(read(`figures/${id}.json`));
	const page = pageAt(`figures/${id}/`);
	/** The brief's own at the top; the record's behind it. */
	const forms = publishedForms(id).map((form) => ({
		form,
		figure: figureOf(story, id, form),
		described: form === 'full' ? description.full : description,
	}));
	const citesOfNotes = (): string[] =>
		forms.flatMap(({ described }) => described.notes.flatMap(({ cites }: { cites: string[] }) => cites));

	it('has the words of the page', () => {
		expect(description).toMatchObject({ id, language: 'en' });
		const shown = named(page, 'h1', 'p').map(wordsOf);
		for (const { figure, described } of forms) {
			const words = figure.words('en');
			const { title, subtitle } = words;
			const { alt, altLong } = alternativesOf(figure, 'en');
			expect(described).toMatchObject({ title, caption: subtitle, alt, altLong });
			expect(shown).toEqual(expect.arrayContaining([title, subtitle, besideTitle(words)]));
		}
	});

	it('has the notes, each with its citations', () => {
		for (const { figure, described } of forms) {
			expect(described.notes).toHaveLength(figure.notes.length);
			for (const { text, cites } of described.notes) {
				expect(text).toMatch(/\w+ \w+/);
				expect(cites.map(parseCite)).not.toContain(undefined);
			}
		}
	});

	it('says whose it is, on which terms, and of which data', () => {
		expect(description).toMatchObject({
			credit: expect.stringMatching(/\S/),
			licence: { name: 'CC BY 4.0', url: LICENCE_URL },
			version: story.version,
		});
	});

	it('leads to files that there are', () => {
		const addresses = [description.page, description.csv, description.xlsx];
		const ofForms = forms.flatMap(({ described }) => [
			described.embed,
			described.frozen,
			described.pdf,
			...described.svg.map(({ url }: { url: string }) => url),
		]);
		const all = [...addresses, ...ofForms];
		const isFile = (url: string) => files.includes(fileAt(pathOf(url) ?? '?'));
		expect(all.filter((url) => !isFile(url))).toEqual([]);
	});

	it('gives the size and the palette of every drawing', () => {
		for (const { form, described } of forms) {
			const expected = variantsOf(id)
				.filter((variant) => variant.form === form)
				.map(({ name, theme }) => {
					const { width, height } = parseXml(read(`figures/${name}.svg`)).attributes;
					const url = toAbsolute(`figures/${name}.svg`);
					return { url, theme, width: Number(width), height: Number(height) };
				});
			expect(described.svg).toEqual(expected);
		}
	});

	it('names every source that a row or a note cites, and no other', () => {
		const cited = [
			...rowsOf(`figures/${id}.csv`).flatMap(({ cites = '' }) => cites.split(' ')),
			...citesOfNotes(),
		];
		const ids = new Set(cited.map((text) => parseCite(text)?.source));
		expect(description.sources.map((source: { id: string }) => source.id).sort()).toEqual([...ids].sort());
		for (const source of description.sources)
			expect(source).toMatchObject({
				title: story.sourceById.get(source.id)?.title,
				url: story.sourceById.get(source.id)?.url ?? [],
			});
	});
});

describe('the data package', () => {
	it.each(DATA_FILES)('has %s as it stands in the data folder, byte for byte', (file) => {
		const published = readFileSync(join(BUILD, 'package', file));
		expect(published.equals(readFileSync(join(DATA_FOLDER, file)))).toBe(true);
	});

	it('describes every table that is in it, and nothing that is not', () => {
		const { resources } = JSON.parse(read('package/datapackage.json'));
		const paths: string[] = resources.map(({ path }: { path: string }) => path);
		const tables = DATA_FILES.filter((file) => file.endsWith('.csv'));
		expect(tables.filter((file) => !paths.includes(file))).toEqual([]);
		expect(paths.filter((path) => !files.includes(`package/${path}`))).toEqual([]);
	});
});
