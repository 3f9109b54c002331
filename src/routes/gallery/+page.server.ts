import { story } from '#lib/story/load.ts';
import type { PageServerLoad } from './$types.js';
import { casesOf } from './cases.ts';

export const load: PageServerLoad = () => ({
	cases: casesOf(story).map(({ name, width }) => ({ name, width })),
});
