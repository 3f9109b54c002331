import type { Cite } from '#lib/model/cites.ts';

/** Something wrong with a figure as it is drawn or said: what no check of the rows alone can see. */
export interface Fault {
	/** The text at fault. */
	text?: string | undefined;
	/** Ids of the rows that it is about. */
	of?: readonly string[] | undefined;
	/** What it rests on, where that is computed and no row has its id. */
	cites?: readonly Cite[];
	/** What should be there; follows the word "expected". */
	expected: string;
}
