import type { Locale } from './message.ts';
import type { Label } from './text/label.ts';

/** What a layout is asked for. */
export interface LayoutOptions {
	/** px. */
	width: number;
	locale: Locale;
}

/** What every layout gives: the drawing's size, px, and all its text, by layer. */
export interface Placed {
	width: number;
	height: number;
	labels: Readonly<Record<string, readonly Label[]>>;
}
