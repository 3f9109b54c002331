/** How the words of the brief are set. */
import { BRIEF_SIZE } from '#lib/drawing/style.ts';

export const QUIET = { size: BRIEF_SIZE.label, weight: 400, role: 'soft' } as const;
export const STRONG = { size: BRIEF_SIZE.label, weight: 700, role: 'text' } as const;
/** From line to line, px. */
export const LINE = 17;
