import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { WIDTH_NAMES } from '#lib/drawing/widths.ts';
import { figuresOf } from '#lib/figures/registry.ts';
import { formatCites } from '#lib/model/cites.ts';
import Widths from '#lib/ui/Widths.svelte';
import { documentsIn, isLabelDimmed, restsOn } from '#lib/views/source-filter.ts';
import { allOf, childrenOf, type Element } from '#lib/xml/element.ts';
import { parseXml } from '#lib/xml/parse.ts';
import { STATING_LINES } from '../facts.ts';
import { story } from '../story.ts';

it('a mark rests on a document that it cites, alone or with others', () => {
	expect(restsOn('004:29 004:30', '004')).toBe(true);
	expect(restsOn('004', '004')).toBe(true);
	expect(restsOn('004:29 RU14', '004')).toBe(true);
	expect(restsOn('002:1', '004')).toBe(false);
	expect(restsOn('', '004')).toBe(false);
});

it('the documents are those that marks cite, in order', () => {
	expect(documentsIn(['004:29 RU14', '000', 'CN1 000:2'])).toEqual(['000', '004']);
});

interface LayeredElement {
	element: Element;
	/** The id of the nearest layer around it. */
	layer: string;
}

const inLayers = (element: Element, around = ''): LayeredElement[] => {
	const layer = 'data-name' in element.attributes ? (element.attributes.id ?? '') : around;
	return [{ element, layer: around }, ...childrenOf(element).flatMap((child) => inLayers(child, layer))];
};

describe.each(figuresOf(story))('with one document chosen, in $id', (figure) => {
	const page = render(Widths, { props: { figure, locale: 'en' } }).body.replaceAll(/<!--[^>]*-->/g, '');
	const rows = new Map(figure.table('en').rows.map(({ id, cites }) => [id, formatCites(cites)]));

	const drawings = allOf(parseXml(page))
		.filter(({ name }) => name === 'svg')
		.map((svg, i) => [WIDTH_NAMES[i], svg] as const);

	describe.each(drawings)('%s', (width, svg) => {
		const prefix = [figure.id, figure.form === 'full' ? '' : figure.form, width, '']
			.filter((part, i) => part !== '' || i === 3)
			.join('-');
		const marks = allOf(svg).filter(({ attributes }) => 'data-cites' in attributes);
		const labels = inLayers(svg).filter(({ element }) => 'data-of' in element.attributes);

		/** The table's rows that a label speaks of: a map's dots have the map's name before theirs, lines to places `to-`. */
		const citesOf = (names: readonly string[], layer: string): string[] => {
			const map = /(map|inset)-places$/.exec(layer)?.[1];
			const ids = names.flatMap((name) => [name, `to-${name}`, ...(map ? [`${map}-${name}`] : [])]);
			return ids.flatMap((id) => rows.get(id) ?? []);
		};

		it.each(Object.keys(STATING_LINES))('%s dims a label exactly with all its rows', (document) => {
			const dimmed = new Map(
				marks.map(({ attributes: { id = '', 'data-cites': cites = '' } }) => [id, !restsOn(cites, document)]),
			);
			for (const id of dimmed.keys()) expect(id.startsWith(prefix)).toBe(true);
			const states = labels.map(({ element, layer }) => {
				const of = element.attributes['data-of']?.split(' ') ?? [];
				const cites = citesOf(of, layer);
				const isOn = cites.length > 0 && cites.every((text) => !restsOn(text, document));
				return { of, isOn, found: isLabelDimmed({ of, layer }, dimmed) };
			});
			expect(states.filter(({ isOn, found }) => isOn !== found)).toEqual([]);
		});
	});
});
