import { yearOf } from '#lib/model/context.ts';
import type { TradeRow } from '#lib/model/trade.ts';
import { sharedColumns } from '../columns.ts';
import { basisWord } from '../frame/words.ts';
import { type Locale, m } from '../message.ts';
import type { Row, Table } from '../table.ts';
import type { TradeInput } from './layout.ts';
import { markId, otherId } from './series.ts';
import { eventId } from './strip.ts';
import { tradeWords } from './words.ts';

/** Every drawn figure and event, China before Russia, then what the drawing adds to them. */
export function tradeTable({ trade, context }: TradeInput, locale: Locale): Table {
	const o = { locale };
	const words = tradeWords(locale);
	const columns = sharedColumns(locale);
	const { china, russia, crude, pair } = trade;
	const figure = (row: TradeRow, id = markId(row)): Row => ({
		id,
		cells: {
			year: row.year,
			item: words.partner(row.partner),
			value_usd_million: row.value_usd_million,
			basis: row.basis,
			reporter: row.reporter,
			note: row.note,
		},
		status: row.status,
		cites: row.cites,
	});
	const others = [china, russia].flatMap(({ disagreements }) =>
		disagreements.flatMap(({ rows }) => rows.slice(1).map((row, i) => figure(row, otherId(row, i + 1)))),
	);
	const event = (year: number, item: string, id: string, cites: Row['cites'], note: string | null): Row => ({
		id,
		cells: { year, item, value_usd_million: null, basis: null, reporter: null, note },
		status: 'reported',
		cites,
	});
	const { from, to, events } = context.sanctions;
	return {
		caption: m.trade_caption({}, o),
		columns: [
			columns.year,
			columns.item,
			columns.usdMillion,
			{
				key: 'basis',
				label: m.column_basis({}, o),
				isDetail: true,
				show: (cell, l) => (cell === null ? '' : basisWord(cell as TradeRow['basis'], l)),
			},
			columns.reporter,
			columns.note,
		],
		rows: [
			...china.rows.map((row) => figure(row)),
			...russia.rows.map((row) => figure(row)),
			...others,
			...crude.map((row) => figure(row)),
			{
				id: `ratio-${pair.year}`,
				cells: {
					year: pair.year,
					item: words.ratio(pair.ratio),
					value_usd_million: null,
					basis: null,
					reporter: null,
					note: m.trade_ratio_formula(
						{
							china: words.million(pair.china.value_usd_million),
							russia: words.million(pair.russia.value_usd_million),
						},
						o,
					),
				},
				status: 'derived',
				cites: [...pair.china.cites, ...pair.russia.cites],
			},
			...context.meetings.map((meeting) =>
				event(yearOf(meeting), meeting.title, eventId(meeting), meeting.cites, meeting.note),
			),
			event(
				from,
				words.sanctions(from, to),
				'sanctions',
				events.flatMap(({ cites }) => cites),
				null,
			),
			event(
				yearOf(context.border),
				context.border.title,
				eventId(context.border),
				context.border.cites,
				context.border.note,
			),
		],
	};
}
