import { mount } from 'svelte';
import type { NetworkInput } from '#lib/figures/network/input.ts';
import { networkFields } from '#lib/figures/network/view/view.ts';
import { fetchInput } from '#lib/share/fetch.ts';
import { stateOfPage } from '../address.ts';
import type { Open } from '../container.ts';
import { openExplorer } from '../open-explorer.ts';
import NetworkExplorer from './NetworkExplorer.svelte';
import { showSentences } from './sentences.ts';

export const open: Open = async ({ target, figure, locale, root }) => {
	const input = await fetchInput<NetworkInput>(root, figure);
	const fields = networkFields(input);
	const close = openExplorer(target, fields, (say) =>
		mount(NetworkExplorer, { target, props: { input, locale, root, initial: stateOfPage(fields), say } }),
	);
	return () => {
		close();
		showSentences(() => true);
	};
};
