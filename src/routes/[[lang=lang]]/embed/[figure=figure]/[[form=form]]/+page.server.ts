import { inEveryEdition } from '#lib/build/edition.ts';
import { embedOf, everyEmbed } from '../../embed.ts';
import type { PageServerLoad } from './$types.js';

export const entries = () => inEveryEdition(everyEmbed());

export const load: PageServerLoad = ({ params }) => embedOf(params);
