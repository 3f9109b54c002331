import { mount, unmount } from 'svelte';
import type { NetworkInput } from '#lib/figures/network/input.ts';
import { networkFields } from '#lib/figures/network/view/view.ts';
import { fetchJson } from '#lib/share/fetch.ts';
import { clearState, stateOfPage } from '../address.ts';
import { adoptStyle } from '../adopt-style.ts';
import type { Open } from '../container.ts';
import { hideDrawing } from '../published-drawing.ts';
import NetworkExplorer from './NetworkExplorer.svelte';
import { showSentences } from './sentences.ts';

export const open: Open = async ({ target, locale, root }) => {
	const kit = await fetchJson<{ figure: { input: NetworkInput } }>(`${root}figures/network.kit.json`);
	const { input } = kit.figure;
	const fields = networkFields(input);
	adoptStyle();
	const published = hideDrawing(target);
	const explorer = mount(NetworkExplorer, {
		target,
		props: { input, locale, root, initial: stateOfPage(fields) },
	});
	return () => {
		void unmount(explorer);
		published.restore();
		showSentences(() => true);
		clearState(fields);
	};
};
