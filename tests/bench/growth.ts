/** How time and memory grow with the data: everything that a build makes of figures and sources, with ten times the rows. */
import { compiled } from '../../src/cli/compiled.ts';
import type { Modules } from './modules.ts';
import { over, printTable } from './table.ts';

const TIMES = 10;

/** The tables whose rows are multiplied, each under ids of its own: what stands in drawings, and what has pages. */
const GROWN = ['sources', 'events', 'positions', 'relations'] as const;

export async function benchGrowth(): Promise<void> {
	const modules = await compiled<Modules>(process.cwd(), 'tests/bench/modules.ts');
	const once = measure(modules, modules.story);
	const often = measure(modules, grown(modules.story));
	printTable(
		['growth', 'as it is', `${TIMES} times the rows`, 'ratio', ''],
		[
			['all figures and sources, ms', ...compare(once.ms, often.ms)],
			['memory, MB', ...compare(once.mb, often.mb)],
		],
	);
}

const compare = (one: number, many: number): string[] => [
	one.toFixed(0),
	many.toFixed(0),
	(many / one).toFixed(1),
	over(many / one, TIMES),
];

/** Words, tables, drawings and files of all figures, and the statements of all sources. */
function measure(
	{ FIGURE_IDS, Exporter, statementsOf, toEdition, WIDTHS }: Modules,
	story: Modules['story'],
): { ms: number; mb: number } {
	globalThis.gc?.();
	const before = process.memoryUsage().heapUsed;
	const start = performance.now();
	const exporter = new Exporter(toEdition(story, 'en', (path) => path));
	for (const id of FIGURE_IDS) {
		exporter.csv(id);
		for (const { width } of Object.values(WIDTHS.full))
			exporter.svg({ id, form: 'full', width, theme: 'light' });
	}
	for (const { id } of story.sources) statementsOf(story, id);
	const ms = performance.now() - start;
	globalThis.gc?.();
	return { ms, mb: (process.memoryUsage().heapUsed - before) / 1e6 };
}

/** The story with each row of the tables so many times. */
function grown(story: Modules['story']): Modules['story'] {
	const tables = Object.fromEntries(
		GROWN.map((name) => [
			name,
			Array.from({ length: TIMES }, (_, i) =>
				story[name].map((row) =>
					i === 0 ? row : { ...row, ...('id' in row ? { id: `${row.id}-${i}` } : {}) },
				),
			).flat(),
		]),
	);
	return { ...story, ...tables };
}
