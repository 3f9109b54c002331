/** What `npm run export` draws with, as one module: see compiled.ts. */
export { toAbsolute } from '#lib/build/site.ts';
export { FIGURE_IDS, isFigureId } from '#lib/figures/registry.ts';
export { Exporter } from '#lib/files/exporter.ts';
export { NotExported, toVerdict } from '#lib/files/verify.ts';
export { toEdition } from '#lib/publishing/edition.ts';
export { problemsText } from '#lib/story/problems.ts';
export { DATA_FOLDER, readStory } from '#lib/story/read.ts';
