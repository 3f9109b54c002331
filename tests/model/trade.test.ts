import { describe, expect, it } from 'vitest';
import { toContext } from '#lib/model/context.ts';
import { statementsOf } from '#lib/model/evidence.ts';
import { AGREES_WITHIN, excludedRows, toPrintedPair, toTrade } from '#lib/model/trade.ts';
import { story } from '../story.ts';

const trade = toTrade(story);

describe('toTrade', () => {
	it('finds China in every year and Russia in all but five', () => {
		expect(trade.china.gaps).toEqual([]);
		expect(trade.russia.gaps).toEqual([1995, 1997, 2001, 2002, 2025]);
	});

	it('sets the customs figures of 2018 against each other', () => {
		expect(trade.pair).toMatchObject({
			year: 2018,
			china: { value_usd_million: 2431 },
			russia: { value_usd_million: 34.051 },
		});
		expect(trade.pair.ratio).toBeCloseTo(71.39, 2);
	});

	it('never counts an excluded row, nor one on another basis, as a disagreement', () => {
		const rows = [trade.china, trade.russia].flatMap(({ disagreements }) =>
			disagreements.flatMap(({ rows }) => rows),
		);
		expect(rows.filter((row) => row.excluded)).toEqual([]);
		for (const { rows: ofYear } of [...trade.china.disagreements, ...trade.russia.disagreements])
			expect(new Set(ofYear.map(({ basis }) => basis)).size).toBe(1);
	});

	it('keeps the widest disagreement whole: the Soviet Union in 1990', () => {
		expect(trade.russia.disagreements[0]).toMatchObject({ year: 1990, low: 1142.7, high: 2700 });
	});

	it('says on the figure from which difference on sources disagree', () => {
		const note = story.notes.find(({ id }) => id === 'trade-ranges')?.text;
		expect(note).toContain(`${AGREES_WITHIN * 100}%`);
	});

	it('lets values agree that differ by less than 5%', () => {
		// 2012: 5,931 against 6,033.9 is 1.7%.
		expect(trade.china.disagreements.map(({ year }) => year)).not.toContain(2012);
	});
});

describe('toPrintedPair', () => {
	it('takes the two sums of document 004, by their lines', () => {
		const { china, russia, ratio } = toPrintedPair(story);
		expect([china.value_usd_million, russia.value_usd_million]).toEqual([2430, 34]);
		expect([china.cites[0], russia.cites[0]]).toEqual([
			{ source: '004', line: 31 },
			{ source: '004', line: 29 },
		]);
		expect(ratio).toBeCloseTo(71.47, 2);
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
	it('counts every dated meeting of the leaders of Russia and North Korea', () => {
		expect(toContext(story).meetings.map(({ date }) => date)).toEqual([
			'2000-07-19',
			'2001-08-04',
			'2002-08-23',
			'2011-08-24',
			'2019-04-25',
			'2023-09-13',
			'2024-06-19',
			'2025-09-03',
		]);
	});

	it('takes the last run of years with resolutions before the summit', () => {
		expect(toContext(story).sanctions).toMatchObject({ from: 2016, to: 2017 });
	});
});

describe('statementsOf', () => {
	it('lists what rests on a document by its lines', () => {
		const lines = statementsOf(story, '004').map(({ line }) => line);
		expect(lines).toEqual(lines.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
		expect(lines).toContain(29);
	});

	it('finds something for every document', () => {
		for (const id of ['000', '001', '002', '003', '004'])
			expect(statementsOf(story, id).length).toBeGreaterThan(5);
	});
});
