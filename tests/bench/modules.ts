/** What is drawn to be measured, as one module: see src/cli/compiled.ts. */
export { paintFor } from '#lib/drawing/paint.ts';
export { PALETTES } from '#lib/drawing/palette.ts';
export { WIDTH_NAMES, WIDTHS } from '#lib/drawing/widths.ts';
export { dataOf, FIGURE_IDS, figuresOf, toFigure } from '#lib/figures/registry.ts';
export { Exporter } from '#lib/files/exporter.ts';
export { statementsOf } from '#lib/model/evidence.ts';
export { toEdition } from '#lib/publishing/edition.ts';
export { story } from '#lib/story/load.ts';

export type Modules = typeof import('./modules.ts');
