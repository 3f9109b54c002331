import { isFigureId } from '#lib/figures/registry.ts';

export { isFigureId as match };
