/** How long each figure takes to lay out and to draw, at each width. */
import { render } from 'svelte/server';
import type { FigureId } from '#lib/figures/registry.ts';
import { compiled } from '../../src/cli/compiled.ts';
import { BUDGETS } from './budgets.ts';
import type { Modules } from './modules.ts';
import { median, over, printTable } from './table.ts';

/** Runs before the clock counts, until the engine has compiled what it runs; then runs of which the median is taken. */
const WARM_UP = 20;
const RUNS = 60;

export async function benchDrawings(): Promise<void> {
	const { dataOf, FIGURE_IDS, PALETTES, paintFor, story, toFigure, WIDTH_NAMES, WIDTHS } =
		await compiled<Modules>(process.cwd(), 'tests/bench/modules.ts');
	const rows = FIGURE_IDS.flatMap((id) =>
		WIDTH_NAMES.map((name) => {
			const { width } = WIDTHS.full[name];
			const data = dataOf(story, id);
			// A drawing is made once for the same input: a copy is another.
			const layOut = () =>
				toFigure({ ...data, input: { ...(data.input as object) } }).draw({ width, locale: 'en' });
			const { Drawing, placed } = layOut();
			const paint = paintFor({ palette: PALETTES.light, prefix: id, isFile: false, lang: 'en' });
			const draw = () => render(Drawing, { props: { placed, paint } }).body.length;
			return [id, String(width), ...timed(layOut, id), ...timed(draw, id)];
		}),
	);
	printTable(['figure', 'width', 'lay out, ms', '', 'draw, ms', ''], rows);
}

/** The median of many runs, ms, and whether it misses the aim. */
function timed(run: () => unknown, id: FigureId): [string, string] {
	for (let i = 0; i < WARM_UP; i++) run();
	const times = Array.from({ length: RUNS }, () => {
		const start = performance.now();
		run();
		return performance.now() - start;
	});
	const time = median(times);
	return [time.toFixed(2), over(time, BUDGETS[id].milliseconds)];
}
