/** Checks that what the story is about stands in the tables that it is of. */
import { STORY_VALUES } from '#lib/model/about.ts';
import { fileOf } from '#lib/model/tables.ts';
import type { StoryKey } from '#lib/model/vocabulary.ts';
import { type Report, rowReport } from './problems.ts';
import type { Readings } from './references.ts';

const YEAR = /^\d{4}$/;

export function checkAbout(readings: Readings, report: Report): void {
	const { story } = readings;
	const fault = rowReport(story.file, report);
	for (const row of story.rows) {
		const { key, value } = row.values;
		if (typeof key !== 'string' || typeof value !== 'string') continue;
		const kind = STORY_VALUES[key as StoryKey];
		if (kind === 'year') {
			if (!YEAR.test(value)) fault(row, 'value', `a year for ${key}`);
			continue;
		}
		const { table, isList } = kind;
		const ids = isList ? value.split(' ') : [value];
		if (readings[table].isWhole && !ids.every((id) => hasId(readings, table, id)))
			fault(row, 'value', `${isList ? 'ids' : 'an id'} of ${fileOf(table)} for ${key}`);
	}
}

/** A line on a map is known by the id that its rows share. */
const hasId = (readings: Readings, table: keyof Readings, id: string): boolean =>
	readings[table].rows.some(({ cells }) => (table === 'lines' ? cells.line : cells.id) === id);
