/** What a page and its explorer agree on. */
import type { Locale } from '#lib/drawing/message.ts';

/** The id of the element that holds the button and, behind it, the explorer. */
export const CONTAINER_ID = 'explore';

/** What an explorer is opened with. */
export interface ExplorerOptions {
	target: HTMLElement;
	/** The figure's id; empty on a page of many. */
	figure: string;
	locale: Locale;
	/** Path to where the site in the language begins, as `../../`. */
	root: string;
}

/** Mounts an explorer; what it resolves to closes it. */
export type Open = (options: ExplorerOptions) => Promise<() => void>;
