/** What an editor gets wrong about actors, ties, positions and answers. */
import { describe } from 'vitest';
import { POSITION_KINDS, RELATION_KINDS } from '#lib/model/vocabulary.ts';
import { itNames, set } from './spoil.ts';

const MET = 'met-kim-putin-2019,';
const TALKS = 'kim-talks,';

describe('the tables of actors', () =>
	itNames([
		[
			'a tie that begins at nobody',
			set('relations.csv', MET, 'from', 'kim-jong-ill'),
			'data/relations.csv:@ from: "kim-jong-ill" – expected an id of actors.csv',
		],
		[
			'an unknown kind of tie',
			set('relations.csv', MET, 'kind', 'likes'),
			`data/relations.csv:@ kind: "likes" – expected one of ${RELATION_KINDS.join(', ')}`,
		],
		[
			'a tie in the thirteenth month',
			set('relations.csv', MET, 'date', '2019-13'),
			'data/relations.csv:@ date: "2019-13" – expected a date of the calendar, as 2019, 2019-04 or 2019-04-25',
		],
		[
			'a position of nobody',
			set('positions.csv', TALKS, 'actor', 'kim'),
			'data/positions.csv:@ actor: "kim" – expected an id of actors.csv',
		],
		[
			'a position without a citation',
			set('positions.csv', TALKS, 'cites', ''),
			'data/positions.csv:@ cites: "" – expected citations as RU14 or 004:29, each once, separated by one blank',
		],
		[
			'an unknown topic',
			set('positions.csv', TALKS, 'topic', 'weather'),
			'data/positions.csv:@ topic: "weather" – expected an id of topics.csv',
		],
		[
			'an unknown kind of position',
			set('positions.csv', TALKS, 'kind', 'rumour'),
			`data/positions.csv:@ kind: "rumour" – expected one of ${POSITION_KINDS.join(', ')}`,
		],
		[
			'few words that are many',
			set('positions.csv', TALKS, 'short', 'one two three four five six seven eight nine'),
			'data/positions.csv:@ short: "one two three four five six seven eight nine" – expected text of at most 8 words',
		],
		[
			'a value behind what a document says',
			set('answers.csv', 'aid,001,', 'value', '56 days'),
			'data/answers.csv:@ value: "56 days" – expected a value for kind computed only',
		],
	]));
