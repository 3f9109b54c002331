/** Draws a story's figures for a command, and tells on a terminal how far it is. */
import './without-components.ts';
import type { FigureId } from '#lib/figures/registry.ts';
import type { Story } from '#lib/model/story.ts';
import type { Problem } from '#lib/story/problems.ts';
import { progressLine } from '../build/progress.ts';
import { compileMessages } from '../messages/compile.ts';

/** What stands in the way of drawing the figures, all when left out, in every language and width. */
export async function checkDrawn(story: Story, figures?: readonly FigureId[]): Promise<Problem[]> {
	const show = process.stderr.isTTY ? progressLine(process.stderr) : () => {};
	show('Loading the figures');
	await compileMessages(process.cwd());
	// Loaded only now: figures take longer to load than faulty rows take to be found.
	const { drawnProblems } = await import('./drawn.ts');
	const problems = drawnProblems(story, {
		...(figures && { figures }),
		report: (done, all) => show(`Drawing figures to check them, ${done} of ${all}`),
	});
	show('Figures drawn', true);
	return problems;
}
