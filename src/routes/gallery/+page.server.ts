import { story } from '#lib/server/story/load.ts';
import { casesOf } from '../../../tests/cases.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = () => ({
	cases: casesOf(story).map(({ name, width }) => ({ name, width })),
});
