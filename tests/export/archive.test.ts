import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { CARD_SIZE } from '#lib/drawing/sheet/card.ts';
import { figureOf } from '#lib/figures/registry.ts';
import { toBibtex, toCslJson } from '#lib/publishing/citation.ts';
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
		const words = ['caption.txt', 'alt.txt', 'licence.txt', 'citation.json', 'citation.bib'];
		expect(names.sort()).toEqual(
			[...words, `${folder}.csv`, `${folder}.xlsx`, `${folder}.json`, ...pictures].sort(),
		);
		for (const content of Object.values(files)) expect(content.length).toBeGreaterThan(20);
		const read = (name: string) => strFromU8(files[`${folder}/${name}`] ?? new Uint8Array());
		const { title, description } = figureOf(story, 'ratio-2018').words('en');
		expect(read('caption.txt')).toContain(title);
		expect(read('alt.txt')).toBe(`${description}\n`);
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
