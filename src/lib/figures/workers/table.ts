import { sharedColumns, toDecimals } from '#lib/drawing/columns.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import type { Row, Table } from '#lib/drawing/table.ts';
import type { Count, WorkersInput } from './input.ts';
import { workersWords } from './words.ts';

/** Every count, then what is computed from two of them. */
export function workersTable({ counts, fall }: WorkersInput, locale: Locale): Table {
	const o = { locale };
	const words = workersWords(locale);
	const measures = { stock: m.workers_measure_stock({}, o), flow: m.workers_measure_flow({}, o) };
	const change = fall.to.count - fall.from.count;
	return {
		caption: m.workers_caption({}, o),
		columns: [
			{ key: 'date', label: m.workers_column_date({}, o), show: (cell) => words.date(String(cell)) },
			{ key: 'count', label: m.workers_column_count({}, o), isNumeric: true, show: toDecimals(0) },
			{ key: 'measure', label: m.workers_column_measure({}, o) },
			{ key: 'counts', label: m.workers_column_counts({}, o) },
			{ key: 'by', label: sharedColumns(locale).reporter.label, isDetail: true },
			sharedColumns(locale).note,
		],
		rows: [
			...counts.map(
				({ id, date, count, measure, counts, by, note, status, cites }: Count): Row => ({
					id,
					cells: { date, count, measure: measures[measure], counts, by, note },
					status,
					cites,
				}),
			),
			{
				id: fall.id,
				cells: {
					date: fall.year,
					count: change,
					measure: m.workers_measure_change({}, o),
					counts: words.fallCounts(fall),
					by: null,
					note: m.workers_fall_formula(
						{
							from: words.count(fall.from.count),
							to: words.count(fall.to.count),
							change: words.count(-change),
						},
						o,
					),
				},
				status: 'derived',
				cites: fall.to.cites,
			},
		],
	};
}
