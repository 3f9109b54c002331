/**
 * The rules that keep an exported file the same in browsers, Illustrator, Figma, Inkscape, Affinity, PowerPoint and on
 * servers. Each stands here because one of them draws black, draws nothing or moves things where it is broken.
 */
import { describe, expect, it } from 'vitest';
import { PALETTES, type Role } from '#lib/drawing/palette.ts';
import { fontFamily } from '#lib/drawing/style.ts';
import { measure, type Weight } from '#lib/drawing/text/measure.ts';
import { sourceFonts } from '../drawing/text/font.ts';
import { banned, toMarkup } from './banned.ts';
import { attribute, drawings, isShape, SHAPES, textsOf } from './drawings.ts';
import { childrenOf, type Element, idsOf, named, repeated, textOf } from './element.ts';

const STRUCTURE = ['desc', 'g', 'metadata', 'svg', 'title'];
const LENGTHS = 'cx cy font-size height r rx ry stroke-width width x x1 x2 y y1 y2'.split(' ');

/** Two decimals at most, no unit, no exponent. */
const NUMBER = '-?\\d+(?:\\.\\d{1,2})?';
const grammars: { name: string; grammar: RegExp }[] = [
	...LENGTHS.map((name) => ({ name, grammar: new RegExp(`^${NUMBER}$`) })),
	{ name: 'd', grammar: new RegExp(`^(?:[MLHVCSQTAZ]|${NUMBER}(?![.\\d])|[ ,])+$`, 'i') },
	{ name: 'points', grammar: new RegExp(`^${NUMBER}(?:[ ,]${NUMBER})*$`) },
	{ name: 'stroke-dasharray', grammar: new RegExp(`^${NUMBER}(?: ${NUMBER})*$`) },
	{ name: 'transform', grammar: new RegExp(`^translate\\(${NUMBER} ${NUMBER}\\)$`) },
	{ name: 'viewBox', grammar: /^0 0 \d+ \d+$/ },
];

describe.each(drawings)('the file $name', ({ name, id, theme, text, root, elements }) => {
	const size = { width: Number(root.attributes.width), height: Number(root.attributes.height) };
	const shapes = elements.filter(isShape);
	const texts = named(root, 'text');
	/** The markup of the elements for which the rule does not hold. */
	const breaking = (candidates: Element[], holds: (element: Element) => boolean) =>
		candidates.filter((element) => !holds(element)).map(toMarkup);

	it.each(banned)('has no $case: $fails', ({ token }) => {
		expect(elements.map(toMarkup).filter((markup) => token.test(markup))).toEqual([]);
	});

	it('is made of few elements, which every tool draws', () => {
		expect(breaking(elements, (element) => [...SHAPES, ...STRUCTURE].includes(element.name))).toEqual([]);
	});

	it('begins as an SVG file, with nothing before it', () => {
		expect(text).toMatch(
			/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/,
		);
		expect(text).toMatch(/<\/svg>\n$/);
	});

	it('has a size in px, and a view box of that size', () => {
		expect(root.attributes.viewBox).toBe(`0 0 ${size.width} ${size.height}`);
		expect(size.width).toBeGreaterThanOrEqual(360);
		expect(size.height).toBeGreaterThan(0);
	});

	it('writes numbers without units and with two decimals at most', () => {
		const strange = elements.flatMap(({ attributes }) =>
			grammars.flatMap(({ name, grammar }) => {
				const value = attributes[name];
				return value === undefined || grammar.test(value) ? [] : [`${name}="${value}"`];
			}),
		);
		expect(strange).toEqual([]);
	});

	it('paints every shape itself, in #rrggbb or not at all', () => {
		const isPaint = (value: string) => /^(#[0-9a-f]{6}|none)$/.test(value);
		expect(
			breaking(shapes, (shape) => isPaint(attribute(shape, 'fill')) && isPaint(attribute(shape, 'stroke'))),
		).toEqual([]);
	});

	it(`takes its colours from the ${theme} palette, by their roles`, () => {
		const inkOf = (role: string) => PALETTES[theme][role as Role];
		const isOfRole = (shape: Element, paint: 'fill' | 'stroke') => {
			const role = shape.attributes[`data-${paint}`];
			return attribute(shape, paint) === (role === undefined ? 'none' : inkOf(role));
		};
		expect(breaking(shapes, (shape) => isOfRole(shape, 'fill') && isOfRole(shape, 'stroke'))).toEqual([]);
	});

	it('begins with the background, as large as the sheet', () => {
		const { x = '0', y = '0', ...attributes } = shapes[0]?.attributes ?? {};
		expect({ name: shapes[0]?.name, x, y, ...attributes }).toMatchObject({
			name: 'rect',
			id: `${id}-background`,
			x: '0',
			y: '0',
			width: String(size.width),
			height: String(size.height),
			fill: PALETTES[theme].paper,
		});
		expect(childrenOf(root).find(isShape)).toBe(shapes[0]);
	});

	it('is a stack of layers: headline, drawing, credit', () => {
		const layers = childrenOf(root).filter((child) => child.name === 'g');
		expect(layers.map((layer) => layer.attributes.id)).toEqual([
			`${id}-headline`,
			`${id}-drawing`,
			`${id}-credit`,
		]);
		expect(
			childrenOf(root)
				.slice(0, 4)
				.map((child) => child.name),
		).toEqual(['title', 'desc', 'metadata', 'rect']);
	});

	it('names every group: a layer as each tool reads it, a mark by its evidence', () => {
		const isLayer = ({ attributes }: Element) =>
			attributes['inkscape:groupmode'] === 'layer' &&
			attributes['inkscape:label'] === attributes['data-name'] &&
			/\S/.test(attributes['data-name'] ?? '');
		const isMark = ({ attributes }: Element) => 'data-cites' in attributes && 'data-status' in attributes;
		const isNamed = (group: Element) =>
			group.attributes.id !== undefined && (isLayer(group) || isMark(group));
		expect(breaking(named(root, 'g'), isNamed)).toEqual([]);
	});

	it("gives each id once, in ASCII and behind the figure's own", () => {
		const ids = idsOf(root);
		expect(repeated(ids)).toEqual([]);
		expect(ids.filter((candidate) => !new RegExp(`^${id}-[a-z0-9]+(-[a-z0-9]+)*$`).test(candidate))).toEqual(
			[],
		);
	});

	it('sets every text in the font stack of its language, at 12 px or more', () => {
		expect(texts.length).toBeGreaterThan(5);
		const isSet = (label: Element) =>
			attribute(label, 'font-family') === fontFamily(label.attributes['xml:lang']) &&
			Number(label.attributes['font-size']) >= 12 &&
			/^(400|700)?$/.test(attribute(label, 'font-weight')) &&
			/^(italic)?$/.test(attribute(label, 'font-style')) &&
			/^(middle|end)?$/.test(attribute(label, 'text-anchor'));
		expect(breaking(texts, isSet)).toEqual([]);
	});

	it('writes every text in one line, and as a text only', () => {
		const isWritten = (label: Element) => /^\S(.*\S)?$/.test(textOf(label)) && childrenOf(label).length === 0;
		expect(texts.filter((label) => !isWritten(label)).map(textOf)).toEqual([]);
	});

	it("writes no letter that the font lacks, unless the text's language has another font", () => {
		const font = sourceFonts.regular;
		const isDrawn = (label: Element) =>
			attribute(label, 'font-family') !== fontFamily() ||
			Array.from(textOf(label)).every((c) => font.hasGlyphForCodePoint(c.codePointAt(0) ?? 0));
		expect(texts.filter((label) => !isDrawn(label)).map(textOf)).toEqual([]);
	});

	it('keeps every text on the sheet', () => {
		const leaving = textsOf(root).filter(({ text: label, x, y }) => {
			const width = measure(textOf(label), {
				size: Number(label.attributes['font-size']),
				weight: Number(label.attributes['font-weight'] ?? 400) as Weight,
				italic: label.attributes['font-style'] === 'italic',
			});
			const share = { start: 0, middle: 0.5, end: 1 }[attribute(label, 'text-anchor') || 'start'] ?? 0;
			const left = x + Number(label.attributes.x) - share * width;
			const baseline = y + Number(label.attributes.y);
			return left < 0 || left + width > size.width || baseline < 0 || baseline > size.height;
		});
		expect(leaving.map(({ text: label }) => textOf(label))).toEqual([]);
	});

	it('differs from its textAlternative in the other palette by nothing but colours', () => {
		const textAlternative = drawings.find(
			(other) => other.id === id && other.theme !== theme && sizeOf(other) === sizeOf({ name }),
		);
		const withoutColours = (svg = '') => svg.replaceAll(/"#[0-9a-f]{6}"/g, '"#"');
		expect(withoutColours(textAlternative?.text)).toBe(withoutColours(text));
		expect(textAlternative?.text).not.toBe(text);
	});
});

/** A file's name without its palette. */
const sizeOf = ({ name }: { name: string }): string => name.replace(/-dark$/, '');
