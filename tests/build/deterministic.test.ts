/** The same data give the same bytes, wherever they are built: a diff of two builds shows what an edit changed. */
import { expect, it } from 'vitest';
import { BUILD, differences, filesOf } from './built.ts';
import { withProject } from './project.ts';

it('builds every file to the same bytes, in another folder and a second time', { timeout: 240_000 }, () =>
	withProject(async (project) => {
		const { status, output } = await project.run();
		expect(status, output.slice(-1000)).toBe(0);
		expect(filesOf(project.build).length).toBeGreaterThan(100);
		expect(differences(project.build, BUILD)).toEqual([]);
	}),
);
