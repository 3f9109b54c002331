/** The dashboard's order: what a reader sees first, then what a reader who knows nothing wants to know. */
import type { FigureId } from '#lib/figures/registry.ts';

/** Above the chapters: the first is a brief, which no chapter repeats; the others are small. */
export const FRONT: readonly FigureId[] = ['network', 'trade', 'border', 'timeline', 'outcomes'];

export interface Chapter {
	/** The id of the note that begins it. */
	note: string;
	/** Drawn as briefs. */
	figures: readonly FigureId[];
}

export const CHAPTERS: readonly Chapter[] = [
	{ note: 'home-outcomes', figures: ['outcomes'] },
	{ note: 'home-positions', figures: ['positions'] },
	{ note: 'home-trade', figures: ['trade', 'ratio-2018', 'workers'] },
	{ note: 'home-place', figures: ['border', 'venue', 'distances'] },
	{ note: 'home-time', figures: ['timeline'] },
];
