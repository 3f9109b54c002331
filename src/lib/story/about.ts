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
		const { table, column = 'id', isList } = kind;
		const { rows, isWhole } = readings[table];
		const known = new Set(rows.map(({ cells }) => cells[column]));
		const ids = isList ? value.split(' ') : [value];
		if (isWhole && !ids.every((id) => known.has(id)))
			fault(
				row,
				'value',
				`${isList ? 'ids of rows' : `the ${column} of a row`} of ${fileOf(table)} for ${key}`,
			);
	}
}
