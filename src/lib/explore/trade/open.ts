import { mount } from 'svelte';
import type { TradeInput } from '#lib/figures/trade/input.ts';
import type { TradeData } from '#lib/figures/trade/view/data.ts';
import { tradeFields, tradeViewOf } from '#lib/figures/trade/view/view.ts';
import { fetchInput, fetchJson } from '#lib/share/fetch.ts';
import type { Open } from '../container.ts';
import { openExplorer } from '../open-explorer.ts';
import TradeExplorer from './TradeExplorer.svelte';

export const open: Open = async ({ target, locale, root }) => {
	const [input, { rows }] = await Promise.all([
		fetchInput<TradeInput>(root, 'trade'),
		fetchJson<TradeData>(`${root}figures/trade.explore.json`),
	]);
	const { period } = input.trade;
	return openExplorer(target, tradeFields(period), (say) =>
		mount(TradeExplorer, {
			target,
			props: { input, rows, locale, root, initial: tradeViewOf(location.search, period), say },
		}),
	);
};
