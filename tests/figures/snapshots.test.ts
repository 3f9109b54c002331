import { describe, expect, it } from 'vitest';
import { casesOf, toFile } from '../cases.ts';
import { story } from '../story.ts';

/** One element a line, so that a change shows where it is. */
const oneElementALine = (svg: string): string => svg.replaceAll('><', '>\n<');

describe('every case is drawn as it was looked at', () => {
	for (const drawn of casesOf(story))
		it(drawn.name, async () => {
			await expect(oneElementALine(toFile(story, drawn))).toMatchFileSnapshot(
				`../snapshots/${drawn.name}.svg`,
			);
		});
});
