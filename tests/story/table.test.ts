import { describe } from 'vitest';
import { both, itNames, set } from './spoil.ts';

const CHINA_2018 = '2018,China,total,2430';
const SUMMIT = 'vladivostok-summit,';

describe('readTable', () =>
	itNames([
		[
			'a wrong type',
			set('workers.csv', '2015-01,', 'count', 'many'),
			'data/workers.csv:@ count: "many" – expected a whole number of workers, 0 or more',
		],
		[
			'a fraction of a worker',
			set('workers.csv', '2015-01,', 'count', '1.5'),
			'data/workers.csv:@ count: "1.5" – expected a whole number of workers, 0 or more',
		],
		[
			'grouped digits',
			set('trade.csv', CHINA_2018, 'value_usd_million', '2,430'),
			'data/trade.csv:@ value_usd_million: "2,430" – expected a number of US$ million, 0 or more',
		],
		[
			'a negative value',
			set('trade.csv', CHINA_2018, 'value_usd_million', '-3'),
			'data/trade.csv:@ value_usd_million: "-3" – expected a number of US$ million, 0 or more',
		],
		[
			'a number beyond all numbers',
			set('trade.csv', CHINA_2018, 'value_usd_million', '9'.repeat(400)),
			`data/trade.csv:@ value_usd_million: "${'9'.repeat(60)}…" – expected a number of US$ million, 0 or more`,
		],
		[
			'a share over 100',
			set('trade.csv', CHINA_2018, 'share_percent', '101'),
			'data/trade.csv:@ share_percent: "101" – expected a number of percent, from 0 to 100',
		],
		[
			'an empty required cell',
			set('events.csv', SUMMIT, 'title', ''),
			'data/events.csv:@ title: "" – expected text of at most 90 characters',
		],
		[
			'a title too long',
			set('events.csv', SUMMIT, 'title', 'x'.repeat(91)),
			`data/events.csv:@ title: "${'x'.repeat(60)}…" – expected text of at most 90 characters`,
		],
		[
			'a blank at the end',
			set('events.csv', SUMMIT, 'title', 'Summit '),
			'data/events.csv:@ title: "Summit " – expected text without blanks at its ends and without invisible or decomposed characters',
		],
		[
			'an escape sequence',
			set('events.csv', SUMMIT, 'title', '\x1b[2J\u202e'),
			'data/events.csv:@ title: "\\u001b[2J\\u{202e}" – expected text without blanks at its ends and without invisible or decomposed characters',
		],
		[
			'a word out of its set',
			set('events.csv', SUMMIT, 'scope', 'outside'),
			'data/events.csv:@ scope: "outside" – expected one of documents, beyond',
		],
		[
			'month 13',
			set('events.csv', SUMMIT, 'date', '2019-13'),
			'data/events.csv:@ date: "2019-13" – expected a date of the calendar, as 2019, 2019-04 or 2019-04-25',
		],
		[
			'30 February',
			set('events.csv', SUMMIT, 'date', '2019-02-30'),
			'data/events.csv:@ date: "2019-02-30" – expected a date of the calendar, as 2019, 2019-04 or 2019-04-25',
		],
		[
			'13 words of quotation',
			set('positions.csv', 'kim-talks,', 'quote', 'a b c d e f g h i j k l m'),
			'data/positions.csv:@ quote: "a b c d e f g h i j k l m" – expected text of at most 12 words',
		],
		[
			'swapped coordinates',
			set('places.csv', 'station,', 'lat', '131.88191'),
			'data/places.csv:@ lat: "131.88191" – expected a number of degrees north, from -90 to 90 (lat and lon look swapped)',
		],
		[
			'no latitude at all',
			set('places.csv', 'station,', 'lat', '431'),
			'data/places.csv:@ lat: "431" – expected a number of degrees north, from -90 to 90',
		],
		[
			'an incomplete address',
			set('sources.csv', 'RU14,', 'url', 'www.example.org/a'),
			'data/sources.csv:@ url: "www.example.org/a" – expected complete http or https addresses in ASCII, each once, separated by one blank',
		],
		[
			'two faults in a row',
			both(set('events.csv', SUMMIT, 'kind', 'party'), set('events.csv', SUMMIT, 'scope', 'x')),
			'data/events.csv:@ kind: "party" – expected one of leaders-meeting, resolution, talks, relations, power, trade, sanctions, travel, announcement, context',
			'data/events.csv:@ scope: "x" – expected one of documents, beyond',
		],
	]));
