import { mount, unmount } from 'svelte';
import { fetchJson } from '#lib/share/fetch.ts';
import type { TradeData } from '#lib/views/trade/data.ts';
import { TRADE_FIELDS, tradeViewOf } from '#lib/views/trade/view.ts';
import { clearState } from '../address.ts';
import { adoptStyle } from '../adopt.ts';
import { hideDrawing } from '../page.ts';
import type { Open } from '../place.ts';
import TradeExplorer from './TradeExplorer.svelte';

export const open: Open = async ({ target, locale, root }) => {
	const { rows } = await fetchJson<TradeData>(`${root}figures/trade.explore.json`);
	adoptStyle();
	const published = hideDrawing(target);
	const explorer = mount(TradeExplorer, {
		target,
		props: { rows, locale, root, initial: tradeViewOf(location.search), say: published.say },
	});
	return () => {
		void unmount(explorer);
		published.restore();
		clearState(TRADE_FIELDS);
	};
};
