import { mount, unmount } from 'svelte';
import { toMapContent } from '#lib/figures/map-view/content.ts';
import { boundedView, mapFields } from '#lib/figures/map-view/view.ts';
import { fetchJson } from '#lib/share/fetch.ts';
import { clearState, stateOfPage } from '../address.ts';
import { adoptStyle } from '../adopt-style.ts';
import type { Open } from '../container.ts';
import { hideDrawing } from '../published-drawing.ts';
import MapExplorer from './MapExplorer.svelte';

export const open: Open = async ({ target, figure, locale, root }) => {
	const kit = await fetchJson<{ figure: { input: unknown } }>(`${root}figures/${figure}.kit.json`);
	const content = toMapContent(figure, kit.figure.input, locale);
	const fields = mapFields(content.points.map(({ id }) => id));
	adoptStyle();
	const published = hideDrawing(target);
	const explorer = mount(MapExplorer, {
		target,
		props: { content, locale, root, initial: boundedView(stateOfPage(fields)) },
	});
	return () => {
		void unmount(explorer);
		published.restore();
		clearState(fields);
	};
};
