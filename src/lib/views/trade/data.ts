/** What the trade explorer draws from. */
import type { TradeRow } from '#lib/model/trade.ts';

/** A row without what only its table needs. */
export type ExploredRow = Omit<TradeRow, 'at' | 'share_percent'>;

export interface TradeData {
	/** Excluded ones are not among them. */
	rows: ExploredRow[];
}
