/** What embed codes are made from: plain data. */

/** How high the embed is in one of its layouts: `base` px and `share` per cent of its width. */
export interface EmbedLayout {
	/** The least width of the layout, px. */
	from: number;
	base: number;
	share: number;
}

export interface EmbedTarget {
	/** The figure's. */
	id: string;
	/** The frame's title: what it is and what it finds. */
	title: string;
	/** The figure in words, for an image. */
	alt: string;
	/** The embed's, the same one's as it is in this version for ever, the figure page's and the helper script's address, absolute. */
	embed: string;
	frozen: string;
	page: string;
	helper: string;
	/** From the figure's page. */
	previewAddress: string;
	/** The data's. */
	version: string;
	/** Pictures' addresses, absolute. */
	images: { light: string; dark: string };
	/** Heights, px, by width, px. */
	heights: Readonly<Record<number, number>>;
	/** The narrowest first. */
	layouts: readonly EmbedLayout[];
}
