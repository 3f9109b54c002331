import { describeTarget } from './describe-target.ts';
import type { ToViewed } from './share.ts';
import { fetchViewed } from './viewed-bundle.ts';

/** What embed codes of a view are made from: its address and its own heights. */
export const toViewedTarget: ToViewed = async ({ id, locale, root }, published, query) => {
	const { figure } = await fetchViewed({ id, root, form: published.form }, query);
	return {
		...published,
		...describeTarget(figure, locale),
		embed: published.embed + query,
		page: published.page + query,
		preview: { ...published.preview, live: published.preview.live + query },
		isView: true,
	};
};
