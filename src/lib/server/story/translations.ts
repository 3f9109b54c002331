/** Checks that the tables in `i18n/` hold the words of all other tables, and nothing else. */
import { TABLE_NAMES } from '#lib/model/tables.ts';
import { TRANSLATIONS } from '#lib/model/vocabulary.ts';
import type { Report } from './problems.ts';
import type { Readings } from './references.ts';

/** Says nothing of a language whose table could not be read as a whole. */
export function checkTranslations(readings: Readings, report: Report): void {
	const words = wordsOf(readings);
	for (const language of TRANSLATIONS) {
		const { file, rows, isWhole } = readings[language];
		if (!isWhole) continue;
		const translated = new Set(rows.map(({ cells }) => cells.en));
		for (const [value, place] of words)
			if (!translated.has(value)) report({ ...place, value, expected: `words that ${file} translates` });
		// Which words there are is known only where all tables could be read.
		if (TABLE_NAMES.some((name) => !readings[name].isWhole)) continue;
		for (const { line, cells } of rows)
			if (!words.has(cells.en ?? ''))
				report({ file, line, column: 'en', value: cells.en ?? '', expected: 'words of another table' });
	}
}

/** All words that are translated, with the first place where each stands. */
function wordsOf(readings: Readings) {
	const words = new Map<string, { file: string; line: number; column: string }>();
	for (const { file, table, rows } of Object.values(readings))
		for (const [column, { isTranslated }] of Object.entries(table.columns)) {
			if (!isTranslated) continue;
			for (const { line, values } of rows) {
				const value = values[column];
				if (typeof value === 'string' && !words.has(value)) words.set(value, { file, line, column });
			}
		}
	return words;
}
