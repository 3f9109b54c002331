/** What of a figure's description is heard where its headline is heard as well. */
import type { FigureWords } from '#lib/drawing/figure.ts';

/** A description without the headline that it may begin with, as a sentence. */
export const besideTitle = ({ title, description }: FigureWords): string =>
	description.startsWith(title) ? description.slice(title.length).replace(/^[.。]\s*/, '') : description;
