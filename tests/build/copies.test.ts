/** A page read without its style, as by a reader view or from a feed, shows each drawing once: the other layouts of it are marked as hidden. */
import { expect, it } from 'vitest';
import { childrenOf, type Element, named } from './element.ts';
import { faultsOf } from './pages.ts';

/** The drawings below an element that nothing marks as hidden. */
const unhidden = (element: Element): Element[] =>
	childrenOf(element)
		.filter(({ attributes }) => attributes.hidden === undefined)
		.flatMap((child) => (child.name === 'svg' ? [child] : unhidden(child)));

it('each figure has one drawing that is not hidden', () => {
	const faults = faultsOf((page) =>
		named(page, 'figure').flatMap((figure) => {
			const count = unhidden(figure).length;
			return count === 1 ? [] : [`${figure.attributes.id}: ${count}`];
		}),
	);
	expect(faults).toEqual([]);
});
