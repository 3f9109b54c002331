/** A page read without its style, as by a reader view or from a feed, shows each drawing once: the other layouts of it are marked as hidden. */
import { expect, it } from 'vitest';
import { allOf, type Element, named } from './element.ts';
import { faultsOf } from './pages.ts';

const hasClass = ({ attributes }: Element, name: string) =>
	(attributes.class ?? '').split(/\s+/).includes(name);

it('each drawing has one layout that is not hidden', () => {
	const faults = faultsOf((page) =>
		allOf(page)
			.filter((element) => hasClass(element, 'widths'))
			.flatMap((widths) => {
				const shown = named(widths, 'svg').filter(({ attributes }) => attributes.hidden === undefined);
				return shown.length === 1 && shown.every((svg) => hasClass(svg, 'printed'))
					? []
					: [`${shown.length}`];
			}),
	);
	expect(faults).toEqual([]);
});
