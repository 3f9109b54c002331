import { describe, expect, it } from 'vitest';
import { isBefore, isIsoDate } from '#lib/model/dates.ts';

describe('isIsoDate', () => {
	it.each(['2019', '2019-04', '2019-04-25', '2020-02-29', '0099-12-31'])('takes %s', (text) => {
		expect(isIsoDate(text)).toBe(true);
	});

	it.each([
		'',
		'19',
		'2019-13',
		'2019-00',
		'2019-4',
		'2019-02-29',
		'2019-04-31',
		'2019-04-25T00:00',
		'2019\n',
	])('refuses %j', (text) => {
		expect(isIsoDate(text)).toBe(false);
	});
});

describe('isBefore', () => {
	it.each([
		['2019-04-24', '2019-04-25', true],
		['2018', '2019-04-25', true],
		['2019-04-25', '2019-04-25', false],
		['2019-04', '2019-04-25', false],
		['2019-04-25', '2019', false],
		['2020', '2019-04-25', false],
	])('%s before %s: %s', (date, other, expected) => {
		expect(isBefore(date, other)).toBe(expected);
	});
});
