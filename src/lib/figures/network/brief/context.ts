import type { Evidence } from '#lib/drawing/marks/mark.ts';
import type { Locale } from '#lib/drawing/message.ts';
import type { NetworkInput } from '../input.ts';

/** What every part of the brief needs. */
export interface BriefContext {
	input: NetworkInput;
	width: number;
	locale: Locale;
	/** Of a row of the table; its title is the row as a sentence. */
	evidenceOf(id: string): Evidence;
	/** Of all labels, px. */
	type: { size: number; leading: number };
}
