/** What is wrong of two cells or rows together. */
import { describe } from 'vitest';
import { append, both, itNames, set } from './spoil.ts';

const CHINA_2018 = '2018,China,total,2430';
const SUMMIT = 'vladivostok-summit,';

describe('checkRules', () =>
	itNames([
		[
			'an id twice',
			append('topics.csv', 'peace', 'Peace'),
			'data/topics.csv:@ id: "peace" – expected an id of its own, but line 6 has the same',
		],
		[
			'an unknown id in a list',
			set('events.csv', SUMMIT, 'actors', 'kim-jong-un nobody'),
			'data/events.csv:@ actors: "nobody" – expected an id of actors.csv',
		],
		[
			'low above high',
			both(
				set('trade.csv', CHINA_2018, 'low_usd_million', '2431'),
				set('trade.csv', CHINA_2018, 'high_usd_million', '2429'),
			),
			'data/trade.csv:@ value_usd_million: "2430" – expected a value from low_usd_million to high_usd_million',
		],
		[
			'an excluded main row',
			set('trade.csv', '2018,China,total,2431', 'excluded', 'A misprint.'),
			'data/trade.csv:@ series: "main" – expected another series than main for an excluded row',
		],
		[
			'an event without a date',
			set('events.csv', 'cold-war,', 'precision', 'day'),
			'data/events.csv:@ date: "" – expected a date, which only precision era may leave out',
		],
		[
			'a day without its day',
			set('events.csv', 'kim-trong-2019,', 'date', '2019-03'),
			'data/events.csv:@ date: "2019-03" – expected a date as exact as its precision',
		],
		[
			'a relation twice',
			append('relations.csv', 'again', ...'kim-jong-un,vladimir-putin,met,2019-04-25,Again,000:2'.split(',')),
			'data/relations.csv:@ from: "kim-jong-un" – expected each relation once, but line 2 has the same',
		],
		[
			'two faults in a row',
			both(set('events.csv', SUMMIT, 'kind', 'party'), set('events.csv', SUMMIT, 'scope', 'x')),
			'data/events.csv:@ kind: "party" – expected one of leaders-meeting, resolution, talks, relations, power, trade, sanctions, travel, announcement, context',
			'data/events.csv:@ scope: "x" – expected one of documents, beyond',
		],
	]));
