/** What embed codes are made from: plain data. */

import type { Locale } from '#lib/drawing/message.ts';
import type { PublishedForm } from '#lib/drawing/widths.ts';
import type { Span } from '#lib/embed/layout/spans.ts';
import type { FigureId } from '#lib/figures/registry.ts';

/** Stands for no bound: JSON knows no infinity. px. */
export const UNBOUNDED = 99_999;

export interface EmbedTarget {
	/** The figure's. */
	id: FigureId;
	form: PublishedForm;
	locale: Locale;
	/** The frame's title: what it is and what it finds. */
	title: string;
	/** The figure in words: for an image or a network, and with all that stands around it. */
	alt: string;
	altLong: string;
	/** The embed's, the same one's as it is in this version for ever, the figure page's and two scripts' address, absolute. */
	embed: string;
	frozen: string;
	page: string;
	helper: string;
	element: string;
	/** The embed's and the frozen one's address from the figure's page. */
	preview: { live: string; frozen: string };
	/** The data's. */
	version: string;
	/** Pictures' addresses, absolute. */
	images: { light: string; dark: string };
	/** Heights with and without the headline, the narrowest layout first. */
	layouts: { titled: readonly Span[]; untitled: readonly Span[] };
	/** Whether it is a view that a reader chose: of those no picture stands ready, and none is frozen. */
	isView: boolean;
}
