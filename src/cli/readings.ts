/** `npm run readings -- VERDICTS.csv`: takes a second person's verdicts on statements into `data/readings.csv`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { stringify } from 'csv-stringify/sync';
import { anchorKeyOf } from '#lib/model/anchors.ts';
import { fileOf } from '#lib/model/tables.ts';
import { isOneOf, VERDICTS } from '#lib/model/vocabulary.ts';
import { parseCsv } from '#lib/story/parse.ts';
import { problemText } from '#lib/story/problems.ts';
import { loadStory } from '#lib/story/read.ts';
import { fingerprintOf, statementsIn } from '#lib/story/readings.ts';
import { tidyFile } from '#lib/story/tidy/file.ts';
import { readCall } from './command.ts';

const USAGE = `usage: npm run readings -- VERDICTS.csv [DIR]

VERDICTS.csv has the columns table, row, verdict (${VERDICTS.join(', ')}) and remark; rows as in readings.csv of the folder DIR ("data" when left out).
The verdicts are dated today and hold for the rows as they now are. Exit status: 0 when written, 1 when nothing was, 2 when called wrongly.`;

const HEADER = ['table', 'row', 'fingerprint', 'verdict', 'read_on', 'remark'];

const asked = readCall({ name: 'readings', usage: USAGE }, ([file, folder = 'data', ...others]) => {
	if (file === undefined || others.length > 0) throw new Error('expected a file of verdicts and one folder');
	return { file, folder };
});
if (asked) process.exitCode = take(asked.file, asked.folder);

/** Writes nothing where one verdict is at fault; returns the exit status. */
function take(file: string, folder: string): number {
	// As spreadsheets write it; its rows stay on their lines.
	const tidied = tidyFile(readFileSync(file));
	const parsed = 'text' in tidied ? parseCsv(tidied.text) : tidied;
	if ('expected' in parsed) {
		console.error(problemText({ ...parsed, file }, ''));
		return 1;
	}
	const story = loadStory(folder);
	const statements = new Map(
		statementsIn(story).map(({ table, row }) => [`${table} ${anchorKeyOf(table, row)}`, row]),
	);
	const today = new Date().toISOString().slice(0, 10);
	const readings = new Map(
		story.readings
			.filter(({ table, row }) => statements.has(`${table} ${row}`))
			.map((row) => [`${row.table} ${row.row}`, HEADER.map((name) => row[name as keyof typeof row] ?? '')]),
	);
	const faults: string[] = [];
	for (const { line, cells } of parsed.slice(1)) {
		const [table = '', row = '', verdict = '', remark = ''] = cells;
		const statement = statements.get(`${table} ${row}`);
		if (!statement) faults.push(`${file}:${line} ${table} ${row} – expected a row of a table of statements`);
		else if (!isOneOf(VERDICTS, verdict))
			faults.push(`${file}:${line} ${verdict} – expected ${VERDICTS.join(', ')}`);
		else readings.set(`${table} ${row}`, [table, row, fingerprintOf(statement), verdict, today, remark]);
	}
	if (faults.length > 0) {
		console.error(faults.join('\n'));
		return 1;
	}
	const order = [...statements.keys()];
	const rows = [...readings]
		.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
		.map(([, cells]) => cells);
	const written = join(folder, fileOf('readings'));
	writeFileSync(written, stringify([HEADER, ...rows]));
	console.log(`${written}: ${rows.length} of ${statements.size} statements read`);
	return 0;
}
