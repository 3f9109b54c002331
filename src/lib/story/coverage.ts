/** Checks that tables answer each other: no actor without a part, no question without every document's answer. */
import type { TableName } from '#lib/model/tables.ts';
import { type Report, rowReport } from './problems.ts';
import { type Readings, targetsOf } from './references.ts';

/** Checks all tables together; says nothing where one of those concerned could not be read as a whole. */
export function checkCoverage(readings: Readings, report: Report): void {
	checkMentioned('actors', readings, report);
	checkMentioned('topics', readings, report);
	checkAnswers(readings, report);
}

/** Every row of the table is named in a column that refers to it. */
function checkMentioned(name: TableName, readings: Readings, report: Report): void {
	const columns = Object.values(readings).flatMap((reading) =>
		Object.entries(reading.table.columns)
			.filter(([, { refersTo }]) => refersTo === name)
			.map(([column]) => ({ reading, column })),
	);
	if (columns.some(({ reading }) => !reading.isWhole)) return;
	const mentioned = new Set(
		columns.flatMap(({ reading, column }) => reading.rows.flatMap((row) => targetsOf(row.values[column]))),
	);
	const files = [...new Set(columns.map(({ reading }) => reading.file))].join(' or ');
	const fault = rowReport(readings[name].file, report);
	for (const row of readings[name].rows)
		if (row.cells.id !== undefined && !mentioned.has(row.cells.id))
			fault(row, 'id', `an id that ${files} mentions`);
}

/** Every question has an answer, or a silence, for every document and for no other source. */
function checkAnswers({ questions, answers, sources }: Readings, report: Report): void {
	if (!questions.isWhole || !answers.isWhole || !sources.isWhole) return;
	const documents = sources.rows
		.filter((row) => row.values.kind === 'document')
		.map((row) => row.cells.id ?? '');
	const given = new Set(answers.rows.map(({ cells }) => `${cells.question} ${cells.source}`));
	const missing = rowReport(questions.file, report);
	for (const row of questions.rows)
		for (const document of documents)
			if (!given.has(`${row.cells.id} ${document}`))
				missing(row, 'id', `an answer or a silence for document ${document} in ${answers.file}`);
	const wrong = rowReport(answers.file, report);
	for (const row of answers.rows) {
		const { source } = row.cells;
		if (source && sources.byId?.has(source) && !documents.includes(source))
			wrong(row, 'source', `a document: ${documents.join(', ')}`);
	}
}
