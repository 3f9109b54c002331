import { describe } from 'vitest';
import { append, both, itNames, set } from './spoil.ts';

const CHINA_2018 = '2018,China,total,2430';
const SUMMIT = 'vladivostok-summit,';
const MET = 'met-kim-putin-2019,';

describe('checkRules', () =>
	itNames([
		[
			'an id twice',
			append('topics.csv', 'peace', 'Peace'),
			'data/topics.csv:@ id: "peace" – expected an id of its own, but line 6 has the same',
		],
		[
			'low without high',
			set('trade.csv', CHINA_2018, 'low_usd_million', '2'),
			'data/trade.csv:@ low_usd_million: "2" – expected low_usd_million and high_usd_million, or neither',
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
			'a second main row',
			set('trade.csv', CHINA_2018, 'series', 'main'),
			'data/trade.csv:@ series: "main" – expected one main row a year, partner and flow, but line 157 has the same',
		],
		[
			'an excluded main row',
			set('trade.csv', '2018,China,total,2431', 'excluded', 'A misprint.'),
			'data/trade.csv:@ series: "main" – expected another series than main for an excluded row',
		],
		[
			'the USSR in 2018',
			set('trade.csv', CHINA_2018, 'basis', 'ussr'),
			'data/trade.csv:@ basis: "ussr" – expected ussr for Russia before 1992, and only there',
		],
		[
			'a year out of order',
			set('trade.csv', CHINA_2018, 'year', '2016'),
			'data/trade.csv:@ year: "2016" – expected rows sorted by partner, year and flow, the main series first',
		],
		[
			'an event out of order',
			set('events.csv', SUMMIT, 'date', '1950-01-01'),
			'data/events.csv:@ date: "1950-01-01" – expected rows sorted by date, an empty one first, then by date_end',
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
			'an end before the beginning',
			set('events.csv', SUMMIT, 'date_end', '2019-04-24'),
			'data/events.csv:@ date_end: "2019-04-24" – expected a date not before date',
		],
		[
			'a relation to itself',
			set('relations.csv', MET, 'to', 'kim-jong-un'),
			'data/relations.csv:@ to: "kim-jong-un" – expected another actor than from',
		],
		[
			'a relation twice',
			append(
				'relations.csv',
				'again',
				'kim-jong-un',
				'vladimir-putin',
				'met',
				'2019-04-25',
				'Again',
				'000:2',
			),
			'data/relations.csv:@ from: "kim-jong-un" – expected each relation once, but line 2 has the same',
		],
		[
			'a position with itself',
			set('positions.csv', 'kim-talks,', 'with', 'kim-jong-un'),
			'data/positions.csv:@ with: "kim-jong-un" – expected another actor than the first',
		],
		[
			'a local name without its language',
			set('places.csv', 'station,', 'lang', ''),
			'data/places.csv:@ lang: "" – expected name_local and lang, or neither',
		],
		[
			'lines of a web page',
			set('sources.csv', 'RU14,', 'lines', '3'),
			'data/sources.csv:@ lines: "3" – expected the number of lines for a document, and nothing for any other kind',
		],
		[
			'a silence with words',
			set('answers.csv', 'aid,000,', 'verdict', 'no'),
			'data/answers.csv:@ verdict: "no" – expected verdict for an answer, and none for kind silent or before',
		],
		[
			'an answer without a citation',
			set('answers.csv', 'aid,001,', 'cites', ''),
			'data/answers.csv:@ cites: "" – expected cites for an answer, and none for kind silent or before',
		],
	]));
