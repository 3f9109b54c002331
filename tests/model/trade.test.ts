import { describe, expect, it } from 'vitest';
import { toContext, yearOf } from '#lib/model/context.ts';
import { statementsOf } from '#lib/model/evidence.ts';
import {
	AGREES_WITHIN,
	excludedRows,
	type TradeRow,
	toPrintedPair,
	toSeries,
	toTrade,
} from '#lib/model/trade.ts';
import { PERIOD, STATING_LINES } from '../facts.ts';
import { story } from '../story.ts';

const trade = toTrade(story);

describe('toTrade', () => {
	it('finds China in every year, and names the years that Russia lacks', () => {
		const { china, russia } = trade;
		const given = new Set(russia.rows.map(({ year }) => year));
		expect(china.gaps).toEqual([]);
		expect(russia.gaps.filter((year) => given.has(year))).toEqual([]);
		expect(given.size + russia.gaps.length).toBe(PERIOD.to - PERIOD.from + 1);
		expect(china.rows).toHaveLength(PERIOD.to - PERIOD.from + 1);
	});

	it('sets the customs figures of 2018 against each other', () => {
		const mainOf = (partner: string) =>
			story.trade.filter(
				(row) =>
					row.partner === partner &&
					row.year === trade.pair.year &&
					row.flow === 'total' &&
					row.series === 'main',
			);
		const { china, russia, ratio } = trade.pair;
		expect([[china], [russia]]).toEqual([mainOf('China'), mainOf('Russia')]);
		expect(ratio).toBe(china.value_usd_million / russia.value_usd_million);
	});

	it('never counts an excluded row, nor one on another basis, as a disagreement', () => {
		const rows = [trade.china, trade.russia].flatMap(({ disagreements }) =>
			disagreements.flatMap(({ rows }) => rows),
		);
		expect(rows.filter((row) => row.excluded)).toEqual([]);
		for (const { rows: ofYear } of [...trade.china.disagreements, ...trade.russia.disagreements])
			expect(new Set(ofYear.map(({ basis }) => basis)).size).toBe(1);
	});

	it('keeps a disagreement whole, from the lowest value to the highest', () => {
		for (const { low, high, rows } of [...trade.china.disagreements, ...trade.russia.disagreements]) {
			const values = rows.map(({ value_usd_million: value }) => value);
			expect(low).toBeLessThanOrEqual(Math.min(...values));
			expect(high).toBeGreaterThanOrEqual(Math.max(...values));
			expect(high - low).toBeGreaterThan(AGREES_WITHIN * low);
		}
	});

	it('says on the figure from which difference on sources disagree', () => {
		const note = story.notes.find(({ id }) => id === 'trade-ranges')?.text;
		expect(note).toContain(`${AGREES_WITHIN * 100}%`);
	});

	it('lets values agree that differ by less than 5%', () => {
		const [first, second] = [1000, 1049].map((value, i) => ({
			...trade.pair.china,
			series: i === 0 ? ('main' as const) : ('other' as const),
			value_usd_million: value,
		})) as [TradeRow, TradeRow];
		const disagreeing = (value: number) =>
			toSeries([first, { ...second, value_usd_million: value }], 'China', PERIOD).disagreements.length;
		expect([disagreeing(1049), disagreeing(1060)]).toEqual([0, 1]);
	});
});

describe('toPrintedPair', () => {
	it('takes the two sums that document 004 prints, by their lines', () => {
		const { year, china, russia, ratio } = toPrintedPair(story);
		expect(year).toBe(trade.pair.year);
		expect([china.partner, russia.partner]).toEqual(['China', 'Russia']);
		for (const { cites } of [china, russia])
			expect(cites).toMatchObject([{ source: '004', line: expect.any(Number), words: expect.any(String) }]);
		expect(ratio).toBe(china.value_usd_million / russia.value_usd_million);
	});
});

describe('excludedRows', () => {
	it('gives a reason for each', () => {
		const rows = excludedRows(story);
		expect(rows.length).toBeGreaterThan(5);
		for (const row of rows) expect(row.excluded).toMatch(/^[A-Z].+\.$/);
	});
});

describe('toContext', () => {
	const { meetings, summit, sanctions } = toContext(story);

	it('counts every dated meeting of the leaders of Russia and North Korea', () => {
		const leaders = ['russia', 'dprk'].map((side) =>
			story.actors.flatMap((actor) => (actor.kind === 'person' && actor.side === side ? [actor.id] : [])),
		);
		const met = story.events.filter(
			({ kind, precision, actors }) =>
				kind === 'leaders-meeting' &&
				precision === 'day' &&
				leaders.every((side) => side.some((id) => actors.includes(id))),
		);
		expect(meetings).toEqual(met);
		expect(meetings).toContain(summit);
	});

	it('takes the last run of years with resolutions before the summit', () => {
		const years = story.events.flatMap(({ kind, date }) =>
			kind === 'resolution' ? [Number(date?.slice(0, 4))] : [],
		);
		const { from, to } = sanctions;
		for (let year = from; year <= to; year += 1) expect(years).toContain(year);
		expect(years).not.toContain(from - 1);
		expect(years.filter((year) => year > to && year < yearOf(summit))).toEqual([]);
	});
});

describe('statementsOf', () => {
	it('lists what rests on a document by its lines', () => {
		const lines = statementsOf(story, '004').map(({ cite }) => cite.line);
		expect(lines).toEqual(lines.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
		expect(lines).toEqual(expect.arrayContaining([...(STATING_LINES['004'] ?? [])]));
	});

	it('finds something for every document', () => {
		for (const id of Object.keys(STATING_LINES)) expect(statementsOf(story, id).length).toBeGreaterThan(5);
	});
});
