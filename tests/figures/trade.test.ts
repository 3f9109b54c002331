import { describe, expect, it } from 'vitest';
import { labelFaults } from '#lib/drawing/faults/labels.ts';
import { LOCALES } from '#lib/drawing/message.ts';
import { boxAround } from '#lib/drawing/text/label.ts';
import { dataOf, figureOf } from '#lib/figures/registry.ts';
import { layoutBrief } from '#lib/figures/trade/brief/layout.ts';
import { placeDirect } from '#lib/figures/trade/direct.ts';
import type { TradeInput } from '#lib/figures/trade/input.ts';
import { layoutTrade, type PlacedTrade } from '#lib/figures/trade/layout.ts';
import { TRADE_SCALES } from '#lib/figures/trade/scales.ts';
import { publishedTrade } from '#lib/figures/trade/visible.ts';
import { translate } from '#lib/model/translate.ts';
import { PERIOD, RATIO } from '../facts.ts';
import { PSEUDO_LOCALE } from '../pseudo-locale/pseudo-locale.ts';
import { story } from '../story.ts';
import { touching } from './labels.ts';

const input = dataOf(story, 'trade').input as TradeInput;
const medium = layoutTrade(input, { width: 640, locale: 'en' });
const seriesOf = (placed: PlacedTrade, name: string) => {
	const series = placed.series.find((candidate) => candidate.name === name);
	if (!series) throw new Error(`no series ${name}`);
	return series;
};
const china = seriesOf(medium, 'china');
const russia = seriesOf(medium, 'russia');
const facts = input.trade;
const ratio = `${RATIO} : 1`;

describe('marks', () => {
	it('stand one a year, except where no figure was found', () => {
		const years = Array.from({ length: PERIOD.to - PERIOD.from + 1 }, (_, i) => PERIOD.from + i);
		expect(facts.russia.gaps).not.toEqual([]);
		for (const [name, series] of [...Object.entries({ china, russia })] as const) {
			const { gaps } = facts[name as 'china' | 'russia'];
			const given = years.filter((year) => !gaps.includes(year));
			expect(series.marks.map(({ id }) => id)).toEqual(given.map((year) => `${name}-${year}`));
		}
	});

	it.each(TRADE_SCALES)('stay inside the plot on the %s scale', (scale) => {
		for (const width of [328, 640, 960]) {
			const { plot, series } = layoutTrade(input, { width, locale: 'en', scale });
			for (const { x, y, r } of series.flatMap(({ marks }) => marks)) {
				expect(x - r).toBeGreaterThanOrEqual(plot.x - 0.01);
				expect(x + r).toBeLessThanOrEqual(plot.x + plot.width + 0.01);
				expect(y).toBeGreaterThanOrEqual(plot.y);
				expect(y).toBeLessThanOrEqual(plot.y + plot.height);
			}
		}
	});

	it('stand a tenfold apart by a sixth of the logarithmic plot', () => {
		const at = (id: string) =>
			medium.series.flatMap(({ marks }) => marks).find((mark) => mark.id === id)?.y ?? 0;
		const decades = Math.log10(facts.pair.ratio);
		expect(at('russia-2018') - at('china-2018')).toBeCloseTo((decades * medium.plot.height) / 6, 1);
	});

	it('are computed ones on the scale of shares, and add up', () => {
		const share = layoutTrade(input, { width: 640, locale: 'en', scale: 'share' });
		const marks = share.series.flatMap((series) => series.marks);
		expect(new Set(marks.map(({ status }) => status))).toEqual(new Set(['derived']));
		const { plot } = share;
		for (const mark of seriesOf(share, 'russia').marks) {
			const other = seriesOf(share, 'china').marks.find(({ x }) => x === mark.x);
			expect(plot.y + plot.height - mark.y).toBeCloseTo((other?.y ?? 0) - plot.y, 1);
		}
	});
});

describe('lines', () => {
	it.each([china, russia])('of $name break where a year has no figure, and never bridge it', (series) => {
		const { rows } = facts[series.name as 'china' | 'russia'];
		const given = new Set(rows.map(({ year }) => year));
		const estimated = new Set(rows.flatMap(({ year, status }) => (status === 'estimate' ? [year] : [])));
		const steps = rows.flatMap(({ year }) =>
			given.has(year + 1) ? [{ year, isDashed: estimated.has(year) || estimated.has(year + 1) }] : [],
		);
		const yearAt = new Map(series.marks.map(({ id, x }) => [x, Number(id.slice(-4))]));
		const drawn = series.segments.flatMap(({ d, isDashed }) => {
			const years = d.match(/[\d.]+(?=,)/g)?.map((x) => yearAt.get(Number(x)) ?? 0) ?? [];
			return years.slice(0, -1).map((year) => ({ year, isDashed }));
		});
		expect(drawn).toEqual(steps);
	});

	it('are dashed somewhere, and somewhere not', () => {
		expect(new Set(russia.segments.map(({ isDashed }) => isDashed)).size).toBe(2);
	});
});

describe('disagreements', () => {
	it('are drawn from the lowest to the highest value, every value ticked', () => {
		// The first of the rows is the mark itself.
		expect(russia.ranges.map(({ id, ticks }) => [id, ticks.length])).toEqual(
			facts.russia.disagreements.map(({ year, rows }) => [`russia-${year}-range`, rows.length - 1]),
		);
		for (const range of [...russia.ranges, ...china.ranges]) {
			expect(range.top).toBeLessThan(range.bottom);
			for (const tick of range.ticks) {
				expect(tick.y).toBeGreaterThanOrEqual(range.top);
				expect(tick.y).toBeLessThanOrEqual(range.bottom);
			}
		}
	});
});

describe('the pair of 2018', () => {
	it('is bracketed between its two marks and says its ratio', () => {
		const at = (id: string) => [...china.marks, ...russia.marks].find((mark) => mark.id === id);
		expect(medium.bracket?.x).toBe(at('china-2018')?.x);
		expect(medium.bracket?.top).toBeGreaterThan(at('china-2018')?.y ?? 0);
		expect(medium.bracket?.bottom).toBeLessThan(at('russia-2018')?.y ?? 0);
		expect(medium.labels.direct.map(({ text }) => text)).toContain(ratio);
		expect(medium.bracket?.status).toBe('derived');
	});

	it.each([312, 328, 360, 592, 640, 912, 960])('keeps its label at %i px', (width) => {
		const { labels } = layoutTrade(input, { width, locale: 'en' });
		expect(labels.direct.map(({ text }) => text.replaceAll('\u00a0', ' '))).toEqual(
			expect.arrayContaining([ratio, 'in 2018, computed', 'Soviet Union', '$40,500 in 2021']),
		);
	});
});

describe('labels', () => {
	it('tell of the ratio where it finds no room, and of no other', () => {
		const scales = { x: () => 0, y: () => 0, r: 3 };
		const room = { x: 0, y: 0, width: 1, height: 1 };
		const placed = placeDirect(
			publishedTrade(input, 'log'),
			medium.bracket,
			{ series: medium.series, ends: [], scales, room },
			'en',
		);
		expect(placed).toMatchObject({ labels: [], leftOut: [{ text: ratio }] });
		expect(placed.leftOut).toHaveLength(1);
	});

	it.each([312, 360, 640, 960])('keep clear of marks and ranges at %i px, at any length', (width) => {
		for (const locale of ['en', PSEUDO_LOCALE] as const) {
			const { labels, series, strip } = layoutTrade(input, { width, locale });
			const marks = [
				...series.flatMap((drawn) => drawn.marks.map(({ x, y, r }) => boxAround(x, y, r))),
				...strip.meetings.map(({ x, y, r }) => boxAround(x, y, r)),
			];
			const inPlot = [...labels.direct, ...labels.ends, ...labels.strip];
			expect(touching(inPlot, marks)).toEqual([]);
		}
	});
});

it('is drawn from facts that have travelled as JSON just the same', () => {
	const travelled: TradeInput = JSON.parse(JSON.stringify(input));
	expect(layoutTrade(travelled, { width: 640, locale: 'en' })).toEqual(medium);
});

describe('the brief', () => {
	it.each([272, 288, 304, 328, 360, 448, 592])(
		'says the gap and the summit, and where there is room the sanctions, at %i px',
		(width) => {
			for (const locale of LOCALES) {
				const placed = layoutBrief(input, { width, locale });
				const spoken = Object.values(placed.labels).flatMap((labels) => labels.flatMap(({ of = [] }) => of));
				const finding = [`ratio-${facts.pair.year}`, `event-${input.context.summit.id}`];
				expect(spoken, locale).toEqual(
					expect.arrayContaining(width < 300 ? finding : [...finding, 'sanctions']),
				);
			}
		},
	);

	it('stands its bracket between the two sums', () => {
		const { bracket, series } = layoutBrief(input, { width: 592, locale: 'en' });
		const at = (id: string) => series.flatMap(({ marks }) => marks).find((mark) => mark.id === id);
		const [above, below] = [at(`china-${facts.pair.year}`), at(`russia-${facts.pair.year}`)];
		expect(bracket?.x).toBe(above?.x);
		expect((bracket?.top ?? 0) - (above?.y ?? 0)).toBeCloseTo((below?.y ?? 0) - (bracket?.bottom ?? 0), 1);
	});

	it('has a note that adds the crude oil to the ratio', () => {
		const crude = facts.crude.find(({ year }) => year === facts.pair.year);
		const ratio = (crude?.value_usd_million ?? 0) / facts.pair.russia.value_usd_million;
		const [note] = figureOf(story, 'trade', 'brief').notes;
		expect(note?.text).toContain(`about ${Math.round(ratio)} : 1`);
	});
});

describe('the small cut', () => {
	it.each(LOCALES)('keeps its words apart and says the gap in %s', (locale) => {
		const figure = figureOf(locale === 'en' ? story : translate(story, locale as 'ru'), 'trade', 'small');
		for (const width of [171, 256, 358]) {
			const { placed } = figure.draw({ width, locale });
			expect(labelFaults(placed), String(width)).toEqual([]);
			expect(placed.labels.ratio, String(width)).not.toEqual([]);
		}
	});
});
