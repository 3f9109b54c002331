/** A figure's kit, with the figure as a query asks for it. */

import type { TradeData } from '#lib/figures/trade/view/data.ts';
import type { Kit } from '#lib/files/bundle.ts';
import { toViewed, type Viewed } from '#lib/views/viewed.ts';
import { fetchJson } from './fetch.ts';

export interface ViewedBundle extends Viewed {
	kit: Kit;
}

/** For an empty query, the figure as it is published. */
/** `root` leads to where the site in the language begins. Throws where something cannot be fetched. */
export async function fetchViewed(
	{ id, root }: { id: string; root: string },
	query: string,
): Promise<ViewedBundle> {
	const kit = await fetchJson<Kit>(`${root}figures/${id}.kit.json`);
	let more: Kit['sources'] = [];
	const viewed = await toViewed(kit, query, async () => {
		const trade = await fetchJson<TradeData>(`${root}figures/trade.explore.json`);
		more = trade.sources;
		return trade;
	});
	const imprint = { ...kit.imprint, address: kit.imprint.address + query };
	return { kit: { ...kit, imprint, sources: [...kit.sources, ...more] }, ...viewed };
}
