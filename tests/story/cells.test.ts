/** What an editor gets wrong in one cell: each is named with its line, and with what is expected in its place. */
import { describe } from 'vitest';
import { toTrade } from '#lib/model/trade.ts';
import {
	COMPARISONS,
	POSITION_KINDS,
	READINGS,
	RELATION_KINDS,
	SOURCE_STEPS,
} from '#lib/model/vocabulary.ts';
import { CHINA_2018_PRINTED, LINES_OF_004 } from '../facts.ts';
import { story } from '../story.ts';
import { lineOf } from './copy.ts';
import { both, itNames, itRefuses, rewrite, set } from './spoil.ts';

const { china: CUSTOMS } = toTrade(story).pair;
const LINE_OF_CUSTOMS = CUSTOMS.at.line;
/** How a row begins that stands beside the main ones and has no words behind it: none of them has to be found again. */
const CHINA_BESIDE = story.trade
	.filter(({ year, partner, series }) => year > 1991 && partner === 'China' && series === 'other')
	.filter(({ cites }) => cites.every(({ words }) => words === undefined))
	.map(({ year, flow, value_usd_million: value }) => `${year},China,${flow},${value},`)[0];
/** The id of a tie that rests on no line. */
const UNSAID = 'met-putin-kim-jong-il-2000';
const DATE = 'a date of the calendar, as 2019, 2019-04 or 2019-04-25';
const CITES = 'citations as RU14 or 004:29, each once, separated by one blank';
const BLANKS = 'text without blanks at its ends and without invisible or decomposed characters';
const TIDIED = '; npm run tidy:data -- --write mends it';
const LATITUDE = 'a number of degrees north, from -90 to 90';
const ACTOR = 'an id of actors.csv';
const LINES = `a line from 1 to ${LINES_OF_004} of document 004`;
const FINGERPRINT = 'the fingerprint of a document, and nothing for any other kind';
const VERDICT = 'verdict for an answer, and none for kind silent or before';

describe('a value of trade', () =>
	itRefuses('trade.csv', CHINA_BESIDE ?? '', [
		['value_usd_million', '2,430', `a number of US$ million, 0 or more${TIDIED}`],
		['value_usd_million', '2,43', 'a number of US$ million, 0 or more'],
		['value_usd_million', '-3', 'a number of US$ million, 0 or more'],
		['value_usd_million', '9'.repeat(400), 'a number of US$ million, 0 or more', `"${'9'.repeat(60)}…"`],
		['share_percent', '101', 'a number of percent, from 0 to 100'],
		['low_usd_million', '2', 'low_usd_million and high_usd_million, or neither'],
		['basis', 'ussr', 'ussr for Russia before 1992, and only there'],
		[
			'year',
			'1990',
			`rows sorted by partner, year and flow, the main series first; this one belongs before line ${lineOf('trade.csv', '1990,China,dprk_exports')}`,
		],
	]));

describe('a second main row', () =>
	itRefuses('trade.csv', CHINA_2018_PRINTED, [
		['series', 'main', `one main row a year, partner and flow, but line ${LINE_OF_CUSTOMS} has the same`],
	]));

describe('an event', () =>
	itRefuses('events.csv', 'vladivostok-summit,', [
		['title', '', 'text of at most 90 characters'],
		['title', 'x'.repeat(91), 'text of at most 90 characters', `"${'x'.repeat(60)}…"`],
		['title', 'Summit ', `${BLANKS}${TIDIED}`],
		['title', 'The  summit', `one plain blank between "The" and "summit"${TIDIED}`],
		[
			'title',
			'Kim\u00A0Jong-un',
			`one plain blank between "Kim" and "Jong-un"${TIDIED}`,
			'"Kim\\u{a0}Jong-un"',
		],
		['title', '\x1b[2J\u202e', BLANKS, '"\\u001b[2J\\u{202e}"'],
		['scope', 'outside', 'one of documents, beyond'],
		['date', '2019-13', DATE],
		['date', '2019-02-30', DATE],
		[
			'date',
			'1950-01-01',
			`rows sorted by date, an empty one first, then by date_end; this one belongs before line ${lineOf('events.csv', 'kim-il-sung-stalin-1950,')}`,
		],
		['date_end', '2019-04-24', 'a date not before date'],
	]));

describe('a tie', () =>
	itRefuses('relations.csv', 'met-kim-putin-2019,', [
		['from', 'kim-jong-ill', ACTOR],
		['from', 'kim-jong-un ', `no blanks at the ends of the cell and of its lines${TIDIED}`],
		['to', 'nobody', ACTOR],
		['to', 'kim-jong-un', 'another actor than from'],
		['kind', 'likes', `one of ${RELATION_KINDS.join(', ')}`],
		['date', '2019-13', DATE],
		['cites', '', CITES],
		['cites', '004:x', CITES],
		['cites', '004:7 004:7', CITES],
		['cites', '004:7  000:2', `${CITES}${TIDIED}`],
		['cites', '004:7\u00A0000:2', `${CITES}${TIDIED}`, '"004:7\\u{a0}000:2"'],
	]));

describe('a citation that leads nowhere', () => {
	itRefuses('relations.csv', `${UNSAID},`, [['cites', 'EV06 ZZ99', 'an id of sources.csv', '"ZZ99"']]);
	itNames(
		[
			[`004:${LINES_OF_004 + 1}`, LINES],
			['004:0', LINES],
			['RU14:3', 'RU14 without a line, for it is no document'],
		].map(([cite = '', expected]) => [
			`${cite}, for want of ${expected} and of the words that it would rest on`,
			set('relations.csv', `${UNSAID},`, 'cites', cite),
			`data/relations.csv:@ cites: "${cite}" – expected ${expected}`,
			`data/relations.csv:@ cites: "${cite}" – expected words of ${cite} for ${UNSAID} in anchors.csv`,
		]),
	);
});

describe('a position', () =>
	itRefuses('positions.csv', 'kim-talks,', [
		['actor', 'kim', ACTOR],
		['with', 'kim-jong-un', 'another actor than the first'],
		['topic', 'weather', 'an id of topics.csv'],
		['kind', 'rumour', `one of ${POSITION_KINDS.join(', ')}`],
		['short', 'one two three four five six seven eight nine', 'text of at most 8 words'],
		['quote', 'a b c d e f g h i j k l m', 'text of at most 12 words'],
		['cites', '', CITES],
	]));

describe('a silence', () => itRefuses('answers.csv', 'aid,000,', [['verdict', 'no', VERDICT]]));

describe('an answer', () =>
	itRefuses('answers.csv', 'significance,001,', [
		['value', '56 days', 'a value for kind computed or other only'],
		['kind', 'other', 'a document, or nothing for kind computed or other', '"001"', 'source'],
	]));

describe('an answer without a citation', () =>
	itNames([
		[
			'it, once its words are gone too',
			both(
				rewrite('anchors.csv', (text) => text.replace(/^answers,aid-001,.*\n/gm, '')),
				set('answers.csv', 'aid,001,', 'cites', ''),
			),
			`data/answers.csv:@ cites: "" – expected ${VERDICT.replace('verdict', 'cites')}`,
		],
	]));

describe('a place', () =>
	itRefuses('places.csv', 'station,', [
		['lat', '131.88191', `${LATITUDE} (lat and lon look swapped)`],
		['lat', '431', LATITUDE],
		['lang', '', 'name_local and lang, or neither'],
	]));

describe('a source', () =>
	itRefuses('sources.csv', 'RU14,', [
		[
			'url',
			'www.example.org/a',
			'complete http or https addresses in ASCII, each once, separated by one blank',
		],
		['lines', '3', 'the number of lines for a document, and nothing for any other kind'],
		['short', '', 'text of at most 40 characters'],
		['short', 'x'.repeat(41), 'text of at most 40 characters'],
		['sha256', 'd9dc67', 'a SHA-256 in 64 hexadecimal digits'],
		['sha256', 'D'.repeat(64), 'a SHA-256 in 64 hexadecimal digits', `"${'D'.repeat(60)}…"`],
		['sha256', 'd'.repeat(64), FINGERPRINT, `"${'d'.repeat(60)}…"`],
		['read', 'glance', `one of ${READINGS.join(', ')}`],
		['read_on', '2026-13', DATE],
		['steps', '2', `one of ${SOURCE_STEPS.join(', ')}`],
	]));

describe('a question', () =>
	itRefuses('questions.csv', 'signed,', [['comparison', 'dispute', `one of ${COMPARISONS.join(', ')}`]]));

describe('a number of workers', () =>
	itRefuses('workers.csv', '2015-01,', [
		['count', 'many', 'a whole number of workers, 0 or more'],
		['count', '1.5', 'a whole number of workers, 0 or more'],
	]));

describe('a change', () =>
	itRefuses('changes.csv', 'first-figures,', [
		['date', '2026-11', 'a whole date, as 2019-04-25'],
		['version', '0.1', 'a version as 1.2.3'],
	]));
