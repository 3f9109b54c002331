/** What page and island agree on: where the explorer stands, and what a page says to it. */

export const PLACE_ID = 'explore';

/** What an explorer is opened with. */
export interface Place {
	/** Where it is put. */
	target: HTMLElement;
	/** The figure's id; empty on a page of many. */
	figure: string;
	locale: import('#lib/drawing/message.ts').Locale;
	/** Path to where the site in the language begins, as `../../`. */
	root: string;
}

/** Puts an explorer into its place; what it gives back takes it out again. */
export type Open = (place: Place) => Promise<() => void>;
