/** Checks the signs of answers: what a brief asks has one from every document that answers, and none against its verdict. */
import { groups } from 'd3-array';
import type { Row, Story } from '#lib/model/story.ts';
import type { StoryFault } from './fault.ts';

/** How a verdict begins that denies, however far. */
const DENIES = /^(no|not|none|nothing)\b/i;

export function checkSigns({ questions, answers }: Story, fault: StoryFault): void {
	for (const { id, brief } of questions) {
		const rows = answers.filter(({ question, kind }) => question === id && kind === 'document');
		for (const row of rows) {
			if (brief !== null && row.sign === null)
				fault<'answers'>(row, 'sign', 'a sign for each document that answers a question of the brief');
			if (isContrary(row))
				fault<'answers'>(row, 'sign', `a sign that agrees with the verdict "${row.verdict}"`);
		}
		for (const [verdict, [first, ...others]] of groups(rows, (row) => row.verdict))
			for (const row of others)
				if (row.sign !== first?.sign)
					fault<'answers'>(
						row,
						'sign',
						`the sign of line ${first?.at.line}, which says "${verdict}" as well`,
					);
	}
}

/** A yes that denies, or a no that does not. */
const isContrary = ({ sign, verdict }: Row<'answers'>): boolean =>
	(sign === 'yes' || sign === 'no') && DENIES.test(verdict ?? '') === (sign === 'yes');
