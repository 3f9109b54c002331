/** What page and island agree on: where the explorer stands, and what a page says to it. */

export const PLACE_ID = 'explore';

/** What an explorer is opened with. */
export interface Place {
	/** Where it is put. */
	target: HTMLElement;
	/** The figure's id; empty on a page of many. */
	figure: string;
	locale: import('#lib/figures/message.ts').Locale;
	/** Path to where the site in the language begins, as `../../`. */
	root: string;
}

/** Puts an explorer into its place; what it gives back takes it out again. */
export type Open = (place: Place) => Promise<() => void>;

/** The parameters of each explorer, by which a page knows that an address asks for it. */
export const PARAMETERS: Readonly<Record<string, readonly string[]>> = {
	trade: ['scale', 'flow', 'series', 'from', 'to'],
	network: ['topic', 'tie', 'document', 'actor', 'steps'],
	border: ['zoom', 'x', 'y', 'a', 'b'],
	venue: ['zoom', 'x', 'y', 'a', 'b'],
};

/** On every page: what rests on one document alone. */
export const ONLY = 'only';
