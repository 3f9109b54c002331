import { describe } from 'vitest';
import { baseMaps, frameText } from '#lib/model/geo.ts';
import { toMapContent } from '#lib/model/maps.ts';
import { LABEL_SIDES, MAP_BASES, QUANTITY_UNITS } from '#lib/model/vocabulary.ts';
import { story } from '../story.ts';
import { lineOf } from './copy.ts';
import { append, both, itNames, itRefuses, set } from './spoil.ts';

const frameOf = (map: string) => frameText(toMapContent(story, map).map);
const REGION = `a point of the base map region, ${frameText(baseMaps.region.extent)}`;
const BORDER = 'tumen-border';
const FAR = 'rail-vladivostok-ussuriysk';

/** The place that follows one in the table. */
const chongjin = story.places.findIndex(({ id }) => id === 'chongjin');
const after = story.places[chongjin + 1];

describe('a place', () =>
	itRefuses('places.csv', 'suifenhe,', [
		['maps', 'border', `a map whose frame holds the place, not ${frameOf('border')}`],
		['maps', 'border-2', 'an id of maps.csv'],
		['side', 'top', `one of ${LABEL_SIDES.join(', ')}`],
	]));

describe('a journey', () =>
	itRefuses('journeys.csv', 'to-seoul,', [
		['to', 'busan', 'an id of places.csv'],
		[
			'to',
			'pyongyang',
			`one journey a place, but line ${lineOf('journeys.csv', 'to-pyongyang,')} has the same`,
		],
	]));

describe('the lines of a map', () =>
	itRefuses('maps.csv', 'border-inset,', [
		['lines', `${BORDER} ferry`, 'a line of lines.csv', '"ferry"'],
		['lines', `${BORDER} ${BORDER}`, 'ids that rows of lines.csv share, each once, separated by one blank'],
		['lines', `${BORDER} ${FAR}`, `a line that comes into the frame, ${frameOf('border-inset')}`, `"${FAR}"`],
	]));

describe('a vertex', () =>
	itRefuses('lines.csv', 'rail-baranovsky-rajin,9,', [['lon', '120.28308', REGION]]));

describe('a map', () =>
	itRefuses('maps.csv', 'venue,', [
		['base', 'town', `one of ${MAP_BASES.join(', ')}`],
		['north', '44', 'a base map that reaches as far as the frame', '"city"', 'base'],
	]));

describe('a quantity', () => {
	itRefuses('quantities.csv', 'rail-vladivostok-khasan,', [
		['note', '', 'a note with the formula of a derived value'],
	]);
	itRefuses('quantities.csv', 'border-claim-hours,', [
		['note', '', 'a value, or a note that says what stands in its place', '""', 'value'],
	]);
});

describe('checkMaps', () =>
	itNames([
		[
			'a place out of order',
			set('places.csv', 'chongjin,', 'rank', '3'),
			`data/places.csv:${after?.at.line} rank: "${after?.rank}" – expected rows sorted by rank, then by id; this one belongs before line ${lineOf('places.csv', 'chongjin,')}`,
		],
		[
			'a frame turned round, and not the places in it',
			both(set('maps.csv', 'distances,', 'west', '180'), set('maps.csv', 'distances,', 'east', '-180')),
			'data/maps.csv:@ east: "-180" – expected a longitude east of west',
		],
		[
			'an unknown unit',
			append('quantities.csv', 'depth', 'How deep', '3', 'leagues', 'reported', 'GEO5', ''),
			`data/quantities.csv:@ unit: "leagues" – expected one of ${QUANTITY_UNITS.join(', ')}`,
		],
	]));
