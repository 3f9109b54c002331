import type { Context } from '#lib/model/context.ts';
import type { Trade } from '#lib/model/trade.ts';

/** The part of the story that the figure draws. */
export interface TradeInput {
	trade: Trade;
	context: Context;
	/** Where the summit took place, as the places table names it. */
	summitPlace: string;
}
