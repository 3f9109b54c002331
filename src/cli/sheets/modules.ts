/** What `npm run sheets` draws with, as one module: see compiled.ts. */
export { FIGURE_IDS, isFigureId } from '#lib/figures/registry.ts';
export { toEdition } from '#lib/publishing/edition.ts';
export { problemsText } from '#lib/story/problems.ts';
export { DATA_FOLDER, readStory } from '#lib/story/read.ts';
export { rowsOf, toSheet } from './sheet.ts';
