import { describe } from 'vitest';
import { append, both, itNames, rewrite, set } from './spoil.ts';

const BORDER = 'tumen-border';
const step = (at: number, value: string) => set('lines.csv', `${BORDER},${at},`, 'step', value);
const without = (start: string) =>
	rewrite('lines.csv', (text) => text.replace(new RegExp(`^${start},.*\\n`, 'm'), ''));

describe('checkLines', () =>
	itNames([
		[
			'a step that is missing',
			without(`${BORDER},3`),
			'data/lines.csv:4 step: "4" – expected step 3, for steps count from 1 without a gap',
		],
		[
			'a line that does not begin with 1',
			without(`${BORDER},1`),
			'data/lines.csv:2 step: "2" – expected step 1, for steps count from 1 without a gap',
		],
		[
			'two steps in the wrong order',
			both(step(3, '99'), both(step(4, '3'), step(99, '4'))),
			'data/lines.csv:4 step: "4" – expected step 3, for steps count from 1 without a gap',
			'data/lines.csv:5 step: "3" – expected step 5, for steps count from 1 without a gap',
			'data/lines.csv:6 step: "5" – expected step 4, for steps count from 1 without a gap',
		],
		[
			'a step twice',
			append('lines.csv', 'rail-baranovsky-rajin', '9', '42.2', '130.2', 'GEO3', ''),
			'data/lines.csv:@ line: "rail-baranovsky-rajin" – expected each step of a line once, but line 38 has the same',
		],
		[
			'a line of one vertex',
			append('lines.csv', 'ferry', '1', '42.8', '131.4', 'GEO3', ''),
			'data/lines.csv:@ line: "ferry" – expected a line of at least two vertices',
		],
		[
			'a line in two parts',
			append('lines.csv', BORDER, '23', '42.29', '130.7', 'GEO5', ''),
			'data/lines.csv:@ line: "tumen-border" – expected the rows of tumen-border together',
		],
		[
			'a step that is none, and no gap after it',
			step(3, '0'),
			'data/lines.csv:@ step: "0" – expected a whole number of steps, 1 or more',
		],
		[
			'swapped coordinates',
			both(
				set('lines.csv', `${BORDER},3,`, 'lat', '130.650969'),
				set('lines.csv', `${BORDER},3,`, 'lon', '42.401639'),
			),
			'data/lines.csv:@ lat: "130.650969" – expected a number of degrees north, from -90 to 90 (lat and lon look swapped)',
		],
		[
			'an id with capitals',
			append('lines.csv', 'Ferry', '1', '42.8', '131.4', 'GEO3', ''),
			'data/lines.csv:@ line: "Ferry" – expected an id in lower-case kebab case, as tumen-border',
		],
	]));
