/** What views of trade are drawn from. */
import type { LicensedSource } from '#lib/model/story.ts';
import type { TradeRow } from '#lib/model/trade.ts';

/** A row without what only its table needs. */
export type ExploredRow = Omit<TradeRow, 'at' | 'share_percent'>;

export interface TradeData {
	/** Excluded ones are not among them. */
	rows: ExploredRow[];
	/** What the rows rest on, by id. */
	sources: [id: string, source: LicensedSource][];
}
