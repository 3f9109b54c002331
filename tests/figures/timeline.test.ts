import { describe, expect, it } from 'vitest';
import { labelFaults, labelsOf } from '#lib/drawing/faults/labels.ts';
import { LOCALES, m } from '#lib/drawing/message.ts';
import type { Box } from '#lib/drawing/text/label.ts';
import { dataOf, figureOf } from '#lib/figures/registry.ts';
import { layoutBrief } from '#lib/figures/timeline/brief/layout.ts';
import { layoutSmall } from '#lib/figures/timeline/brief/small.ts';
import { dayAfter, firstDay, toIso } from '#lib/figures/timeline/days.ts';
import type { TimelineEvent, TimelineInput } from '#lib/figures/timeline/input.ts';
import { layoutTimeline, type PlacedTimeline } from '#lib/figures/timeline/layout.ts';
import { HALF_WIDTH, type Leader, type PlacedEvent } from '#lib/figures/timeline/marks.ts';
import { partsOf, place, ticksOf } from '#lib/figures/timeline/scale.ts';
import { dateWords, headWords } from '#lib/figures/timeline/words.ts';
import { translate } from '#lib/model/translate.ts';
import { EVENT_KINDS, SCOPES } from '#lib/model/vocabulary.ts';
import { PSEUDO_LOCALE, toPseudo } from '../pseudo-locale/pseudo-locale.ts';
import { story } from '../story.ts';
import { touching } from './labels.ts';

const WIDTHS = [312, 360, 592, 849, 850, 912, 1600];
const input = dataOf(story, 'timeline').input as TimelineInput;
const eventOf = (id: string) => input.events.find((event) => event.id === id) as TimelineEvent;
const longer = dataOf(toPseudo(story), 'timeline').input as TimelineInput;
const cases = WIDTHS.flatMap((width) =>
	[
		{ length: 'as they are', placed: layoutTimeline(input, { width, locale: 'en' }) },
		{ length: 'longer', placed: layoutTimeline(longer, { width, locale: PSEUDO_LOCALE }) },
	].map((length) => ({ width, ...length })),
);

const boxOfMark = ({ shape, x, top, bottom }: PlacedEvent): Box => {
	const half = HALF_WIDTH[shape];
	const beyond = shape === 'dot' || shape === 'summit' ? half : 0;
	return { x: x - half, y: top - beyond, width: 2 * half, height: bottom - top + 2 * beyond };
};

type Segment = [number, number, number, number];
const segmentsOf = ({ x: [a, b, c, d], y: [from, to] }: Leader): Segment[] => [
	[a, from, b, from],
	[b, from, c, to],
	[c, to, d, to],
];

/** Whether two segments cross at an inner point of both; to touch is not to cross. */
function cross([x1, y1, x2, y2]: Segment, [x3, y3, x4, y4]: Segment): boolean {
	const side = (ax: number, ay: number, bx: number, by: number, px: number, py: number) =>
		Math.sign((bx - ax) * (py - ay) - (by - ay) * (px - ax));
	return (
		side(x1, y1, x2, y2, x3, y3) * side(x1, y1, x2, y2, x4, y4) < 0 &&
		side(x3, y3, x4, y4, x1, y1) * side(x3, y3, x4, y4, x2, y2) < 0
	);
}

/** Small boxes along a leader. */
const boxesOf = (leader: Leader): Box[] =>
	segmentsOf(leader).flatMap(([x1, y1, x2, y2]) => {
		const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 2);
		return Array.from({ length: steps + 1 }, (_, i) => ({
			x: x1 + ((x2 - x1) * i) / steps,
			y: y1 + ((y2 - y1) * i) / steps,
			width: 0,
			height: 0,
		}));
	});

describe.each(cases)('at $width px, with words $length,', ({ width, placed }) => {
	const labels = labelsOf(placed);

	it('every event is drawn and has words', () => {
		expect(placed.events.map(({ id }) => id)).toEqual(input.events.map(({ id }) => id));
		for (const { leader } of placed.events) {
			const end = { x: leader.x[3] - 6, y: leader.y[1] - 6, width: 12, height: 12 };
			expect(touching(labels, [end])).not.toEqual([]);
		}
	});

	it('no words touch a mark, a leader or the axis', () => {
		const [first, last] = [placed.axis.parts[0], placed.axis.parts.at(-1)];
		const axis = {
			x: placed.axis.x - 6,
			y: first?.top ?? 0,
			width: 12,
			height: (last?.bottom ?? 0) - (first?.top ?? 0),
		};
		const leaders = placed.events.flatMap(({ leader }) => boxesOf(leader));
		expect(touching(labels, [...placed.events.map(boxOfMark), axis, ...leaders])).toEqual([]);
	});

	it('no leader crosses another', () => {
		const leaders = placed.events.map(({ id, leader }) => ({ id, segments: segmentsOf(leader) }));
		const crossing = leaders.flatMap((a, i) =>
			leaders
				.slice(i + 1)
				.filter((b) => a.segments.some((one) => b.segments.some((other) => cross(one, other))))
				.map((b) => `${a.id} / ${b.id}`),
		);
		expect(crossing).toEqual([]);
	});

	it('words and marks stand in the order of the dates, on each side', () => {
		const isLeft = ({ leader }: PlacedEvent) => leader.x[3] < placed.axis.x;
		for (const side of [true, false]) {
			const events = placed.events.filter((event) => isLeft(event) === side);
			for (const i of [0, 1] as const) {
				const heights = events.map(({ leader }) => leader.y[i]);
				expect(heights).toEqual(heights.toSorted((a, b) => a - b));
			}
		}
		expect(placed.events.some(isLeft)).toBe(width >= 850);
	});

	it('every span reaches from the first day that its date can mean to the last', () => {
		const at = scaleOf(placed);
		for (const { id, shape, top, bottom } of placed.events) {
			const { date, date_end: end } = eventOf(id);
			if (shape !== 'span' || date === null) continue;
			// Days on which several events begin are shared out.
			expect(top, id).toBeLessThan(at(firstDay(date) + 1, true) + 0.01);
			expect(bottom, id).toBeGreaterThan(at(dayAfter(end ?? date) - 1, false) - 0.01);
		}
	});

	it('the summit alone is large, and its words stand at its mark', () => {
		const large = labels.filter(({ size }) => size > 15).map(({ text }) => text);
		const { leader } = placed.events.find(({ shape }) => shape === 'summit') as PlacedEvent;
		expect(large.join(' ')).toMatch(/Kim\w*–Putin/);
		expect(Math.abs(leader.y[0] - leader.y[1])).toBeLessThan(2);
		expect(placed.events.filter(({ shape }) => shape === 'summit')).toHaveLength(1);
	});
});

/** Where a moment lies on a drawn axis, px. */
function scaleOf({ axis }: PlacedTimeline) {
	const parts = partsOf(input.events).map((part, i) => ({
		...part,
		top: axis.parts[i]?.top ?? 0,
		bottom: axis.parts[i]?.bottom ?? 0,
	}));
	return (moment: number, isEnd: boolean) => place(parts, moment, isEnd);
}

describe('the shape of a mark', () => {
	const { events } = layoutTimeline(input, { width: 912, locale: 'en' });
	const shapeOf = (id: string) => events.find((event) => event.id === id)?.shape;

	it('is a span exactly where the day is not known', () => {
		for (const { id, shape } of events) expect(shape === 'span', id).toBe(eventOf(id).precision !== 'day');
	});

	it('tells the documents from other sources', () => {
		expect(shapeOf('medvedev-kim-jong-il')).toBe('dot');
		expect(shapeOf('putin-kim-2023')).toBe('tick');
	});

	it('is open where no end is stated', () => {
		const open = events.filter((event) => event.open.bottom).map(({ id }) => id);
		const meant = input.events.filter(
			({ date, date_end: end, precision }) => date === null || (precision === 'approximate' && !end),
		);
		expect(open).toEqual(meant.map(({ id }) => id));
	});
});

describe('words', () => {
	it.each([
		['cold-war', 'Cold War'],
		['soviet-tie-fades', 'on or after 1990'],
		['putin-kim-jong-il-2000', '19–20 Jul 2000'],
		['kim-il-sung-1984', 'May 1984 – 1 Jul 1984'],
		['putin-invitation', 'May 2018, “last May”'],
		['stalemate', 'on or after 28 Feb 2019, “since then”'],
		['trip-confirmed', '1 Mar – 24 Apr 2019'],
		['putin-beijing', 'on or after 25 Apr 2019'],
	])('say when %s was: %s', (id, text) => {
		expect(dateWords(eventOf(id), 'en')).toBe(text);
	});

	it.each(LOCALES)('name each kind and scope in %s', (locale) => {
		for (const kind of EVENT_KINDS) expect(m.event_kind({ kind }, { locale })).not.toBe('event_kind');
		for (const scope of SCOPES) expect(m.event_scope({ scope }, { locale })).not.toBe('event_scope');
	});

	it('name the lines behind the date', () => {
		expect(headWords(eventOf('kim-summits-2018'), 'en')).toBe(
			'2018 (Overview); no year (Ahmed)\u00a0· 000:4 004:7 004:9',
		);
	});
});

describe('the axis', () => {
	const parts = partsOf(input.events);

	it('is broken without a gap or an overlap', () => {
		const [first = ''] = input.events.flatMap(({ date }) => date ?? []);
		expect(parts.slice(1).map(({ from }) => from)).toEqual(parts.slice(0, -1).map(({ to }) => to));
		expect(parts.map(({ from }) => from)).toEqual(
			[first.slice(0, 4), '2000', '2013', '2018', '2019-04-22', '2019-04-26'].map(firstDay),
		);
	});

	it('has a tick where each unit begins', () => {
		const starts = { decade: /0-01-01$/, year: /-01-01$/, month: /-01$/, day: /./ };
		for (const part of parts) {
			const { from, to, unit } = part;
			const days = Array.from({ length: to - from + 1 }, (_, i) => from + i);
			expect(ticksOf(part)).toEqual(days.filter((day) => starts[unit].test(toIso(day))));
		}
	});
});

/** Dated meetings of the leader on the left with the one that is named, before the summit. */
const countBefore = (other: string) =>
	story.events.filter(
		({ kind, precision, actors, date }) =>
			kind === 'leaders-meeting' &&
			precision === 'day' &&
			actors.includes('kim-jong-un') &&
			actors.includes(other) &&
			(date ?? '') < input.summit,
	).length;

describe('the headline', () => {
	it('counts the meetings before the summit, in both forms', () => {
		const [xi, moon, trump] = ['xi-jinping', 'moon-jae-in', 'donald-trump'].map(countBefore);
		for (const form of ['full', 'brief'] as const)
			expect(figureOf(story, 'timeline', form).words('en').title).toContain(
				`Xi ${xi} times, Moon ${moon}, and Trump ${trump}`,
			);
		expect(countBefore('vladimir-putin')).toBe(0);
	});
});

describe('the brief', () => {
	it('has as many dots left of the summit as it counts, and each meeting once', () => {
		const dated = story.events.filter(
			({ kind, precision, actors }) =>
				kind === 'leaders-meeting' && precision === 'day' && actors.includes('kim-jong-un'),
		);
		for (const layout of [layoutBrief, layoutSmall]) {
			const { meetings, lines, summit } = layout(input, { width: 358, locale: 'en' });
			expect(meetings.map(({ id }) => id).sort()).toEqual(dated.map(({ id }) => id).sort());
			const left = lines.map((y) => meetings.filter((dot) => dot.y === y && dot.x < summit.x).length);
			expect(left).toEqual(input.lanes.map(({ before }) => before));
		}
	});

	it("where there is little room, counts the same with the leaders that have a lane each, and ends with the summit's year", () => {
		const { meetings, lines, summit } = layoutSmall(input, { width: 171, locale: 'en' });
		const named = input.lanes.filter(({ leader }) => leader);
		expect(named.length).toBeLessThan(input.lanes.length);
		const left = lines.map((y) => meetings.filter((dot) => dot.y === y && dot.x < summit.x).length);
		expect(left).toEqual(named.map(({ before }) => before));
		const dateOf = new Map(input.events.map(({ id, date }) => [id, date]));
		const later = meetings.filter(({ id }) => (dateOf.get(id) ?? '').slice(0, 4) > input.summit.slice(0, 4));
		expect(later).toEqual([]);
	});

	it.each(LOCALES)('keeps the words of the small cut apart in %s', (locale) => {
		const figure = figureOf(locale === 'en' ? story : translate(story, locale as 'ru'), 'timeline', 'small');
		for (const width of [171, 256, 358])
			expect(labelFaults(figure.draw({ width, locale }).placed), String(width)).toEqual([]);
	});
});
