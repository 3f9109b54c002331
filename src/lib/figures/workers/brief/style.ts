/** How the brief's words are set, unless they are told otherwise. */
import { BRIEF_SIZE } from '#lib/drawing/style.ts';

/** From line to line, px. */
export const LEADING = 18;

export const STYLE = { size: BRIEF_SIZE.label, weight: 400, role: 'soft', leading: LEADING } as const;
