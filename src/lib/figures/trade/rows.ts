/** What is visible as rows of the table, from which its marks take what they say. */

import { range } from 'd3-array';
import { toList, toMillion, toUsdLong } from '#lib/drawing/format.ts';
import { type Evidence, evidenceOfRow } from '#lib/drawing/marks/mark.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import type { Row } from '#lib/drawing/table.ts';
import { type Context, type EventRow, MEETING_SIDES, yearOf } from '#lib/model/context.ts';
import { type Subjects, sidesOfTrade, subjectsOf } from '#lib/model/subjects.ts';
import type { TradePair, TradeRow } from '#lib/model/trade.ts';
import type { Side } from '#lib/model/vocabulary.ts';
import type { VisibleTrade } from './visible.ts';
import { partnerName, ratioText } from './words.ts';

/** What a row states and a mark shows. */
export type Fact = TradeRow | TradePair | EventRow | Context['sanctions'];

/** What the mark of a visible fact says of its row. */
export type EvidenceOf = (fact: Fact) => Evidence;

/** A row with the fact that it states and its mark's line for the pointer. */
interface Entry {
	fact: Fact;
	row: Row;
	title: string;
}

export const rowsOf = (visible: VisibleTrade, locale: Locale): Row[] =>
	entriesOf(visible, locale).map(({ row }) => row);

export function evidenceIn(visible: VisibleTrade, locale: Locale): EvidenceOf {
	const evidence = new Map(
		entriesOf(visible, locale).map(({ fact, row, title }) => [fact, evidenceOfRow(row, title)]),
	);
	return (fact) => {
		const found = evidence.get(fact);
		if (!found) throw new Error('a mark without a row in the table');
		return found;
	};
}

/** Every visible value and event, China before Russia, then what the drawing adds to them. */
function entriesOf(visible: VisibleTrade, locale: Locale): Entry[] {
	const { china, russia, crude, others, pair, events } = visible;
	// Numbered where one source may give two values.
	const valueEntries = (rows: readonly TradeRow[], kind = '') =>
		rows.map((row, i) => valueEntry(row, kind && `-${kind}-${i + 1}`, locale));
	return [
		...[china, russia].flatMap(({ rows, gaps }) =>
			valueEntries(rows).map((entry) => ({ ...entry, title: withGap(entry, gaps, locale) })),
		),
		...[china, russia].flatMap(({ disagreements }) =>
			disagreements.flatMap(({ rows: [, ...beside] }) => valueEntries(beside, 'other')),
		),
		...valueEntries(others, 'given').map((entry) => ({ ...entry, title: withBasis(entry, locale) })),
		...valueEntries(crude),
		...(pair ? [ratioEntry(pair, locale)] : []),
		...events.meetings.map((event) => eventEntry(event, locale, MEETING_SIDES)),
		...(events.sanctions ? [sanctionsEntry(events.sanctions, locale)] : []),
		...(events.border ? [eventEntry(events.border, locale)] : []),
	];
}

function valueEntry(fact: TradeRow, suffix: string, locale: Locale) {
	const { year, value_usd_million, basis, reporter, note, status, cites } = fact;
	const o = { locale };
	const partner = partnerName(fact.partner, locale);
	// Millions in four decimals are no number to read out.
	const amount =
		value_usd_million < 1
			? ({ unit: 'plain', value: toUsdLong(value_usd_million, locale) } as const)
			: ({ unit: 'million', value: toMillion(value_usd_million, locale) } as const);
	return {
		fact,
		row: {
			id: `${fact.partner.toLowerCase()}-${year}${fact.series === 'crude' ? '-crude' : ''}${suffix}`,
			cells: { year, item: partner, value_usd_million, basis, reporter, note },
			status,
			cites,
			subjects: subjectsOf(sidesOfTrade(fact.partner), year),
		},
		title: m.trade_mark({ ...amount, partner, year, status: m.status({ status }, o), reporter }, o),
	};
}

/** A year without a figure has no mark: the next one tells of it. */
function withGap(
	{ fact: { year }, title }: { fact: TradeRow; title: string },
	gaps: readonly number[],
	locale: Locale,
): string {
	const before = gaps.filter((gap) => gap < year && range(gap, year).every((each) => gaps.includes(each)));
	return before.length === 0
		? title
		: m.trade_mark_gap({ title, years: toList(before.map(String), locale) }, { locale });
}

/** A value beside the main lines may measure something else. */
const withBasis = ({ fact, title }: { fact: TradeRow; title: string }, locale: Locale): string =>
	`${title} (${m.basis(fact, { locale })})`;

/** A row without a value in money, whose item is what its mark says. */
const statement = (
	fact: Fact,
	{
		id,
		status = 'reported',
		cites,
		subjects,
	}: Pick<Row, 'id' | 'cites'> & Partial<Pick<Row, 'status'>> & { subjects: Subjects },
	cells: { year: number; item: string; note: string | null },
) => ({
	fact,
	row: {
		id,
		cells: { value_usd_million: null, basis: null, reporter: null, ...cells },
		status,
		cites,
		subjects,
	},
	title: cells.item,
});

const eventEntry = (event: EventRow, locale: Locale, sides: readonly Side[] = sidesOfTrade()): Entry => ({
	...statement(
		event,
		{
			id: `event-${event.id}`,
			cites: event.cites,
			subjects: subjectsOf(sides, event.date, event.date_end),
		},
		{ year: yearOf(event), item: event.title, note: event.note },
	),
	title: m.timeline_sentence({ date: String(yearOf(event)), title: event.title }, { locale }),
});

function sanctionsEntry(sanctions: Context['sanctions'], locale: Locale): Entry {
	const { from, to, events } = sanctions;
	const cites = events.flatMap((event) => event.cites);
	const item = m.trade_sanctions({ from, to }, { locale });
	return statement(
		sanctions,
		{ id: 'sanctions', cites, subjects: subjectsOf(sidesOfTrade(), from, to) },
		{ year: from, item, note: null },
	);
}

function ratioEntry(pair: TradePair, locale: Locale): Entry {
	const o = { locale };
	const { year, china, russia } = pair;
	const million = (row: TradeRow) => toMillion(row.value_usd_million, locale);
	const note = m.trade_ratio_formula({ china: million(china), russia: million(russia) }, o);
	const cites = [...china.cites, ...russia.cites];
	const item = ratioText(pair, locale);
	const subjects = subjectsOf(sidesOfTrade(china.partner, russia.partner), year);
	return {
		...statement(pair, { id: `ratio-${year}`, status: 'derived', cites, subjects }, { year, item, note }),
		title: `${item} ${m.trade_ratio_note({ year }, o)}`,
	};
}
