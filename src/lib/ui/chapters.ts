/** The dashboard's order: what a reader who knows nothing wants to know first. */
import type { FigureId } from '#lib/figures/registry.ts';

export interface Chapter {
	/** The id of the note that begins it. */
	note: string;
	/** Drawn in full. */
	figures: readonly FigureId[];
	/** Named with their findings: a page that drew all would be too heavy to read and to load. */
	further: readonly FigureId[];
}

export const CHAPTERS: readonly Chapter[] = [
	{ note: 'home-outcomes', figures: ['outcomes'], further: [] },
	{ note: 'home-positions', figures: ['positions'], further: ['network'] },
	{ note: 'home-trade', figures: ['trade', 'ratio-2018'], further: ['workers'] },
	{ note: 'home-place', figures: ['border'], further: ['venue', 'distances'] },
	{ note: 'home-time', figures: ['timeline'], further: [] },
];
