/** A story in another language: the same rows, with the words of the tables in `i18n/` in place of the English ones. */
import type { Columns } from './schema/table.ts';
import { withSourceNames } from './sources.ts';
import type { Place, Rows, Story } from './story.ts';
import { fileOf, TABLE_NAMES, type TableName, tables } from './tables.ts';
import type { Translation } from './vocabulary.ts';

/** Ids, numbers, citations and what others have published stay as they are; so do words without a translation. */
export function translate(story: Story, language: Translation): Story {
	const textOf = new Map(story[language].map(({ en, text }) => [en, text]));
	const translated = withWords(story, (word) => textOf.get(word) ?? word);
	return {
		...translated,
		places: translated.places.map((place) =>
			// A map of bilingual names says no name twice.
			place.lang === language ? { ...place, name_local: null, lang: null } : place,
		),
	};
}

/** The story with other words in the columns that are translated. */
export function withWords(story: Story, wordsOf: (english: string) => string): Story {
	const rows = Object.fromEntries(
		TABLE_NAMES.map((name) => [
			name,
			story[name].map((row) => ({
				...row,
				...Object.fromEntries(
					cellsOf(name, row).map(([column, value]) => [
						column,
						typeof value === 'string' ? wordsOf(value) : value,
					]),
				),
			})),
		]),
	) as unknown as Rows;
	return {
		...story,
		...withSourceNames(rows),
		sourceById: new Map(rows.sources.map((row) => [row.id, row])),
	};
}

/** Words that are to be translated, and where they stand; a translation of words that stand nowhere. */
export interface Untranslated {
	readonly at: Place;
	readonly column: string;
	readonly value: string;
	readonly expected: string;
}

/** Where a language's table and all others do not match: by table, each words once. */
export function untranslatedIn(story: Story, language: Translation): Untranslated[] {
	const words = new Map<string, Omit<Untranslated, 'expected'> & { isNeeded: boolean }>();
	for (const name of TABLE_NAMES)
		for (const row of story[name])
			for (const [column, value] of cellsOf(name, row)) {
				const isNeeded = columnsOf(name)[column]?.translated === 'all';
				if (typeof value === 'string' && !words.get(value)?.isNeeded)
					words.set(value, { at: row.at, column, value, isNeeded });
			}
	const translated = new Set(story[language].map(({ en }) => en));
	return [
		...[...words.values()]
			.filter(({ value, isNeeded }) => isNeeded && !translated.has(value))
			.map(({ isNeeded, ...found }) => ({ ...found, expected: `words that ${fileOf(language)} translates` })),
		...story[language]
			.filter(({ en }) => !words.has(en))
			.map(({ at, en }) => ({ at, column: 'en', value: en, expected: 'words of another table' })),
	];
}

const columnsOf = (name: TableName): Columns => tables[name].columns;

/** A row's cells in columns of words. */
const cellsOf = (name: TableName, row: object): [column: string, value: unknown][] =>
	Object.entries(columnsOf(name))
		.filter(([, { translated }]) => translated)
		.map(([column]) => [column, row[column as keyof typeof row]]);
