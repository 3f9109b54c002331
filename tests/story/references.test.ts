import { describe } from 'vitest';
import { itNames, set } from './spoil.ts';

const SUMMIT = 'vladivostok-summit,';
const MET = 'met-kim-putin-2019,';

describe('checkReferences', () =>
	itNames([
		[
			'an unknown id',
			set('relations.csv', MET, 'to', 'nobody'),
			'data/relations.csv:@ to: "nobody" – expected an id of actors.csv',
		],
		[
			'an unknown id in a list',
			set('events.csv', SUMMIT, 'actors', 'kim-jong-un nobody'),
			'data/events.csv:@ actors: "nobody" – expected an id of actors.csv',
		],
		[
			'an unknown source',
			set('relations.csv', MET, 'cites', '000:2 ZZ99'),
			'data/relations.csv:@ cites: "ZZ99" – expected an id of sources.csv',
		],
		[
			"a line beyond a document's end",
			set('relations.csv', MET, 'cites', '004:41'),
			'data/relations.csv:@ cites: "004:41" – expected a line from 1 to 40 of document 004',
		],
		[
			'line 0',
			set('relations.csv', MET, 'cites', '004:0'),
			'data/relations.csv:@ cites: "004:0" – expected a line from 1 to 40 of document 004',
		],
		[
			'a line of no document',
			set('relations.csv', MET, 'cites', 'RU14:3'),
			'data/relations.csv:@ cites: "RU14:3" – expected RU14 without a line, for it is no document',
		],
		[
			'no citation',
			set('relations.csv', MET, 'cites', ''),
			'data/relations.csv:@ cites: "" – expected citations as RU14 or 004:29, each once, separated by one blank',
		],
		[
			'a malformed citation',
			set('relations.csv', MET, 'cites', '004:x'),
			'data/relations.csv:@ cites: "004:x" – expected citations as RU14 or 004:29, each once, separated by one blank',
		],
		[
			'a citation twice',
			set('relations.csv', MET, 'cites', '004:7 004:7'),
			'data/relations.csv:@ cites: "004:7 004:7" – expected citations as RU14 or 004:29, each once, separated by one blank',
		],
		[
			'two blanks',
			set('relations.csv', MET, 'cites', '004:7  000:2'),
			'data/relations.csv:@ cites: "004:7  000:2" – expected citations as RU14 or 004:29, each once, separated by one blank',
		],
	]));
