/** What counts as wrong with a drawing: rules that tests and `check:data` share. */
import { describe, expect, it } from 'vitest';
import { labelFaults } from '#lib/drawing/faults/labels.ts';
import { markFaults } from '#lib/drawing/faults/marks.ts';
import { textFaults, valueFaults } from '#lib/drawing/faults/values.ts';
import type { Placed } from '#lib/drawing/placed.ts';
import type { Label } from '#lib/drawing/text/label.ts';

const label = (text: string, x: number, y = 20): Label => ({
	text,
	x,
	y,
	anchor: 'start',
	size: 14,
	weight: 400,
	role: 'text',
});
const placed = <Parts extends object>(labels: Label[], parts?: Parts): Placed & Parts => ({
	width: 960,
	height: 100,
	labels: { all: labels },
	...(parts as Parts),
});
const expectedOf = (faults: { expected: string }[]) => faults.map(({ expected }) => expected);

describe('labels', () => {
	it.each([
		['beyond the right', label('Vladivostok', 940)],
		['beyond the left', label('Vladivostok', -4)],
		['above', label('Vladivostok', 20, 5)],
		['below', label('Vladivostok', 20, 99)],
	])('stand inside: %s', (_, outside) => {
		expect(expectedOf(labelFaults(placed([outside])))).toEqual(['a label inside the drawing']);
	});

	it('lie over no other; the longer one is told of', () => {
		expect(labelFaults(placed([label('Moscow', 20), label('Vladivostok', 40)]))).toEqual([
			{ text: 'Vladivostok', of: undefined, expected: 'a label that does not lie over "Moscow"' },
		]);
		expect(labelFaults(placed([label('Moscow', 20), label('Vladivostok', 100)]))).toEqual([]);
	});
});

describe('values', () => {
	it.each([
		'NaN',
		'∞ to 1',
		'outweighs Russia undefined to 1',
		'null km',
		'-Infinity',
		'[object Object]',
		' ',
	])('are refused in words: %s', (text) => expect(textFaults(text, 'the headline')).toHaveLength(1));

	it('are words where they are part of words', () => {
		expect(textFaults('Nankai annulled; undefinedness', 'the headline')).toEqual([]);
	});

	it('are numbers wherever a layout has them, in its lists and paths too', () => {
		const ticks = { axis: { ticks: [{ at: 0 }, { at: Number.NaN }] }, line: { d: 'M0 NaNL2 3' } };
		expect(expectedOf(valueFaults(placed([], ticks)))).toEqual([
			'a number for axis at, not NaN',
			'no "NaN" in it',
		]);
	});
});

describe('marks', () => {
	const mark = (id: string, values: object) => ({ id, status: 'reported', cites: '', title: id, ...values });
	const table = (...ids: string[]) => ({
		caption: '',
		columns: [],
		rows: ids.map((id) => ({ id, cells: {}, status: 'reported' as const, cites: [] })),
	});

	it.each([
		['a point', { x: 961 + 3, y: 10 }],
		['a line', { d: 'M10 10L20 110' }],
	])('stand inside: %s', (_, values) => {
		const faults = markFaults(placed([], { marks: [mark('a', values)] }), table('a'));
		expect(expectedOf(faults)).toEqual(['a mark inside the drawing']);
	});

	it('stand for every row, by its id or the map’s and the place’s', () => {
		const drawing = placed([], { map: { dots: [mark('khasan', { x: 1, y: 1 })] } });
		expect(expectedOf(markFaults(drawing, table('map-khasan', 'map-rajin')))).toEqual([
			'a mark for the row map-rajin of its table',
		]);
		expect(markFaults({ ...drawing, width: 640 }, table('map-khasan', 'map-rajin'))).toEqual([]);
	});

	it('are told of once where the name found no room', () => {
		const drawing = placed([], { leftOut: [{ text: 'Rajin', of: ['rajin'] }] });
		expect(expectedOf(markFaults(drawing, table('map-rajin')))).toEqual(['a label that finds room']);
	});
});
