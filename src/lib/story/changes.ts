/** Checks that the table of changes reaches as far as the package: its last row tells of the package's version. */
import { type Report, rowReport } from './problems.ts';
import type { Readings } from './references.ts';

/** Says nothing where the table could not be read. */
export function checkChanges({ changes }: Readings, version: string, report: Report): void {
	if (!changes.isWhole) return;
	const fault = rowReport(changes.file, report);
	const last = changes.rows.at(-1);
	if (last && last.cells.version !== version)
		fault(last, 'version', `the package's version ${version} in the last row`);
	for (const [i, row] of changes.rows.entries()) {
		const first = changes.rows.slice(0, i).find(({ cells }) => cells.version === row.cells.version);
		if (first && first.cells.date !== row.cells.date)
			fault(row, 'date', `one date a version: line ${first.line} has ${first.cells.date}`);
	}
}
