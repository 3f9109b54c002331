import { sharedColumns } from '#lib/drawing/columns.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import type { Row, Table } from '#lib/drawing/table.ts';
import { basisWord } from '#lib/drawing/words.ts';
import { type Context, type EventRow, yearOf } from '#lib/model/context.ts';
import type { TradePair, TradeRow } from '#lib/model/trade.ts';
import type { TradeInput } from './layout.ts';
import { givenId, markId, otherId } from './series.ts';
import { type ShownTrade, wholeOf } from './shown.ts';
import { eventId } from './strip.ts';
import { type TradeWords, tradeWords } from './words.ts';

export const tradeTable = (input: TradeInput, locale: Locale): Table =>
	tableOf(wholeOf(input, 'log'), locale);

/** Every drawn figure and event, China before Russia, then what the drawing adds to them. */
export function tableOf(shown: ShownTrade, locale: Locale): Table {
	const o = { locale };
	const words = tradeWords(locale);
	const columns = sharedColumns(locale);
	const { china, russia, crude, pair, events } = shown;
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
	const ofRanges = [china, russia].flatMap(({ disagreements }) =>
		disagreements.flatMap(({ rows }) => rows.slice(1).map((row, i) => figure(row, otherId(row, i + 1)))),
	);
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
			...ofRanges,
			...shown.others.map((row, i) => figure(row, givenId(row, i))),
			...crude.map((row) => figure(row)),
			...(pair ? [ratioRow(pair, words, locale)] : []),
			...events.meetings.map((meeting) => eventRow(meeting)),
			...(events.sanctions ? [sanctionsRow(events.sanctions, words)] : []),
			...(events.border ? [eventRow(events.border)] : []),
		],
	};
}

function ratioRow({ year, ratio, china, russia }: TradePair, words: TradeWords, locale: Locale): Row {
	const formula = {
		china: words.million(china.value_usd_million),
		russia: words.million(russia.value_usd_million),
	};
	return {
		...besideFigures(`ratio-${year}`, year, words.ratio(ratio), m.trade_ratio_formula(formula, { locale })),
		status: 'derived',
		cites: [...china.cites, ...russia.cites],
	};
}

const eventRow = (event: EventRow): Row => ({
	...besideFigures(eventId(event), yearOf(event), event.title, event.note),
	status: 'reported',
	cites: event.cites,
});

const sanctionsRow = ({ from, to, events }: Context['sanctions'], words: TradeWords): Row => ({
	...besideFigures('sanctions', from, words.sanctions(from, to), null),
	status: 'reported',
	cites: events.flatMap(({ cites }) => cites),
});

/** A row without a sum of money. */
const besideFigures = (
	id: string,
	year: number,
	item: string,
	note: string | null,
): Pick<Row, 'id' | 'cells'> => ({
	id,
	cells: { year, item, value_usd_million: null, basis: null, reporter: null, note },
});
