/** The rules of an exported file, for those with live text and those with outlines; how they came out last time. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openTypesetter, readTypefaces } from '#lib/files/font-files.ts';
import { toOutlined } from '#lib/files/outline.ts';
import { typefacesIn } from '#lib/files/typefaces.ts';
import { typesetterOf } from '#lib/files/typesetter.ts';
import { banned, toMarkup } from '../build/banned.ts';
import { idsOf, named, repeated, textOf } from '../build/element.ts';
import { drawings, labelOf, read } from './drawings.ts';

const files = drawings.flatMap((drawing) => {
	const live = { label: labelOf(drawing), isOutlined: false, drawing, svg: drawing.svg };
	if (drawing.theme === 'dark') return [live];
	const svg = toOutlined(drawing.svg, openTypesetter());
	return [live, { label: `${live.label} outlined`, isOutlined: true, drawing, svg }];
});

describe.each(files)('$label', ({ svg, drawing }) => {
	const { root, elements } = read(svg);

	it('is free of what some program draws wrong', () => {
		const markup = elements.map(toMarkup);
		expect(banned.flatMap(({ token }) => markup.filter((tag) => token.test(tag)))).toEqual([]);
	});

	it('gives each id once, and keeps those of the live file', () => {
		expect(repeated(idsOf(root))).toEqual([]);
		expect(idsOf(root)).toEqual(idsOf(read(drawing.svg).root));
	});

	it('names its layers', () => {
		const layers = elements.filter((element) => element.attributes['inkscape:groupmode'] === 'layer');
		expect(layers.length).toBeGreaterThan(3);
		for (const { attributes } of layers) {
			expect(attributes.id).toMatch(new RegExp(`^${drawing.id}-`));
			expect(attributes['data-name']).toMatch(/\S/);
			expect(attributes['inkscape:label']).toBe(attributes['data-name']);
		}
	});
});

describe.each(files.filter(({ isOutlined }) => isOutlined))('$label', ({ svg, drawing }) => {
	const { root, elements } = read(svg);

	it('says in outlines, word for word, what the live file says', () => {
		const live = named(read(drawing.svg).root, 'text').map(textOf);
		expect(named(root, 'text')).toEqual([]);
		const outlines = elements.filter(({ attributes }) => 'aria-label' in attributes);
		expect(outlines.map(({ attributes }) => attributes['aria-label'])).toEqual(live);
		expect(outlines.filter(({ attributes }) => !/^[mlqz\d. -]+$/.test(attributes.d ?? ''))).toEqual([]);
	});

	it('needs no typeface that the live file does not name', () => {
		const named = typefacesIn(drawing.svg);
		const bytes = new Map([...readTypefaces()].filter(([typeface]) => named.includes(typeface)));
		expect(toOutlined(drawing.svg, typesetterOf(bytes)) === svg).toBe(true);
	});

	it('keeps the evidence of every mark', () => {
		const evidenceOf = (list: typeof elements) =>
			list.filter(({ attributes }) => 'data-cites' in attributes).map(toMarkup);
		expect(evidenceOf(elements)).toEqual(evidenceOf(read(drawing.svg).elements));
	});
});

it('comes out as last time; `npm run test:export -- -u` accepts what has changed', async () => {
	const lines = files.map(
		({ label, svg }) => `${createHash('sha256').update(svg).digest('hex')}  ${label}\n`,
	);
	await expect(lines.join('')).toMatchFileSnapshot('golden.txt');
});
