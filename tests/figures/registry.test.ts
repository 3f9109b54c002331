/** What lists figures by name, since it may not ask the registry, lists all of them. */
import { expect, it } from 'vitest';
import { dataOf, FIGURE_IDS, parametersOf } from '#lib/figures/registry.ts';
import { PAGES } from '#lib/model/vocabulary.ts';
import { CHAPTERS, FRONT } from '#lib/ui/chapters.ts';
import { PARAMETERS } from '#lib/views/parameters.ts';
import { story } from '../story.ts';

it('every figure may have notes', () => {
	expect(PAGES).toEqual(['home', 'method', ...FIGURE_IDS]);
});

it('every figure stands once on the dashboard as a brief', () => {
	const placed = [FRONT.slice(0, 1), ...CHAPTERS.map(({ figures }) => figures)].flat();
	expect(placed.toSorted()).toEqual(FIGURE_IDS.toSorted());
});

it('the parameters that scripts hold are those of the figures', () => {
	const defined = FIGURE_IDS.map((id) => [id, parametersOf(dataOf(story, id))] as const);
	expect(PARAMETERS).toEqual(Object.fromEntries(defined.filter(([, names]) => names.length > 0)));
});
