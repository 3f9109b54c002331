import { sharedColumns, toDecimals } from '#lib/drawing/columns.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import type { Row, Table } from '#lib/drawing/table.ts';
import { sidesOfTrade, subjectsOf } from '#lib/model/subjects.ts';
import type { TradePair, TradeRow } from '#lib/model/trade.ts';

export function ratioTable(pair: TradePair, locale: Locale): Table {
	const columns = sharedColumns(locale);
	const { china, russia } = rowsOf(pair, locale);
	return {
		caption: m.ratio_caption({}, { locale }),
		columns: [
			columns.year,
			columns.item,
			columns.usdMillion,
			{ key: 'squares', label: m.column_squares({}, { locale }), isNumeric: true, show: toDecimals(1) },
			columns.reporter,
			columns.note,
		],
		rows: [china, russia],
	};
}

export const rowsOf = ({ china, russia, ratio }: TradePair, locale: Locale) => ({
	china: toRow('china', m.china({}, { locale }), china, ratio),
	russia: toRow('russia', m.russia({}, { locale }), russia, 1),
});

const toRow = (
	id: string,
	item: string,
	{ year, partner, value_usd_million, reporter, status, cites, note }: TradeRow,
	squares: number,
): Row => ({
	id,
	cells: { year, item, value_usd_million, squares, reporter, note },
	status,
	cites,
	subjects: subjectsOf(sidesOfTrade(partner), year),
});
