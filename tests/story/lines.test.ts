import { describe } from 'vitest';
import { story } from '../story.ts';
import { lineOf } from './copy.ts';
import { append, both, itNames, itRefuses, rewrite, set } from './spoil.ts';

const FILE = 'lines.csv';
const BORDER = 'tumen-border';
const RAIL = 'rail-baranovsky-rajin';
const step = (at: number, value: string) => set(FILE, `${BORDER},${at},`, 'step', value);
const without = (at: number) =>
	rewrite(FILE, (text) => text.replace(new RegExp(`^${BORDER},${at},.*\\n`, 'm'), ''));
/** What is said of a step that stands where another is expected. */
const gap = (where: number, found: number, expected: number) =>
	`data/${FILE}:${lineOf(FILE, `${BORDER},${where},`)} step: "${found}" – expected step ${expected}, for steps count from 1 without a gap`;
const vertex = (line: string, at: string) => append(FILE, line, at, '42.3', '130.7', 'GEO5', '');
const LINE_OF_STEP_9 = lineOf(FILE, `${RAIL},9,`);

describe('checkLines', () =>
	itNames([
		['a step that is missing', without(3), gap(3, 4, 3)],
		['a line that does not begin with 1', without(1), gap(1, 2, 1)],
		[
			'two steps in the wrong order',
			both(step(3, '99'), both(step(4, '3'), step(99, '4'))),
			...[gap(3, 4, 3), gap(4, 3, 5), gap(5, 5, 4)],
		],
		[
			'a step twice',
			vertex(RAIL, '9'),
			`data/${FILE}:@ line: "${RAIL}" – expected each step of a line once, but line ${LINE_OF_STEP_9} has the same`,
		],
		[
			'a line of one vertex',
			vertex('ferry', '1'),
			`data/${FILE}:@ line: "ferry" – expected a line of at least two vertices`,
		],
		[
			'a line in two parts',
			vertex(BORDER, `${story.lines.filter(({ line }) => line === BORDER).length + 1}`),
			`data/${FILE}:@ line: "${BORDER}" – expected the rows of ${BORDER} together`,
		],
		[
			'swapped coordinates',
			both(set(FILE, `${BORDER},3,`, 'lat', '130.650969'), set(FILE, `${BORDER},3,`, 'lon', '42.401639')),
			`data/${FILE}:@ lat: "130.650969" – expected a number of degrees north, from -90 to 90 (lat and lon look swapped)`,
		],
		[
			'an id with capitals',
			vertex('Ferry', '1'),
			`data/${FILE}:@ line: "Ferry" – expected an id in lower-case kebab case, as tumen-border`,
		],
	]));

describe('a step that is none, and no gap after it', () =>
	itRefuses(FILE, `${BORDER},3,`, [['step', '0', 'a whole number of steps, 1 or more']]));
