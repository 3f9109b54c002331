/** A story in another language: the same rows, with the words of the tables in its `i18n/` in place of the English ones. */
import type { Rows, Story } from './story.ts';
import { TABLE_NAMES, tables } from './tables.ts';
import type { Translation } from './vocabulary.ts';

/** Ids, numbers, citations and what others have published stay as they are. */
export function translate(story: Story, language: Translation): Story {
	const textOf = new Map(story[language].map(({ en, text }) => [en, text]));
	const inLanguage = (value: unknown) => (typeof value === 'string' ? (textOf.get(value) ?? value) : value);
	const rows = Object.fromEntries(
		TABLE_NAMES.map((name) => {
			const columns = Object.entries(tables[name].columns)
				.filter(([, { isTranslated }]) => isTranslated)
				.map(([column]) => column);
			const translated = story[name].map((row) => ({
				...row,
				...Object.fromEntries(columns.map((column) => [column, inLanguage(row[column as keyof typeof row])])),
			}));
			return [name, translated];
		}),
	) as unknown as Rows;
	const places = rows.places.map((place) =>
		// A map of bilingual names says no name twice.
		place.lang === language ? { ...place, name_local: null, lang: null } : place,
	);
	return { ...story, ...rows, places, sourceById: new Map(rows.sources.map((row) => [row.id, row])) };
}
