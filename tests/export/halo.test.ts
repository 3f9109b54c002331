/** A label with a halo is drawn twice and said once: in every format, and where a file is read back. */
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Figure, toDrawn } from '#lib/drawing/figure.ts';
import type { Placed } from '#lib/drawing/placed.ts';
import { type FigureId, figureOf } from '#lib/figures/registry.ts';
import { openTypesetter, readTypefaces } from '#lib/files/font-files.ts';
import { toOutlined } from '#lib/files/outline.ts';
import { toPdf } from '#lib/files/pdf.ts';
import { draw } from '#lib/files/png.ts';
import { toSvg } from '#lib/files/svg.ts';
import { toVerdict } from '#lib/files/verify.ts';
import { fileContext, toEdition } from '#lib/publishing/edition.ts';
import { isHidden, named, textOf } from '#lib/xml/element.ts';
import { story } from '../story.ts';
import { banned, toMarkup } from './banned.ts';
import { read } from './drawings.ts';

const edition = toEdition(story, 'en', (path) => new URL(path, 'https://example.org/').href);

/** The figure with a halo around each label of its drawing, or around none; a loud one, to be seen on any ground. */
function withHalo(figure: Figure, halo: 'china' | undefined): Figure {
	const edge = ({ labels, ...placed }: Placed): Placed => ({
		...placed,
		labels: Object.fromEntries(
			Object.entries(labels).map(([layer, all]) => [
				layer,
				all.map(({ halo: _, ...label }) => (halo ? { ...label, halo } : label)),
			]),
		),
	});
	return {
		...figure,
		draw: (at) => {
			const { Drawing, placed } = figure.draw(at);
			return toDrawn(Drawing, edge(placed));
		},
	};
}

const svgOf = (id: FigureId, halo?: 'china') =>
	toSvg(withHalo(figureOf(story, id), halo), {
		width: 640,
		theme: 'light',
		...fileContext(edition, id),
	});

/** The operators of a PDF's pages: letters in fonts, and shapes. */
function operatorsOf(pdf: Uint8Array) {
	const text = Buffer.from(pdf).toString('latin1');
	const streams = [...text.matchAll(/\/FlateDecode\n>>\nstream\n([\s\S]*?)\nendstream/g)].map(
		([, stream = '']) => {
			const inflated = inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
			return /^BT$/m.test(inflated) ? inflated : '';
		},
	);
	const content = streams.join('\n');
	const count = (operator: RegExp) => content.match(operator)?.length ?? 0;
	return { texts: count(/^BT$/gm), strokes: count(/^S$/gm), letters: content.match(/<[0-9a-f]+>/g) };
}

/** The share of pixels in which two pictures differ by more than a shade. */
async function differenceOf(a: string, b: string): Promise<number> {
	const [{ pixels: one }, { pixels: other }] = await Promise.all([draw(a, 1), draw(b, 1)]);
	expect(other.length).toBe(one.length);
	let count = 0;
	for (let i = 0; i < one.length; i += 4)
		if (Math.abs((one[i + 1] ?? 0) - (other[i + 1] ?? 0)) > 24) count += 1;
	return count / (one.length / 4);
}

// The border's map has names in another language, set in another typeface.
describe.each(['ratio-2018', 'border'] as const)('a file of %s with halos', (id) => {
	const svg = svgOf(id, 'china');
	const plain = svgOf(id);
	const { root, elements } = read(svg);
	const texts = named(root, 'text');
	const halos = texts.filter(isHidden);

	it('has a halo before each label, of the same words at the same place', () => {
		expect(halos.length).toBeGreaterThan(2);
		const placeOf = (text: (typeof texts)[number]) =>
			[text.attributes.x, text.attributes.y, textOf(text)].join(' ');
		for (const halo of halos) {
			const over = texts.find((text) => !isHidden(text) && placeOf(text) === placeOf(halo));
			expect(texts.indexOf(over ?? halo)).toBeGreaterThan(texts.indexOf(halo));
			expect(halo.attributes).toMatchObject({ fill: 'none', 'stroke-linejoin': 'round' });
			expect(halo.attributes['font-family']).toBe(over?.attributes['font-family']);
		}
		expect(halos.length).toBe(named(read(plain).root, 'text').length - (texts.length - 2 * halos.length));
	});

	it('holds nothing that a tool draws wrong', () => {
		const markup = elements.map(toMarkup);
		expect(banned.filter(({ token }) => markup.some((tag) => token.test(tag)))).toEqual([]);
	});

	it('is a PDF of the same letters, each once, with shapes below them', async () => {
		const [edged, bare] = await Promise.all(
			[svg, plain].map(async (file) => operatorsOf(await toPdf(file, readTypefaces(), openTypesetter()))),
		);
		expect(bare?.texts).toBeGreaterThan(halos.length);
		expect(edged?.texts).toBe(bare?.texts);
		expect(edged?.letters).toEqual(bare?.letters);
		expect(edged?.strokes).toBe((bare?.strokes ?? 0) + halos.length);
	});

	it('looks the same in outlines, and not as it does without halos', async () => {
		const outlines = toOutlined(svg, openTypesetter());
		expect(named(read(outlines).root, 'text')).toEqual([]);
		expect(await differenceOf(svg, outlines)).toBeLessThan(0.004);
		expect(await differenceOf(svg, plain)).toBeGreaterThan(0.004);
	});

	it('matches the data, live and outlined, and a word that was changed is told once', () => {
		const differencesOf = (file: string) => toVerdict(file, () => svg).differences;
		expect(differencesOf(svg)).toEqual([]);
		expect(differencesOf(toOutlined(svg, openTypesetter()))).toEqual([]);
		const words = halos.map(textOf);
		const once = words.find((text) => texts.filter((other) => textOf(other) === text).length === 2) ?? '';
		const changed = svg.replaceAll(`>${once}</text>`, `>${once}s</text>`);
		expect(changed).not.toBe(svg);
		expect(differencesOf(changed)).toEqual([expect.stringContaining(`"${once}s"`)]);
	});
});
