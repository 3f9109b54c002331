import { describe } from 'vitest';
import { lineOf } from './copy.ts';
import { type Case, itNames, itNamesIn, remove, rewrite } from './spoil.ts';

const TOPICS = 'topics.csv';
const AT_PEACE = `data/${TOPICS}:${lineOf(TOPICS, 'peace,')}`;
const ENDS = 'expected lines that end in LF alone, not in CR LF or CR';
const TIDIED = '; npm run tidy:data -- --write mends it';
const NUL = 'expected text in UTF-8, without NUL bytes';
const MISSING = 'expected this file, which is missing';
const VERSION =
	'data/datapackage.json – expected JSON with a version as 1.2.3 and a list of resources, of which some have a hash as sha256:…';
const MARK = '\uFEFF';

const topics = (name: string, write: (text: string) => string | Uint8Array, expected: string): Case => [
	name,
	rewrite(TOPICS, write),
	expected,
];

describe('readText', () => {
	itNames([
		['a missing file', remove('places.csv'), `data/places.csv – ${MISSING}`],
		['a missing descriptor', remove('datapackage.json'), `data/datapackage.json – ${MISSING}`],
		['a descriptor without a version', rewrite('datapackage.json', () => '{}\n'), VERSION],
		['a descriptor that is no JSON', rewrite('datapackage.json', () => '{'), VERSION],
		topics('an empty file', () => '', `data/${TOPICS} – expected content, not an empty file`),
		[
			'a header alone',
			rewrite('story.csv', () => 'key,value,why\n'),
			'data/story.csv:1 – expected rows below the header',
		],
		topics(
			'UTF-16 with a mark',
			(text) => Buffer.from(MARK + text, 'utf16le'),
			`data/${TOPICS}:1 – expected UTF-8, not UTF-16${TIDIED}`,
		),
		topics('UTF-16 without one', (text) => Buffer.from(text, 'utf16le'), `data/${TOPICS}:1 – ${NUL}`),
		topics(
			'another encoding',
			(text) => Buffer.from(text.replace(/^peace,.*/m, 'peace,Pea\xe7e'), 'latin1'),
			`${AT_PEACE} "peace,Pea\uFFFDe" – expected text in UTF-8`,
		),
		topics('CR LF', (text) => text.replaceAll('\n', '\r\n'), `data/${TOPICS}:1 – ${ENDS}${TIDIED}`),
		topics('CR', (text) => text.replaceAll('\n', '\r'), `data/${TOPICS}:1 – ${ENDS}${TIDIED}`),
	]);
	itNamesIn(TOPICS, [
		['a byte order mark', 'id,', `${MARK}id,`, `– expected UTF-8 without a byte order mark${TIDIED}`],
		['a NUL byte', 'Peace', 'Pe\0ace', `– ${NUL}`],
		['a CR in a line', 'Peace ', 'Peace\r', `– ${ENDS}`],
	]);
});
