/** Rows as an editor may change them, each sound: what is drawn and said follows them. */
import { describe, expect, it } from 'vitest';
import { drawingFaults } from '#lib/drawing/faults/figure.ts';
import { labelFaults } from '#lib/drawing/faults/labels.ts';
import type { Locale } from '#lib/drawing/message.ts';
import { WIDTHS } from '#lib/drawing/widths.ts';
import type { NetworkInput } from '#lib/figures/network/input.ts';
import type { PlacedNetwork } from '#lib/figures/network/layout.ts';
import type { PositionsInput } from '#lib/figures/positions/input.ts';
import { dataOf, figureOf } from '#lib/figures/registry.ts';
import type { PlacedTrade } from '#lib/figures/trade/layout.ts';
import type { PlacedWorkers } from '#lib/figures/workers/layout.ts';
import { about } from '#lib/model/about.ts';
import type { Row, Story } from '#lib/model/story.ts';
import type { TableName } from '#lib/model/tables.ts';
import { translate } from '#lib/model/translate.ts';
import { TRANSLATIONS } from '#lib/model/vocabulary.ts';
import { story } from '../story.ts';

const FINDING = about(story, 'finding', 'this test');
const LOCALES: readonly Locale[] = ['en', ...TRANSLATIONS];

/** The story with some rows of a table changed. */
const edited = <Name extends TableName>(
	name: Name,
	isMeant: (row: Row<Name>) => boolean,
	cells: (row: Row<Name>) => Partial<Row<Name>>,
	of = story,
): Story => ({
	...of,
	[name]: (of[name] as readonly Row<Name>[]).map((row) => (isMeant(row) ? { ...row, ...cells(row) } : row)),
});
const inLocale = (of: Story, locale: Locale) => (locale === 'en' ? of : translate(of, locale));
const plain = (text: string | undefined) => (text ?? '').replaceAll('\u00a0', ' ');

describe('a tie of trade', () => {
	const weightsOf = (of: Story) => (dataOf(of, 'network').input as NetworkInput).weights;
	const ofChina = ({ id }: Row<'relations'>) => id === 'trades-china';
	const edgeOf = (of: Story) => {
		const placed = figureOf(of, 'network').draw({ width: 960, locale: 'en' }).placed as PlacedNetwork;
		return placed.edges.find(({ id }) => id === 'trades-china');
	};

	it('weighs as much, in the ink of the partner, from whichever end it is told', () => {
		const exchanged = edited('relations', ofChina, ({ from, to }) => ({ from: to, to: from }));
		expect(weightsOf(exchanged)).toEqual(weightsOf(story));
		expect(edgeOf(exchanged)).toMatchObject({ role: 'china', square: { size: edgeOf(story)?.square?.size } });
	});

	it.each([
		['another pair', { from: 'south-korea' }],
		['another year', { date: '2017' }],
	])('of %s is drawn without a weight, for there is no figure of it', (_, cells) => {
		const changed = edited('relations', ofChina, () => cells);
		expect(Object.keys(weightsOf(changed))).toEqual(['trades-russia']);
		expect(edgeOf(changed)?.square).toBeUndefined();
	});
});

describe('a question that no article answers', () => {
	const silent = edited(
		'answers',
		({ question, source }) => question === FINDING && source !== null,
		() => ({ kind: 'silent' as const, verdict: null, answer: null, cites: null }),
	);

	it.each(LOCALES)('says so in %s', (locale) => {
		const { title, description } = figureOf(inLocale(silent, locale), 'outcomes').words(locale);
		const none = { en: 'none of them answers', ru: 'нет ответа', ko: '답한 기사 없음', zh: '均未作答' }[
			locale
		];
		expect(plain(title).endsWith(none)).toBe(true);
		expect(plain(description)).toContain(none);
	});
});

it('a headline names as many verdicts in every language, whatever their words are', () => {
	const countOf = (locale: Locale) => {
		const { title } = figureOf(inLocale(story, locale), 'outcomes').words(locale);
		return title.split(/[;；]/).length;
	};
	expect(LOCALES.map(countOf)).toEqual(LOCALES.map(() => countOf('en')));
});

describe('a position that two hold', () => {
	const voiceOf = (actor: string, other: string) => {
		const id = 'kim-sanctions';
		const changed = edited(
			'positions',
			(row) => row.id === id,
			() => ({ actor, with: other }),
		);
		const { topics } = dataOf(changed, 'positions').input as PositionsInput;
		return topics.flatMap(({ positions }) => positions).find((position) => position.id === id)?.voice;
	};

	it.each([
		['donald-trump', 'xi-jinping', 'others'],
		['kim-jong-un', 'donald-trump', 'others'],
		['kim-jong-un', 'north-korea', 'dprk'],
		['vladimir-putin', 'kim-jong-un', 'both'],
	])('%s with %s, stands with %s', (actor, other, voice) => {
		expect(voiceOf(actor, other)).toBe(voice);
	});
});

describe('a year of nothing', () => {
	const isMeant = ({ year, partner, series, flow }: Row<'trade'>) =>
		year === 2021 && partner === 'Russia' && series === 'main' && flow === 'total';
	const trade = (value: number) => edited('trade', isMeant, () => ({ value_usd_million: value }));
	const placed = (value: number, width = 960) =>
		figureOf(trade(value), 'trade').draw({ width, locale: 'en' }).placed as PlacedTrade;
	const markOf = ({ series }: PlacedTrade, id: string) =>
		series.flatMap(({ marks }) => marks).find((mark) => mark.id === id);

	it.each([360, 640, 960])('stands at the foot of the plot at %i px, on a line that says $0', (width) => {
		const drawn = placed(0, width);
		const { plot, labels, gridlines } = drawn;
		const foot = plot.y + plot.height;
		expect(markOf(drawn, 'russia-2021')?.y).toBeCloseTo(foot, 1);
		expect(labels.axis[0]).toMatchObject({ text: '$0' });
		expect(Math.abs((labels.axis[0]?.y ?? 0) - foot)).toBeLessThan(8);
		// The lowest power of ten has a line of its own above.
		expect(gridlines.filter((y) => Math.abs(y - foot) < 10)).toHaveLength(1);
		expect(labelFaults(drawn)).toEqual([]);
	});

	it('is named as the lowest, and the closing of the border keeps its own year', () => {
		expect(figureOf(trade(0), 'trade').words('en').description).toContain('fell to $0 in 2021');
		const closing = (of: PlacedTrade) => of.hairlines.find(({ evidence }) => evidence)?.x;
		expect(closing(placed(45))).toBe(closing(placed(0)));
		expect(closing(placed(45))).toBe(markOf(placed(45), 'russia-2020')?.x);
	});
});

describe('two counts of one thing', () => {
	const ended = (count: number) =>
		edited(
			'workers',
			(row) => row.count === 11490 && row.date === '2018-12',
			() => ({ count }),
		);

	it.each([
		[41490, 'rose 38%', '38% more', { en: 'more', ru: 'больше', ko: '증가', zh: '增加' }],
		[
			30023,
			'stayed at 30,023',
			'no change',
			{ en: 'no change', ru: 'без изменений', ko: '변동 없음', zh: '没有变化' },
		],
		[11490, 'fell 62%', '62% fewer', { en: 'fewer', ru: 'меньше', ko: '감소', zh: '减少' }],
	])('at the end %i, are said to have changed as they did', (count, title, label, words) => {
		const figure = figureOf(ended(count), 'workers');
		expect(plain(figure.words('en').title)).toContain(title);
		const placed = figure.draw({ width: 960, locale: 'en' }).placed as PlacedWorkers;
		expect(placed.labels.fall?.map(({ text }) => plain(text)).join(' ')).toBe(label);
		for (const locale of LOCALES) {
			const edition = figureOf(inLocale(ended(count), locale), 'workers');
			expect(plain(edition.words(locale).description)).toContain(words[locale]);
			expect(JSON.stringify([edition.words(locale), edition.table(locale)])).not.toMatch(
				/[-−]\d+\s?%.*[-−]\d+\s?%/,
			);
		}
	});
});

describe.each(Object.values(WIDTHS))('counts of workers at $width px', ({ width }) => {
	it.each([
		['the first of two is the greatest', ({ count }: Row<'workers'>) => count === 30_023, 60_046],
		['a count is very great', ({ count }: Row<'workers'>) => count === 47_364, 999_999_999],
	])('stand in the drawing where %s', (_, isMeant, count) => {
		const figure = figureOf(
			edited('workers', isMeant, () => ({ count })),
			'workers',
		);
		for (const locale of LOCALES) expect(drawingFaults(figure, { width, locale })).toEqual([]);
	});
});

it('a way to a point beyond the map ends at its frame', () => {
	const far = edited(
		'places',
		({ id }) => id === 'fefu',
		() => ({ lat: 40, lon: 140 }),
	);
	const { placed } = figureOf(far, 'venue').draw({ width: 640, locale: 'en' });
	const way = (placed as unknown as { way: { d: string } }).way.d.match(/-?[\d.]+/g)?.map(Number) ?? [];
	expect(way).toHaveLength(4);
	expect(way.every((px) => px >= 0)).toBe(true);
	expect(Math.max(way[1] ?? 0, way[3] ?? 0)).toBeLessThanOrEqual(placed.height);
	expect(Math.max(way[0] ?? 0, way[2] ?? 0)).toBeLessThanOrEqual(640);
});
