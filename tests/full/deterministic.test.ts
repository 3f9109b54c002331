/** The same data give the same bytes, wherever they are built: a diff of two builds shows what an edit changed. */
import { expect, it } from 'vitest';
import { BUILD, differences, filesOf } from '../build/built.ts';
import { withProject } from './project.ts';

// On a fresh clone the first build has made every costly file, and this one takes them from the cache.
it('builds every file to the same bytes, in another folder and from the cache', { timeout: 900_000 }, () =>
	withProject(async (project) => {
		const { status, output } = await project.run();
		expect(status, output.slice(-1000)).toBe(0);
		expect(filesOf(project.build)).toEqual(filesOf(BUILD));
		expect(differences(project.build, BUILD)).toEqual([]);
	}),
);
