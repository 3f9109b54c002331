import { describe } from 'vitest';
import { itNames, remove, rewrite } from './spoil.ts';

describe('readText', () =>
	itNames([
		['a missing file', remove('places.csv'), 'data/places.csv – expected this file, which is missing'],
		[
			'a missing descriptor',
			remove('datapackage.json'),
			'data/datapackage.json – expected this file, which is missing',
		],
		[
			'a descriptor without a version',
			rewrite('datapackage.json', () => '{}\n'),
			'data/datapackage.json – expected JSON with a version as 1.2.3 and a list of resources, of which some have a hash as sha256:…',
		],
		[
			'a descriptor that is no JSON',
			rewrite('datapackage.json', () => '{'),
			'data/datapackage.json – expected JSON with a version as 1.2.3 and a list of resources, of which some have a hash as sha256:…',
		],
		[
			'an empty file',
			rewrite('topics.csv', () => ''),
			'data/topics.csv – expected content, not an empty file',
		],
		[
			'a header alone',
			rewrite('workers.csv', (text) => `${text.split('\n')[0]}\n`),
			'data/workers.csv:1 – expected rows below the header',
		],
		[
			'a byte order mark',
			rewrite('topics.csv', (text) => `\uFEFF${text}`),
			'data/topics.csv:1 – expected UTF-8 without a byte order mark',
		],
		[
			'UTF-16 with a mark',
			rewrite('topics.csv', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')),
			'data/topics.csv:1 – expected UTF-8, not UTF-16',
		],
		[
			'UTF-16 without a mark',
			rewrite('topics.csv', (text) => Buffer.from(text, 'utf16le')),
			'data/topics.csv:1 – expected text in UTF-8, without NUL bytes',
		],
		[
			'another encoding',
			rewrite('topics.csv', (text) => Buffer.from(text.replace('Peace', 'Pea\xe7e'), 'latin1')),
			'data/topics.csv:6 "peace,Pea\uFFFDe on the peninsula" – expected text in UTF-8',
		],
		[
			'a NUL byte',
			rewrite('topics.csv', (text) => text.replace('Peace', 'Pe\0ace')),
			'data/topics.csv:6 – expected text in UTF-8, without NUL bytes',
		],
		[
			'CR LF',
			rewrite('topics.csv', (text) => text.replaceAll('\n', '\r\n')),
			'data/topics.csv:1 – expected lines that end in LF alone, not in CR LF or CR',
		],
		[
			'a CR in a line',
			rewrite('topics.csv', (text) => text.replace('Peace on', 'Peace\ron')),
			'data/topics.csv:6 – expected lines that end in LF alone, not in CR LF or CR',
		],
	]));
