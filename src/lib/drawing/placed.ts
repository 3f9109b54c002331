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
	/** Lines that no label may meet, px: coasts, borders, ties, measured lines. */
	barriers?: readonly (readonly (readonly [x: number, y: number])[])[];
	/** Labels that found no room, and what they speak of; not those that a width leaves out by rule. */
	leftOut?: readonly Pick<Label, 'text' | 'of'>[];
}
