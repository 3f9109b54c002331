/** How long each figure takes to lay out and to draw, at each width. */
import { render } from 'svelte/server';
import type { FigureId } from '#lib/figures/registry.ts';
import { withModules } from '../../src/cli/modules.ts';
import { BUDGETS } from './budgets.ts';
import { median, over, printTable } from './table.ts';

/** Runs before the clock counts, until the engine has compiled what it runs; then runs of which the median is taken. */
const WARM_UP = 20;
const RUNS = 60;

type Registry = typeof import('#lib/figures/registry.ts');
type PaintModule = typeof import('#lib/drawing/paint.ts');
type Palette = typeof import('#lib/drawing/palette.ts');
type Widths = typeof import('#lib/drawing/widths.ts');
type StoryModule = typeof import('#lib/story/load.ts');

export async function benchDrawings(): Promise<void> {
	await withModules(process.cwd(), async (importModule) => {
		const load = <T>(path: string): Promise<T> => importModule(`/src/lib/${path}`);
		const { figuresOf } = await load<Registry>('figures/registry.ts');
		const { paintFor } = await load<PaintModule>('drawing/paint.ts');
		const { PALETTES } = await load<Palette>('drawing/palette.ts');
		const { WIDTH_NAMES, WIDTHS } = await load<Widths>('drawing/widths.ts');
		const { story } = await load<StoryModule>('story/load.ts');
		const rows = figuresOf(story).flatMap((figure) =>
			WIDTH_NAMES.map((name) => {
				const { width } = WIDTHS[name];
				const layOut = () => figure.draw({ width, locale: 'en' });
				const { Drawing, placed } = layOut();
				const paint = paintFor({ palette: PALETTES.light, prefix: figure.id, isFile: false, lang: 'en' });
				const draw = () => render(Drawing, { props: { placed, paint } }).body.length;
				return [figure.id, String(width), ...timed(layOut, figure.id), ...timed(draw, figure.id)];
			}),
		);
		printTable(['figure', 'width', 'lay out, ms', '', 'draw, ms', ''], rows);
	});
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
