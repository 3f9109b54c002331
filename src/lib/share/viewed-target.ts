import { describeTarget } from './describe-target.ts';
import type { ToViewed } from './share.ts';
import { fetchViewed } from './viewed-bundle.ts';

/** What embed codes of a view are made from: its address and its own heights. */
export const toViewedTarget: ToViewed = async (share, query) => {
	const { locale, embed } = share;
	const { figure } = await fetchViewed(share, query);
	return {
		...embed,
		...describeTarget(figure, locale),
		embed: embed.embed + query,
		page: embed.page + query,
		preview: { ...embed.preview, live: embed.preview.live + query },
		isView: true,
	};
};
