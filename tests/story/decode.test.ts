import { describe } from 'vitest';
import { itNames, remove, rewrite } from './spoil.ts';

const topics = (change: (text: string) => string | Uint8Array) => rewrite('topics.csv', change);
const ENDS = 'data/topics.csv:1 – expected lines that end in LF alone, not in CR LF or CR';
const NUL = 'expected text in UTF-8, without NUL bytes';
const VERSION =
	'data/datapackage.json – expected JSON with a version as 1.2.3 and a list of resources, of which some have a hash as sha256:…';

describe('readText', () =>
	itNames([
		['a missing file', remove('places.csv'), 'data/places.csv – expected this file, which is missing'],
		[
			'a missing descriptor',
			remove('datapackage.json'),
			'data/datapackage.json – expected this file, which is missing',
		],
		['a descriptor without a version', rewrite('datapackage.json', () => '{}\n'), VERSION],
		['a descriptor that is no JSON', rewrite('datapackage.json', () => '{'), VERSION],
		['an empty file', topics(() => ''), 'data/topics.csv – expected content, not an empty file'],
		[
			'a header alone',
			rewrite('workers.csv', (text) => `${text.split('\n')[0]}\n`),
			'data/workers.csv:1 – expected rows below the header',
		],
		[
			'a byte order mark',
			topics((text) => `\uFEFF${text}`),
			'data/topics.csv:1 – expected UTF-8 without a byte order mark',
		],
		[
			'UTF-16 with a mark',
			topics((text) => Buffer.from(`\uFEFF${text}`, 'utf16le')),
			'data/topics.csv:1 – expected UTF-8, not UTF-16',
		],
		['UTF-16 without a mark', topics((text) => Buffer.from(text, 'utf16le')), `data/topics.csv:1 – ${NUL}`],
		[
			'another encoding',
			topics((text) => Buffer.from(text.replace('Peace', 'Pea\xe7e'), 'latin1')),
			'data/topics.csv:6 "peace,Pea\uFFFDe on the peninsula" – expected text in UTF-8',
		],
		['a NUL byte', topics((text) => text.replace('Peace', 'Pe\0ace')), `data/topics.csv:6 – ${NUL}`],
		['CR LF', topics((text) => text.replaceAll('\n', '\r\n')), ENDS],
		['a CR in a line', topics((text) => text.replace('Peace on', 'Peace\ron')), ENDS.replace(':1', ':6')],
	]));
