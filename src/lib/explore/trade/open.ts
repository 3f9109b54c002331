import { mount, unmount } from 'svelte';
import type { TradeData } from '#lib/figures/trade/view/data.ts';
import { TRADE_FIELDS, tradeViewOf } from '#lib/figures/trade/view/view.ts';
import { fetchJson } from '#lib/share/fetch.ts';
import { clearState } from '../address.ts';
import { adoptStyle } from '../adopt-style.ts';
import type { Open } from '../container.ts';
import { hideDrawing } from '../published-drawing.ts';
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
