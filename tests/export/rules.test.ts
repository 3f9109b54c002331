/**
 * The rules that keep an exported file the same in browsers, Illustrator, Figma, Inkscape, Affinity, PowerPoint and on
 * servers. Each stands here because one of them draws black, draws nothing or moves things where it is broken.
 */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { PALETTES, type Role } from '#lib/drawing/palette.ts';
import { fontFamily } from '#lib/drawing/style.ts';
import { measure, type Weight } from '#lib/drawing/text/measure.ts';
import { rootStyle, UNINHERITED } from '#lib/drawing/uninherited.ts';
import { SHEET_BOUNDS } from '#lib/drawing/widths.ts';
import { openTypesetter, readTypefaces } from '#lib/files/font-files.ts';
import { toOutlined } from '#lib/files/outline.ts';
import { typefacesIn } from '#lib/files/typefaces.ts';
import { typesetterOf } from '#lib/files/typesetter.ts';
import { childrenOf, type Element, named, textOf } from '#lib/xml/element.ts';
import { idsOf, repeated } from '../build/element.ts';
import { sourceFonts } from '../drawing/text/font.ts';
import { banned, toMarkup } from './banned.ts';
import { type Drawing, drawings, faultsOf, labelOf, read } from './drawings.ts';

const SHAPES = 'circle ellipse line path polygon polyline rect text'.split(' ');
const STRUCTURE = 'desc g metadata svg title'.split(' ');
const LENGTHS = 'cx cy font-size height r rx ry stroke-width width x x1 x2 y y1 y2'.split(' ');

/** Two decimals at most, no unit, no exponent. */
const NUMBER = '-?\\d+(?:\\.\\d{1,2})?';
const GRAMMARS: Readonly<Record<string, RegExp>> = {
	...Object.fromEntries(LENGTHS.map((name) => [name, new RegExp(`^${NUMBER}$`)])),
	d: new RegExp(`^(?:[MLHVCSQTAZ]|${NUMBER}(?![.\\d])|[ ,])+$`, 'i'),
	points: new RegExp(`^${NUMBER}(?:[ ,]${NUMBER})*$`),
	'stroke-dasharray': new RegExp(`^${NUMBER}(?: ${NUMBER})*$`),
	transform: new RegExp(`^translate\\(${NUMBER} ${NUMBER}\\)$`),
	viewBox: /^0 0 \d+ \d+$/,
};

const isShape = ({ name }: Element) => SHAPES.includes(name);
const attribute = ({ attributes }: Element, name: string) => attributes[name] ?? '';
const layersOf = ({ root }: { root: Element }) => childrenOf(root).filter(({ name }) => name === 'g');

/** The markup of the elements for which a rule does not hold. */
const breaking = (candidates: readonly Element[], holds: (element: Element) => boolean): string[] =>
	candidates.filter((element) => !holds(element)).map(toMarkup);

/** A dark file differs from the light one by its colours only, as a test says. */
const light = drawings.filter(({ theme }) => theme === 'light');
const outlined = light.map((drawing) => {
	const svg = toOutlined(drawing.svg, openTypesetter());
	return { ...drawing, live: drawing, svg, ...read(svg) };
});

describe('live and outlined, no file', () => {
	it.each(banned)('has a $case: $fails', ({ token }) => {
		const found = ({ elements }: Drawing) => elements.map(toMarkup).filter((markup) => token.test(markup));
		expect(faultsOf([...light, ...outlined], found)).toEqual([]);
	});
});

describe('every file', () => {
	it('is made of few elements, which every tool draws', () => {
		const isKnown = ({ name }: Element) => [...SHAPES, ...STRUCTURE].includes(name);
		expect(faultsOf([...light, ...outlined], ({ elements }) => breaking(elements, isKnown))).toEqual([]);
	});

	it('begins as an SVG file, with nothing before it', () => {
		for (const { svg } of light)
			expect(svg).toMatch(
				/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg".*<\/svg>\n$/s,
			);
	});

	it('has a size in px, and a view box and a background of that size', () => {
		for (const { prefix, form, root, elements } of light) {
			const { width = '', height = '', viewBox } = root.attributes;
			expect(Number(width)).toBeGreaterThanOrEqual(360);
			expect(Number(height)).toBeGreaterThan(0);
			// A brief wider than it is laid out is enlarged.
			const scale = form === 'brief' ? Math.max(1, Number(width) / SHEET_BOUNDS.brief.most) : 1;
			const drawnWidth = String(Number(width) / scale);
			const drawnHeight = viewBox?.split(' ')[3] ?? '';
			expect(viewBox).toBe(`0 0 ${drawnWidth} ${drawnHeight}`);
			expect(Math.ceil(Number(drawnHeight) * scale)).toBe(Number(height));
			const background = elements.find(isShape);
			const { x = '0', y = '0', fill } = background?.attributes ?? {};
			expect(background?.attributes).toMatchObject({
				id: `${prefix}-background`,
				width: drawnWidth,
				height: drawnHeight,
			});
			expect({ x, y, fill }).toEqual({ x: '0', y: '0', fill: PALETTES.light.paper });
			expect(childrenOf(root).find(isShape)).toBe(background);
		}
	});

	it('writes numbers without units and with two decimals at most', () => {
		const strange = ({ elements }: Drawing) =>
			elements.flatMap(({ attributes }) =>
				Object.entries(attributes).flatMap(([name, value]) =>
					GRAMMARS[name]?.test(value) === false ? [`${name}="${value}"`] : [],
				),
			);
		expect(faultsOf(light, strange)).toEqual([]);
	});

	it('paints every shape itself, in #rrggbb or not at all, from its palette by its roles', () => {
		const painted = ({ theme, elements }: Drawing) => {
			const isOfRole = (shape: Element, paint: 'fill' | 'stroke') => {
				const role = shape.attributes[`data-${paint}`];
				return attribute(shape, paint) === (role === undefined ? 'none' : PALETTES[theme][role as Role]);
			};
			return breaking(
				elements.filter(isShape),
				(shape) => isOfRole(shape, 'fill') && isOfRole(shape, 'stroke'),
			);
		};
		const inks = Object.values(PALETTES).flatMap((palette) => Object.values(palette));
		expect(inks.filter((ink) => !/^#[0-9a-f]{6}$/.test(ink))).toEqual([]);
		expect(faultsOf(drawings, painted)).toEqual([]);
	});

	it('is a stack of layers: headline, drawing, credit', () => {
		for (const drawing of light) {
			const layers = ['headline', 'drawing', 'credit'].map((name) => `${drawing.prefix}-${name}`);
			expect(layersOf(drawing).map(({ attributes }) => attributes.id)).toEqual(layers);
			const first = childrenOf(drawing.root).slice(0, 4);
			expect(first.map(({ name }) => name)).toEqual(['title', 'desc', 'metadata', 'rect']);
		}
	});

	it('names every group: a layer as each tool reads it, a mark by its evidence', () => {
		const isLayer = ({ attributes }: Element) =>
			attributes['inkscape:groupmode'] === 'layer' &&
			attributes['inkscape:label'] === attributes['data-name'] &&
			/\S/.test(attributes['data-name'] ?? '');
		const isMark = ({ attributes }: Element) => 'data-cites' in attributes && 'data-status' in attributes;
		const isNamed = (group: Element) =>
			group.attributes.id !== undefined && (isLayer(group) || isMark(group));
		expect(faultsOf([...light, ...outlined], ({ root }) => breaking(named(root, 'g'), isNamed))).toEqual([]);
		for (const { elements } of light) expect(elements.filter(isLayer).length).toBeGreaterThan(3);
	});

	it("gives each id once, in ASCII and behind the file's own", () => {
		const strange = ({ prefix, root }: Drawing) => {
			const isOwn = new RegExp(`^${prefix}-[a-z0-9]+(-[a-z0-9]+)*$`);
			const ids = idsOf(root);
			return [...repeated(ids), ...ids.filter((candidate) => !isOwn.test(candidate))];
		};
		expect(faultsOf(light, strange)).toEqual([]);
	});

	it('shares no id with another file, so that all of them can stand in one page', () => {
		expect(repeated(drawings.flatMap(({ root }) => idsOf(root)))).toEqual([]);
	});

	it('takes nothing from a page by which its texts would move', () => {
		for (const { root } of light) {
			expect(root.attributes).toMatchObject(UNINHERITED);
			expect(root.attributes.style).toBe(rootStyle('light'));
		}
	});

	it('sets every text in the font stack of its language, at 12 px or more', () => {
		const isSet = (label: Element, locale: Drawing['locale']) =>
			attribute(label, 'font-family') === fontFamily(label.attributes['xml:lang'] ?? locale) &&
			Number(label.attributes['font-size']) >= 12 &&
			/^(400|700)?$/.test(attribute(label, 'font-weight')) &&
			/^(italic)?$/.test(attribute(label, 'font-style')) &&
			/^(middle|end)?$/.test(attribute(label, 'text-anchor'));
		for (const { root } of light) expect(named(root, 'text').length).toBeGreaterThan(5);
		expect(
			faultsOf(light, ({ root, locale }) => breaking(named(root, 'text'), (label) => isSet(label, locale))),
		).toEqual([]);
	});

	it('writes every text in one line, and as a text only', () => {
		const isWritten = (label: Element) => /^\S(.*\S)?$/.test(textOf(label)) && childrenOf(label).length === 0;
		expect(faultsOf(light, ({ root }) => breaking(named(root, 'text'), isWritten))).toEqual([]);
	});

	it("writes no letter that the font lacks, unless the text's language has another font", () => {
		const isDrawn = (label: Element) =>
			attribute(label, 'font-family') !== fontFamily() ||
			Array.from(textOf(label)).every((c) => sourceFonts.regular.hasGlyphForCodePoint(c.codePointAt(0) ?? 0));
		expect(faultsOf(light, ({ root }) => breaking(named(root, 'text'), isDrawn))).toEqual([]);
	});

	it('keeps every text on the sheet', () => {
		const leaving = ({ root }: Drawing) =>
			textsOf(root).flatMap(({ label, x, y }) => {
				const text = textOf(label);
				const width = measure(text, {
					size: Number(label.attributes['font-size']),
					weight: Number(label.attributes['font-weight'] ?? 400) as Weight,
					italic: label.attributes['font-style'] === 'italic',
				});
				const share = { start: 0, middle: 0.5, end: 1 }[attribute(label, 'text-anchor') || 'start'] ?? 0;
				const [left, baseline] = [x - share * width, y];
				const isOn =
					left >= 0 &&
					left + width <= Number(root.attributes.width) &&
					baseline >= 0 &&
					baseline <= Number(root.attributes.height);
				return isOn ? [] : [text];
			});
		expect(faultsOf(light, leaving)).toEqual([]);
	});

	it('in dark ink differs from the one in light ink by nothing but colours', () => {
		const dark = drawings.filter(({ theme }) => theme === 'dark');
		const pale = light.filter(({ locale }) => locale === 'en');
		const withoutColours = ({ svg, prefix, theme }: Drawing) =>
			svg
				.replaceAll(/"#[0-9a-f]{6}"/g, '"#"')
				.replace(`color-scheme:only ${theme}`, '')
				.replaceAll(new RegExp(`(?<=[" ])${prefix}-`, 'g'), '');
		expect(dark.map(({ name }) => name)).toEqual(pale.map(({ name }) => `${name}-dark`));
		const others = (file: Drawing) => {
			const other = pale.find(({ name }) => `${name}-dark` === file.name);
			return other && withoutColours(other) === withoutColours(file) && other.svg !== file.svg
				? []
				: ['differs'];
		};
		expect(faultsOf(dark, others)).toEqual([]);
	});
});

describe('every file with outlines', () => {
	it('has the ids and the evidence of the live one', () => {
		const evidenceOf = (elements: readonly Element[]) =>
			elements.filter(({ attributes }) => 'data-cites' in attributes).map(toMarkup);
		for (const { live, root, elements } of outlined) {
			expect(idsOf(root)).toEqual(idsOf(live.root));
			expect(evidenceOf(elements)).toEqual(evidenceOf(live.elements));
		}
	});

	it('says in outlines, word for word, what the live one says', () => {
		for (const { live, root, elements } of outlined) {
			expect(named(root, 'text')).toEqual([]);
			const outlines = elements.filter(({ attributes }) => 'aria-label' in attributes);
			expect(outlines.map(({ attributes }) => attributes['aria-label'])).toEqual(
				named(live.root, 'text').map(textOf),
			);
			expect(breaking(outlines, ({ attributes }) => /^[mlqz\d. -]+$/.test(attributes.d ?? ''))).toEqual([]);
		}
	});

	it('needs no typeface that the live one does not name', () => {
		const needing = ({ live, svg }: (typeof outlined)[number]) => {
			const names = typefacesIn(live.svg);
			const bytes = new Map([...readTypefaces()].filter(([typeface]) => names.includes(typeface)));
			return toOutlined(live.svg, typesetterOf(bytes)) === svg ? [] : ['differs'];
		};
		// The letters are the same at every width.
		const medium = outlined.filter(({ width }) => width === 'medium');
		expect(faultsOf(medium, needing)).toEqual([]);
	});
});

it('every file comes out as last time; `npm run test:export -- -u` accepts what has changed', async () => {
	const digest = (svg: string) => createHash('sha256').update(svg).digest('hex');
	const lines = drawings.flatMap((drawing) => {
		const shapes = outlined.find(({ live }) => live === drawing);
		const live = `${digest(drawing.svg)}  ${labelOf(drawing)}\n`;
		return shapes ? [live, `${digest(shapes.svg)}  ${labelOf(drawing)} outlined\n`] : [live];
	});
	await expect(lines.join('')).toMatchFileSnapshot('golden.txt');
});

/** Every text with where it and the groups around it put its origin, px. */
function textsOf(element: Element, x = 0, y = 0): { label: Element; x: number; y: number }[] {
	const [, dx = 0, dy = 0] =
		/^translate\(([-\d.]+)[ ,]([-\d.]+)\)$/.exec(attribute(element, 'transform')) ?? [];
	const [left, top] = [x + Number(dx), y + Number(dy)];
	return element.name === 'text'
		? [{ label: element, x: left + Number(element.attributes.x), y: top + Number(element.attributes.y) }]
		: childrenOf(element).flatMap((child) => textsOf(child, left, top));
}
