import { everyFigure } from '#lib/build/edition.ts';
import { embedOf } from '../embed.ts';
import type { PageServerLoad } from './$types.js';

export const entries = everyFigure;

export const load: PageServerLoad = ({ params }) => embedOf(params);
