import { inEveryEdition } from '#lib/build/edition.ts';
import { FIGURE_IDS } from '#lib/figures/registry.ts';
import { embedOf } from '../embed.ts';
import type { EntryGenerator, PageServerLoad } from './$types.js';

export const entries: EntryGenerator = () => inEveryEdition(FIGURE_IDS.map((figure) => ({ figure })));

export const load: PageServerLoad = ({ params }) => embedOf(params);
