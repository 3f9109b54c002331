/** What embed codes of a view are made from: its address and its own heights. */
import { m } from '#lib/drawing/message.ts';
import { layoutsFor } from './layouts.ts';
import type { ToViewed } from './share.ts';
import { fetchViewed } from './viewed-bundle.ts';

export const toViewedTarget: ToViewed = async (share, query) => {
	const { locale, embed } = share;
	const { figure } = await fetchViewed(share, query);
	const { title, description } = figure.words(locale);
	return {
		...embed,
		title: m.share_frame_title({ title }, { locale }),
		alt: description,
		embed: embed.embed + query,
		page: embed.page + query,
		preview: { ...embed.preview, live: embed.preview.live + query },
		layouts: layoutsFor(figure, locale),
		isView: true,
	};
};
