/** A figure in sentences, for people who read rather than look: as many as the drawing has marks. */
import type { Cite } from '#lib/model/cites.ts';

export interface Sentence {
	/** The id of the row, and of the mark, that it puts in words. */
	id: string;
	text: string;
	cites: readonly Cite[];
}

export interface TextAlternativePart {
	heading: string;
	sentences: readonly Sentence[];
}
