/** Checks what rows of several tables must agree on before a figure can draw them; each row is sound by itself by now. */
import { type Cite, formatCites } from '#lib/model/cites.ts';
import type { Story } from '#lib/model/story.ts';
import type { Report } from '../problems.ts';
import { checkBriefs } from './briefs.ts';
import { checkCompared } from './compared.ts';
import { checkCounts } from './counts.ts';
import type { StoryFault } from './fault.ts';
import { checkFlows } from './flows.ts';
import { checkJoint } from './joint.ts';
import { checkMeasured } from './measured.ts';
import { checkPairs } from './pairs.ts';
import { checkRelations } from './relations.ts';
import { checkRoundings } from './roundings.ts';
import { checkSigns } from './signs.ts';
import { checkVerdicts } from './verdicts.ts';

/** Checks a story whose rows are sound. */
export function checkAgreement(story: Story, report: Report): void {
	let agrees = true;
	const fault: StoryFault = (row, column, expected) => {
		agrees = false;
		const cell: unknown = row[column];
		const value = column === 'cites' ? formatCites(cell as Cite[]) : String(cell ?? '');
		report({ ...row.at, column, value, expected });
	};
	checkFlows(story, fault);
	checkPairs(story, fault);
	checkCounts(story, fault);
	checkCompared(story, fault);
	checkMeasured(story, fault);
	checkRelations(story, fault);
	checkVerdicts(story, fault);
	checkSigns(story, fault);
	checkJoint(story, fault);
	checkBriefs(story, fault);
	// Sentences are held to rows that are right.
	if (agrees) checkRoundings(story, fault);
}
