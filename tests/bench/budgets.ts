/** What each figure may cost: a test holds the bytes, `npm run bench` marks what misses either. */
import type { FigureId } from '#lib/figures/registry.ts';

export interface Budget {
	/** The most that the embed of the brief may weigh in any language, brotli, bytes: maps have land to draw. */
	embedBytes: number;
	/** What laying out, and drawing, should each take at the most, ms: an aim, since timings are noisy. */
	milliseconds: number;
}

export const BUDGETS: Readonly<Record<FigureId, Budget>> = {
	trade: { embedBytes: 12_000, milliseconds: 10 },
	'ratio-2018': { embedBytes: 12_000, milliseconds: 10 },
	border: { embedBytes: 20_000, milliseconds: 50 },
	venue: { embedBytes: 12_000, milliseconds: 50 },
	distances: { embedBytes: 20_000, milliseconds: 50 },
	network: { embedBytes: 12_000, milliseconds: 50 },
	workers: { embedBytes: 12_000, milliseconds: 50 },
	outcomes: { embedBytes: 12_000, milliseconds: 50 },
	positions: { embedBytes: 12_000, milliseconds: 50 },
	timeline: { embedBytes: 12_000, milliseconds: 50 },
};
