import { describe } from 'vitest';
import { story } from '../story.ts';
import { lineOf } from './copy.ts';
import { append, itNames, rewrite } from './spoil.ts';

const documents = story.sources.filter(({ kind }) => kind === 'document').map(({ id }) => id);

describe('checkCoverage', () =>
	itNames([
		[
			'an actor that nothing mentions',
			append('actors.csv', 'nobody', 'Nobody', 'person', 'none', 'None', '', 'EV01'),
			'data/actors.csv:@ id: "nobody" – expected an id that events.csv or relations.csv or positions.csv mentions',
		],
		[
			'a question without an answer',
			rewrite('answers.csv', (text) => text.replace(/^aid,003.*\n/m, '')),
			`data/questions.csv:${lineOf('questions.csv', 'aid,')} id: "aid" – expected an answer or a silence for document 003 in answers.csv`,
		],
		[
			'an answer twice',
			append('answers.csv', 'aid', '000', '', '', '', '', 'silent', ''),
			`data/answers.csv:@ question: "aid" – expected one answer a question and document, but line ${lineOf('answers.csv', 'aid,000,')} has the same`,
		],
		[
			'an answer of no document',
			append('answers.csv', 'aid', 'RU14', '', '', '', '', 'silent', ''),
			`data/answers.csv:@ source: "RU14" – expected a document: ${documents.join(', ')}`,
		],
	]));
