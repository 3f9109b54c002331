import { mount } from 'svelte';
import { borderMapContent } from '#lib/figures/border/map-content.ts';
import type { MapContent } from '#lib/figures/map-view/content.ts';
import { boundedView, mapFields } from '#lib/figures/map-view/view.ts';
import { venueMapContent } from '#lib/figures/venue/map-content.ts';
import { fetchInput } from '#lib/share/fetch.ts';
import { stateOfPage } from '../address.ts';
import type { Open } from '../container.ts';
import { openExplorer } from '../open-explorer.ts';
import MapExplorer from './MapExplorer.svelte';

const openMap =
	<Input>(contentOf: (input: Input) => MapContent): Open =>
	async ({ target, figure, locale, root }) => {
		const content = contentOf(await fetchInput<Input>(root, figure));
		const fields = mapFields(content.points);
		const initial = boundedView(stateOfPage(fields));
		return openExplorer(target, fields, () =>
			mount(MapExplorer, { target, props: { content, locale, root, initial } }),
		);
	};

export const openBorder = openMap(borderMapContent);
export const openVenue = openMap(venueMapContent);
