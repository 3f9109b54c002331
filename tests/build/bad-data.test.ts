/** Data that cannot be used are never published: the build says what to mend, and where, and leaves the last one alone. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { story } from '#lib/story/load.ts';
import { BUILD, differences } from './built.ts';
import { type Project, withProject } from './project.ts';

it('refuses bad data line by line and leaves the last build as it was', { timeout: 120_000 }, () =>
	withProject(async (project) => {
		cpSync(BUILD, project.build, { recursive: true });
		const [row] = story.trade;
		const value = `${row?.value_usd_million}`;
		const { line } = row?.at ?? { line: 0 };
		rewrite(project, 'trade.csv', (lines) =>
			lines.with(line - 1, lines[line - 1]?.replace(value, `-${value}`) ?? ''),
		);
		const end = rewrite(project, 'topics.csv', (lines) => lines.with(-1, 'a-topic-without-a-name\n'));
		const { status, output } = await project.runPages();
		expect(status).not.toBe(0);
		const found = output.split('\n');
		expect(found).toContainEqual(
			expect.stringMatching(
				new RegExp(`^data/trade\\.csv:${line} value_usd_million: "-${value}" – expected \\w+`),
			),
		);
		expect(found).toContainEqual(
			expect.stringMatching(new RegExp(`^data/topics\\.csv:${end} "a-topic-without-a-name" – expected \\w+`)),
		);
		expect(output).not.toMatch(/^\s+at /m);
		expect(differences(project.build, BUILD)).toEqual([]);
	}),
);

/** Changes a table of the copy, given and returned as lines, and says how many it has. */
function rewrite({ folder }: Project, file: string, change: (lines: string[]) => string[]): number {
	const path = join(folder, 'data', file);
	const lines = change(readFileSync(path, 'utf8').split('\n'));
	writeFileSync(path, lines.join('\n'));
	return lines.length;
}
