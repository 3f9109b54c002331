import { sharedColumns, toDecimals } from '#lib/drawing/columns.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import type { Table } from '#lib/drawing/table.ts';
import { subjectsOf } from '#lib/model/subjects.ts';
import type { Measure } from '#lib/model/vocabulary.ts';
import type { WorkersInput } from './input.ts';
import { workersWords } from './words.ts';

/** Every count, then what is computed from two of them. */
export function workersTable({ counts, fall }: WorkersInput, locale: Locale): Table {
	const o = { locale };
	const words = workersWords(locale);
	const measureWord = (measure: Measure | 'change') => m.workers_measure({ measure }, o);
	const change = fall.to.count - fall.from.count;
	return {
		caption: m.workers_caption(fall, o),
		columns: [
			{
				key: 'date',
				label: m.workers_column_date({}, o),
				isName: true,
				show: (cell) => words.date(cell as string | null),
			},
			{ key: 'count', label: m.workers_column_count({}, o), isNumeric: true, show: toDecimals(0) },
			{ key: 'measure', label: m.workers_column_measure({}, o) },
			{ key: 'counts', label: m.workers_column_counts({}, o), isName: true },
			{ key: 'by', label: sharedColumns(locale).reporter.label, isDetail: true },
			sharedColumns(locale).note,
		],
		rows: [
			...counts.map(({ id, date, count, measure, counts, by, note, status, cites }) => ({
				id,
				cells: { date, count, measure: measureWord(measure), counts, by, note },
				status,
				cites,
				subjects: subjectsOf([], date),
			})),
			{
				id: fall.id,
				cells: {
					date: fall.year,
					count: change,
					measure: measureWord('change'),
					counts: words.fallCounts(fall),
					by: null,
					note: m.workers_fall_formula(
						{
							from: words.count(fall.from.count),
							to: words.count(fall.to.count),
							change: words.count(Math.abs(change)),
						},
						o,
					),
				},
				status: fall.status,
				cites: fall.cites,
				subjects: subjectsOf([], fall.from.date, fall.to.date),
			},
		],
	};
}
