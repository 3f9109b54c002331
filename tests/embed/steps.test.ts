import { describe, expect, it } from 'vitest';
import type { ReaderMark } from '#lib/embed/scripts/reader/marks.ts';
import { stepOf } from '#lib/embed/scripts/reader/steps.ts';

/** Marks of a series over years, as far apart as their years. */
const series = (name: string, years: readonly number[]): ReaderMark[] => {
	const layer = { name } as unknown as Element;
	return years.map((year) => ({
		element: {
			getBoundingClientRect: () => ({ left: year - 1, right: year + 1 }),
		} as unknown as SVGGraphicsElement,
		id: `${name}-${year}`,
		title: '',
		status: 'reported',
		cites: [],
		row: `${name}-${year}`,
		layer,
	}));
};
const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const GAP = [1995, 1997, 2001];
const MARKS = [
	...series('event', [2001, 2016, 2019]),
	...series('russia', years(1990, 2025)).filter(({ id }) => !GAP.some((year) => id.endsWith(`-${year}`))),
	...series('china', years(1990, 2025)),
];
const KEYS = ['ArrowRight', 'ArrowLeft', 'PageDown', 'PageUp', 'Home', 'End'];

const go = (from: string, key: string, shiftKey = false) =>
	MARKS[
		stepOf({ key, shiftKey })?.(
			MARKS,
			MARKS.findIndex(({ id }) => id === from),
		) ?? -1
	]?.id;

describe('keys between marks', () => {
	it.each([
		['china-2018', 'PageUp', false, 'russia-2018'],
		['russia-2018', 'PageDown', false, 'china-2018'],
		['event-2016', 'PageDown', false, 'russia-2016'],
		['china-1990', 'ArrowRight', true, 'china-2000'],
		['china-2018', 'ArrowLeft', false, 'china-2017'],
		['event-2001', 'ArrowLeft', true, 'event-2001'],
		['china-2020', 'PageDown', false, 'china-2025'],
		['china-2020', 'Home', false, 'event-2001'],
	])('%s %s (Shift: %s) leads to %s', (from, key, shift, to) => {
		expect(go(from, key, shift)).toBe(to);
	});

	it('leads to the nearest year where the same has no mark', () => {
		expect(go('china-1995', 'PageUp')).toMatch(/^russia-199[46]$/);
	});

	it('reaches any value in 12 keys, Tab included', () => {
		const presses = new Map([[0, 1]]);
		for (const [at, count] of presses)
			for (const key of KEYS)
				for (const shiftKey of [false, true]) {
					const to = stepOf({ key, shiftKey })?.(MARKS, at) ?? at;
					if (!presses.has(to)) presses.set(to, count + 1);
				}
		expect(presses.size).toBe(MARKS.length);
		expect(Math.max(...presses.values())).toBeLessThanOrEqual(12);
	});

	it('leads nowhere by other keys', () => {
		expect(stepOf({ key: 'a', shiftKey: false })).toBeUndefined();
	});
});
