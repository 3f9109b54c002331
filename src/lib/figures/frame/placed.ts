import type { Label } from './label.ts';

/** What every layout gives: the drawing's size, px, and all its text, by layer. */
export interface Placed {
	width: number;
	height: number;
	labels: Readonly<Record<string, readonly Label[]>>;
}
