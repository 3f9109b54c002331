/** What is wrong of two cells or rows together. */
import { describe } from 'vitest';
import { EVENT_KINDS, SCOPES } from '#lib/model/vocabulary.ts';
import { CHINA_2018, CHINA_2018_PRINTED } from '../facts.ts';
import { lineOf } from './copy.ts';
import { append, both, itNames, itRefuses, set } from './spoil.ts';

const SUMMIT = 'vladivostok-summit,';
const TIE = 'met-kim-putin-2019,';

describe('an excluded main row', () =>
	itRefuses('trade.csv', CHINA_2018, [
		['excluded', 'A misprint.', 'another series than main for an excluded row', '"main"', 'series'],
	]));

describe('an event without a date', () =>
	itRefuses('events.csv', 'cold-war,', [
		['precision', 'day', 'a date, which only precision era may leave out', '""', 'date'],
	]));

describe('a day without its day', () =>
	itRefuses('events.csv', 'kim-trong-2019,', [['date', '2019-03', 'a date as exact as its precision']]));

describe('a list', () =>
	itRefuses('events.csv', SUMMIT, [['actors', 'kim-jong-un nobody', 'an id of actors.csv', '"nobody"']]));

describe('checkRules', () =>
	itNames([
		[
			'an id twice',
			append('topics.csv', 'peace', 'Peace', ''),
			`data/topics.csv:@ id: "peace" – expected an id of its own, but line ${lineOf('topics.csv', 'peace,')} has the same`,
		],
		[
			'low above high',
			both(
				set('trade.csv', CHINA_2018_PRINTED, 'low_usd_million', '1000000'),
				set('trade.csv', CHINA_2018_PRINTED, 'high_usd_million', '1'),
			),
			`data/trade.csv:@ value_usd_million: "${CHINA_2018_PRINTED.split(',')[3]}" – expected a value from low_usd_million to high_usd_million`,
		],
		[
			'a relation twice',
			append(
				'relations.csv',
				'again',
				...'kim-jong-un,vladimir-putin,met,2019-04-25,Again,,,EV01'.split(','),
			),
			`data/relations.csv:@ from: "kim-jong-un" – expected each relation once, but line ${lineOf('relations.csv', TIE)} has the same`,
		],
		[
			'two faults in a row',
			both(set('events.csv', SUMMIT, 'kind', 'party'), set('events.csv', SUMMIT, 'scope', 'x')),
			`data/events.csv:@ kind: "party" – expected one of ${EVENT_KINDS.join(', ')}`,
			`data/events.csv:@ scope: "x" – expected one of ${SCOPES.join(', ')}`,
		],
	]));
