import { sharedColumns } from '#lib/drawing/columns.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import type { Table } from '#lib/drawing/table.ts';
import type { TradeRow } from '#lib/model/trade.ts';
import type { TradeInput } from './input.ts';
import { rowsOf } from './rows.ts';
import { publishedTrade, type VisibleTrade } from './visible.ts';

export const tradeTable = (input: TradeInput, locale: Locale): Table =>
	tableOf(publishedTrade(input, 'log'), locale);

export function tableOf(visible: VisibleTrade, locale: Locale): Table {
	const o = { locale };
	const columns = sharedColumns(locale);
	return {
		caption: m.trade_caption({}, o),
		columns: [
			columns.year,
			columns.item,
			columns.usdMillion,
			{
				key: 'basis',
				label: m.column_basis({}, o),
				isName: true,
				show: (cell, l) =>
					cell === null ? '' : m.basis({ basis: cell as TradeRow['basis'] }, { locale: l }),
			},
			columns.reporter,
			columns.note,
		],
		rows: rowsOf(visible, locale),
	};
}
