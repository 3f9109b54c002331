/** Draws a story's figures for a command, and tells on a terminal how far it is. */

import type { Story } from '#lib/model/story.ts';
import type { FigurePage } from '#lib/model/vocabulary.ts';
import type { Problem } from '#lib/story/problems.ts';
import { progressLine } from '../build/progress.ts';
import { compiled } from '../compiled.ts';

type Drawn = typeof import('./drawn.ts');

/** What was found: problems, and figures that the story has no tables for, with what they lack. */
interface Checked {
	problems: Problem[];
	leftOut: readonly { id: FigurePage; lacking: string }[];
}

/** Draws the figures, all when left out, in every language and width. */
export async function checkDrawn(story: Story, figures?: readonly FigurePage[]): Promise<Checked> {
	const show = process.stderr.isTTY ? progressLine(process.stderr) : () => {};
	show('Loading the figures');
	const { drawnProblems, leftOut } = await compiled<Drawn>(
		process.cwd(),
		'src/cli/check/drawn.ts',
		'left out',
	);
	const problems = drawnProblems(story, {
		...(figures && { figures }),
		report: (done, all) => show(`Drawing figures to check them, ${done} of ${all}`),
	});
	show('Figures drawn', true);
	return { problems, leftOut: leftOut(story) };
}
