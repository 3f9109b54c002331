import { mount, unmount } from 'svelte';
import type { FigureData } from '#lib/drawing/figure.ts';
import type { TradeData } from '#lib/figures/trade/view/data.ts';
import { TRADE_FIELDS, tradeViewOf } from '#lib/figures/trade/view/view.ts';
import { fetchJson } from '#lib/share/fetch.ts';
import { clearState } from '../address.ts';
import { adoptStyle } from '../adopt-style.ts';
import type { Open } from '../container.ts';
import { hideDrawing } from '../published-drawing.ts';
import TradeExplorer from './TradeExplorer.svelte';

export const open: Open = async ({ target, locale, root }) => {
	const [{ figure: data }, { rows }] = await Promise.all([
		fetchJson<{ figure: FigureData<'trade'> }>(`${root}figures/trade.kit.json`),
		fetchJson<TradeData>(`${root}figures/trade.explore.json`),
	]);
	adoptStyle();
	const published = hideDrawing(target);
	const explorer = mount(TradeExplorer, {
		target,
		props: { data, rows, locale, root, initial: tradeViewOf(location.search), say: published.say },
	});
	return () => {
		void unmount(explorer);
		published.restore();
		clearState(TRADE_FIELDS);
	};
};
