/** What views of trade are drawn from. */
import type { TradeRow } from '#lib/model/trade.ts';
import type { ViewSource } from '#lib/views/viewed.ts';

/** A row without what only its table needs. */
export type ExploredRow = Omit<TradeRow, 'at' | 'share_percent'>;

export interface TradeData {
	/** Excluded ones are not among them. */
	rows: ExploredRow[];
	/** What the rows rest on, by id. */
	sources: [id: string, source: ViewSource][];
}
