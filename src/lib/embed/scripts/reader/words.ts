/** The words that the reader's script shows; the page that serves it puts them before it. */
export interface ReaderWords {
	/** How to move by keyboard. */
	help: string;
	/** A word for each status. */
	statuses: Readonly<Record<string, string>>;
}

/** The words of the lines that a row rests on, by citation. */
export type Said = Readonly<Record<string, string>>;
