import { describe } from 'vitest';
import { story } from '../story.ts';
import { itNames, itNamesIn, rewrite } from './spoil.ts';

const COLUMNS = 'id,name,brief';
const NAME = 'a column name';
const NO_OTHERS = `no columns but ${COLUMNS}`;
const QUOTED = 'a cell with quotation marks in it to be quoted as a whole, and each mark doubled';
const UNCLOSED = 'a closing quotation mark for the cell that is opened here';
const BEHIND = 'a comma or the end of the line after a closing quotation mark';
const TIDIED = '; npm run tidy:data -- --write mends it';
const PEACE = `peace,${story.topics.find(({ id }) => id === 'peace')?.name},`;

describe('readRecords', () =>
	itNamesIn('topics.csv', [
		['a missing column', COLUMNS, 'id,brief', `– expected ${NAME}`],
		['an extra column', COLUMNS, 'id,name,brief,colour', `"colour" – expected ${NO_OTHERS}`],
		['a column twice', COLUMNS, 'id,name,brief,id', `"id" – expected ${NO_OTHERS}`],
		['a misspelt column', COLUMNS, 'id,nome,brief', `– expected ${NAME}`, `"nome" – expected ${NO_OTHERS}`],
		[
			'columns in another order',
			COLUMNS,
			'name,id,brief',
			`"name,id,brief" – expected the columns in the order ${COLUMNS}`,
		],
		[
			'a cell too many',
			PEACE,
			`${PEACE},`,
			`"${PEACE}," – expected 3 cells as in the header, not 4${TIDIED}`,
		],
		['a blank line', PEACE, `\n${PEACE}`, `"" – expected 3 cells as in the header, not 1${TIDIED}`],
		[
			'a filled cell too many',
			PEACE,
			`${PEACE},x`,
			`"${PEACE},x" – expected 3 cells as in the header, not 4`,
		],
		['a cell too few', PEACE, 'peace', '"peace" – expected 3 cells as in the header, not 1'],
		['an unclosed quotation mark', PEACE, 'peace,"Peace', `"peace,\\"Peace" – expected ${UNCLOSED}`],
		['a word after a quotation mark', PEACE, 'peace,"Pe"ace', `"peace,\\"Pe\\"ace" – expected ${BEHIND}`],
		['a quotation mark in a word', PEACE, 'peace,Pea"ce', `"peace,Pea\\"ce" – expected ${QUOTED}`],
	]));

const separated = (by: string) => rewrite('topics.csv', (text) => text.replaceAll(',', by));

describe('cells that no comma separates', () =>
	itNames([
		[
			'semicolons',
			separated(';'),
			`data/topics.csv:1 – expected commas between cells, not semicolons${TIDIED}`,
		],
		['tabs', separated('\t'), `data/topics.csv:1 – expected commas between cells, not tabs${TIDIED}`],
		[
			'semicolons around quoted cells',
			rewrite('topics.csv', (text) => text.replace(/^(.*),(.*),(.*)$/gm, '"$1";"$2";"$3"')),
			`data/topics.csv:1 – expected commas between cells, not semicolons${TIDIED}`,
		],
		[
			'semicolons of another table, which the command does not touch',
			rewrite('topics.csv', (text) => text.replaceAll(',', ';').replace('name', 'title')),
			`data/topics.csv:1 – expected a column id`,
			`data/topics.csv:1 – expected a column name`,
			`data/topics.csv:1 – expected a column brief`,
			`data/topics.csv:1 "id;title;brief" – expected ${NO_OTHERS}`,
		],
	]));
