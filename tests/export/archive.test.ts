import { crc32 } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { citesOf } from '#lib/drawing/figure-sources.ts';
import { CARD_SIZE } from '#lib/drawing/sheet/card.ts';
import { figureOf } from '#lib/figures/registry.ts';
import { chunksOf } from '#lib/files/png-said.ts';
import { alternativesOf } from '#lib/publishing/alternatives.ts';
import { toBibtex, toCslJson } from '#lib/publishing/citation.ts';
import { named, textOf } from '#lib/xml/element.ts';
import { parseXml } from '#lib/xml/parse.ts';
import { story } from '../story.ts';
import { exporter, SITE, samples } from './drawings.ts';

const sizeOf = (png: Uint8Array) => {
	const view = new DataView(png.buffer, png.byteOffset);
	return { width: view.getUint32(16), height: view.getUint32(20) };
};

describe('a PNG', () => {
	it.each([1, 2, 3] as const)('at %dx has that many pixels, and the same bytes twice', async (scale) => {
		const picture = { id: 'trade', form: 'brief', width: 640, theme: 'dark' } as const;
		const [first, second] = [await exporter.png(picture, scale), await exporter.png(picture, scale)];
		expect(Buffer.compare(first, second)).toBe(0);
		expect(sizeOf(first).width).toBe(640 * scale);
	});

	it.each(samples)('of $id has the same bytes twice', async ({ id }) => {
		const picture = { id, form: 'brief', width: 360, theme: 'light' } as const;
		expect(Buffer.compare(await exporter.png(picture, 1), await exporter.png(picture, 1))).toBe(0);
	});

	it.each(samples)('for previews of $id is as large as it must be', async ({ id }) => {
		expect(sizeOf(await exporter.card(id))).toEqual(CARD_SIZE);
	});
});

describe('what a PNG says of itself', () => {
	const picture = { id: 'trade', form: 'brief', width: 640, theme: 'light' } as const;
	const figure = figureOf(story, 'trade', 'brief');
	const partsOf = async (scale: 1 | 2 | 3) => {
		const parts = chunksOf(await exporter.png(picture, scale));
		return new Map(parts.map(({ type, bytes }) => [type === 'iTXt' ? keywordOf(bytes) : type, bytes]));
	};
	const keywordOf = (bytes: Uint8Array) => strFromU8(bytes.subarray(8)).split('\0')[0] ?? '';
	const saidIn = (bytes: Uint8Array | undefined) =>
		strFromU8(bytes?.subarray(8, -4) ?? new Uint8Array())
			.split('\0')
			.at(-1);

	it.each([1, 2, 3] as const)('is as large on paper at %dx as the PDF', async (scale) => {
		const parts = await partsOf(scale);
		const density = parts.get('pHYs');
		const perMetre = density && new DataView(density.buffer, density.byteOffset).getUint32(8);
		expect(density?.at(-5)).toBe(1);
		expect((640 * scale) / (perMetre ?? 0)).toBeCloseTo((640 * 0.75 * 0.0254) / 72, 4);
		// Colours and sizes have to stand before the pixels.
		expect([...parts.keys()].slice(0, 3)).toEqual(['IHDR', 'sRGB', 'pHYs']);
	});

	it('has title, alternative text, licence, and a packet that parses with all of it and the sources', async () => {
		const parts = await partsOf(2);
		const { title } = figure.words('en');
		const { alt, altLong } = alternativesOf(figure, 'en');
		expect(saidIn(parts.get('Title'))).toBe(title);
		expect(saidIn(parts.get('Description'))).toBe(alt);
		expect(saidIn(parts.get('Copyright'))).toContain('https://creativecommons.org/licenses/by/4.0/');
		const packet = saidIn(parts.get('XML:com.adobe.xmp')) ?? '';
		const root = parseXml(packet);
		const said = (name: string) => named(root, name).map((element) => textOf(element));
		expect(said('dc:title')).toEqual([title]);
		expect(said('Iptc4xmpCore:AltTextAccessibility')).toEqual([alt]);
		expect(said('Iptc4xmpCore:ExtDescrAccessibility')).toEqual([altLong]);
		for (const { source } of citesOf(figure, 'en')) expect(said('dc:source')[0]).toContain(source);
		expect(packet.length).toBeLessThan(12_000);
	});

	it('has a checksum for each part that programs accept', async () => {
		for (const { bytes } of chunksOf(await exporter.png(picture))) {
			const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
			expect(view.getUint32(bytes.length - 4)).toBe(crc32(bytes.subarray(4, -4)));
		}
	});
});

describe('the archive', () => {
	it('holds everything of a figure below one folder, and is the same twice', async () => {
		const [first, second] = [await exporter.zip('ratio-2018'), await exporter.zip('ratio-2018')];
		expect(Buffer.compare(first, second)).toBe(0);
		const files = unzipSync(first);
		const folder = 'vladivostok-2019-ratio-2018';
		const names = Object.keys(files).map((name) => name.replace(`${folder}/`, ''));
		const pictures = [360, 640, 960].flatMap((width) => {
			const name = `${folder}-${width}`;
			return [
				...[`${name}.svg`, `${name}-2x.png`, `${name}-outlined.svg`, `${name}.pdf`],
				...[`${name}-dark.svg`, `${name}-dark-2x.png`],
			];
		});
		const words = ['caption.txt', 'alt.txt', 'alt-long.txt', 'licence.txt', 'citation.json', 'citation.bib'];
		expect(names.sort()).toEqual(
			[...words, `${folder}.csv`, `${folder}.xlsx`, `${folder}.json`, ...pictures].sort(),
		);
		for (const content of Object.values(files)) expect(content.length).toBeGreaterThan(20);
		const read = (name: string) => strFromU8(files[`${folder}/${name}`] ?? new Uint8Array());
		const { title, description } = figureOf(story, 'ratio-2018').words('en');
		expect(read('caption.txt')).toContain(title);
		expect(read('alt.txt')).toBe(`${description}\n`);
		expect(read('alt-long.txt')).toContain(`\n${description}`);
		expect(read('licence.txt')).toContain('https://creativecommons.org/licenses/by/4.0/');
		expect(JSON.parse(read('citation.json'))).toMatchObject([
			{ title, publisher: 'Vladivostok 2019', version: story.version, URL: `${SITE}figures/ratio-2018/` },
		]);
	});
});

describe('the citation', () => {
	const cited = {
		key: 'k',
		title: '50% of {A} & B_1',
		creator: 'C',
		version: '1.0.0',
		address: 'https://example.org/a_b/',
		language: 'en',
		licence: 'CC BY 4.0',
		licenceUrl: 'https://example.org/by/',
	};

	it('makes up neither author nor date', () => {
		expect(Object.keys(toCslJson(cited)[0] ?? {})).not.toEqual(expect.arrayContaining(['author']));
		expect(JSON.stringify(toCslJson(cited))).not.toMatch(/author|issued|accessed/);
		expect(toBibtex(cited)).not.toMatch(/author|year|date/);
	});

	it('keeps LaTeX from reading a title as commands', () => {
		expect(toBibtex(cited)).toContain('title = {{50\\% of \\{A\\} \\& B\\_1}}');
		expect(toBibtex(cited)).toContain('url = {https://example.org/a_b/}');
	});
});
