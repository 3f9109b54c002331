/** Something wrong with a figure as it is drawn or said: what no check of the rows alone can see. */
export interface Fault {
	/** The text at fault. */
	text?: string | undefined;
	/** Ids of the rows that it is about. */
	of?: readonly string[] | undefined;
	/** What should be there; follows the word "expected". */
	expected: string;
}
