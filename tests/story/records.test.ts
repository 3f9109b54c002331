import { describe } from 'vitest';
import { itNames, rewrite } from './spoil.ts';

const topics = (from: string, to: string) => rewrite('topics.csv', (text) => text.replace(from, to));

describe('readRecords', () =>
	itNames([
		['a missing column', topics('id,name', 'id'), 'data/topics.csv:1 – expected a column name'],
		[
			'an extra column',
			topics('id,name', 'id,name,colour'),
			'data/topics.csv:1 "colour" – expected no columns but id,name',
		],
		[
			'a column twice',
			topics('id,name', 'id,name,id'),
			'data/topics.csv:1 "id" – expected no columns but id,name',
		],
		[
			'a misspelt column',
			topics('id,name', 'id,nome'),
			'data/topics.csv:1 – expected a column name',
			'data/topics.csv:1 "nome" – expected no columns but id,name',
		],
		[
			'columns in another order',
			topics('id,name', 'name,id'),
			'data/topics.csv:1 "name,id" – expected the columns in the order id,name',
		],
		[
			'a cell too many',
			topics('peace,Peace', 'peace,Peace,'),
			'data/topics.csv:6 "peace,Peace, on the peninsula" – expected 2 cells as in the header, not 3',
		],
		[
			'a blank line',
			topics('peace,', '\npeace,'),
			'data/topics.csv:6 "" – expected 2 cells as in the header, not 1',
		],
		[
			'an unclosed quotation mark',
			topics('peace,Peace', 'peace,"Peace'),
			'data/topics.csv:6 "peace,\\"Peace on the peninsula" – expected a closing quotation mark for the cell that is opened here',
		],
		[
			'a word after a quotation mark',
			topics('peace,Peace', 'peace,"Peace"'),
			'data/topics.csv:6 "peace,\\"Peace\\" on the peninsula" – expected a comma or the end of the line after a closing quotation mark',
		],
		[
			'a quotation mark in a word',
			topics('peace,Peace', 'peace,Pea"ce'),
			'data/topics.csv:6 "peace,Pea\\"ce on the peninsula" – expected a cell with quotation marks in it to be quoted as a whole, and each mark doubled',
		],
	]));
