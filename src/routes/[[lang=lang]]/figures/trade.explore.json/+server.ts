import { json } from '@sveltejs/kit';
import { editionOf, everyEdition } from '#lib/build/edition.ts';
import type { TradeData } from '#lib/figures/trade/view/data.ts';
import { namedSources } from '#lib/files/bundle.ts';
import { usableRows } from '#lib/model/trade.ts';
import type { RequestHandler } from './$types.js';

export const prerender = true;
export const entries = everyEdition;

/** Every figure that the trade explorer may draw. */
export const GET: RequestHandler = ({ params }) => {
	const { story } = editionOf(params.lang);
	const rows = usableRows(story).map(({ at, share_percent, ...row }) => row);
	const cited = rows.flatMap(({ cites }) => cites.map(({ source }) => source));
	const data: TradeData = { rows, sources: namedSources(story, cited) };
	return json(data);
};
