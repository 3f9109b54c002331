/** What the share panel knows of a figure: plain data, so that it travels from the server to the browser. */
import type { Locale } from '#lib/drawing/message.ts';
import type { FigureId } from '#lib/figures/registry.ts';
import type { Download } from '#lib/publishing/downloads.ts';
import type { EmbedTarget } from './embed-target.ts';

export interface ShareFile extends Download {
	/** From the figure's page. */
	href: string;
}

export interface ShareData {
	/** The figure's. */
	id: FigureId;
	locale: Locale;
	/** Path to where the site in the language begins, as `../../`. */
	root: string;
	/** The same page in every language, from the figure's page: codes and files are in the page's language. */
	languages: { locale: Locale; href: string }[];
	/** The brief's, then the record's where there is one beside it. */
	embeds: readonly EmbedTarget[];
	files: ShareFile[];
	/** In words, as BibTeX and as CSL-JSON. */
	citations: { label: string; text: string }[];
}

/** What codes of the view that a query asks for are made from. Throws where it cannot be fetched. */
export type ToViewed = (
	share: Pick<ShareData, 'id' | 'locale' | 'root'>,
	published: EmbedTarget,
	query: string,
) => Promise<EmbedTarget>;

/** The id of the element that holds the panel, and its data as an attribute. Not `share`, which blockers of annoyances hide. */
export const SHARE_ID = 'publish';
