/** The words that the reader's script shows; the page that serves it puts them before it. */
export interface ReaderWords {
	/** How to move by keyboard. */
	help: string;
	/** That a mark's box has gone. */
	closed: string;
	/** That a link opens apart from the page. */
	apart: string;
	/** A word for each status. */
	statuses: Readonly<Record<string, string>>;
}

/** What a reader knows the sources of a row as, and the words of each with their language, by citation. */
export type Said = Readonly<Record<string, { name?: string; words?: string; lang?: string }>>;
