import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { PALETTES } from '#lib/drawing/palette.ts';
import { figureOf } from '#lib/figures/registry.ts';
import { readTypefaces } from '#lib/files/font-files.ts';
import { toPdf } from '#lib/files/pdf.ts';
import { toPicture } from '#lib/publishing/variants.ts';
import { named, textOf } from '#lib/xml/element.ts';
import { parseXml } from '#lib/xml/parse.ts';
import { isInstalled } from '../full/programs.ts';
import { story } from '../story.ts';
import { drawings, exporter, samples } from './drawings.ts';

const folder = mkdtempSync(join(tmpdir(), 'export-pdf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hasPoppler = ['pdftotext', 'pdffonts', 'pdfinfo'].every(isInstalled);

const read = (program: string, ...options: string[]): string =>
	spawnSync(program, options, { encoding: 'utf8' }).stdout;

/** What a page draws, operator by operator. */
function contentOf(pdf: Buffer): string {
	const text = pdf.toString('latin1');
	const [, reference = ''] = /\/Contents (\d+) 0 R/.exec(text) ?? [];
	const [, data = ''] =
		new RegExp(`\\n${reference} 0 obj\\n.*?stream\\n(.*?)\\nendstream`, 's').exec(text) ?? [];
	return inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe.each(samples)('the PDF of $id', ({ id, ...variant }) => {
	const path = join(folder, `${id}.pdf`);
	const make = () => exporter.pdf(toPicture({ id, ...variant }));

	it('is the same twice, and as small as its drawing', async () => {
		const [first, second] = [await make(), await make()];
		expect(Buffer.compare(first, second)).toBe(0);
		expect(first.length).toBeLessThan(100_000);
		writeFileSync(path, first);
	});

	it('is one tagged page that embeds its fonts and bears no date', async () => {
		const text = Buffer.from(await make()).toString('latin1');
		expect(text).toMatch(/^%PDF-1\.7\n/);
		expect(text).toMatch(/%%EOF\n$/);
		expect(text.match(/\/Type \/Page\n/g)).toHaveLength(1);
		expect(text).toMatch(/\/Marked true/);
		expect(text.match(/\/FontFile2 /g)?.length).toBe(text.match(/\/Type \/FontDescriptor/g)?.length);
		expect(text).not.toMatch(/CreationDate|ModDate/);
	});

	it('has grey in one ink, says what its colours mean, and what it is', async () => {
		const bytes = Buffer.from(await make());
		const drawn = contentOf(bytes);
		// Black letters and lines, and no colour that is grey in three numbers.
		expect(drawn).toMatch(/^0 g$/m);
		expect(drawn).not.toMatch(/^0 0 0 (scn|SCN)$/m);
		const { text, soft, rule, grid } = PALETTES.light;
		for (const ink of [text, soft, rule, grid])
			expect(drawn).not.toContain(
				[1, 3, 5].map((at) => Number.parseInt(ink.slice(at, at + 2), 16) / 255).join(' '),
			);
		const file = bytes.toString('utf8');
		expect(file).toMatch(/\/OutputIntents \[<<\s+\/Type \/OutputIntent/);
		const packet = /<\?xpacket begin.*?<\?xpacket end="r"\?>/s.exec(file)?.[0] ?? '';
		const root = parseXml(packet);
		const said = (name: string) => named(root, name).map(textOf);
		expect(said('dc:title')).toEqual([figureOf(story, id, 'brief').words('en').title]);
		expect(said('dc:language')).toEqual(['en']);
		expect(said('dc:rights')).toEqual(['CC BY 4.0']);
		expect(said('dc:source')[0]).toMatch(/\S/);
	});

	it.skipIf(!hasPoppler)(
		hasPoppler
			? 'holds the headline as text, in our fonts'
			: 'poppler-utils is not installed: not opened again',
		async () => {
			writeFileSync(path, await make());
			const title = plain(figureOf(story, id).words('en').title);
			expect(plain(read('pdftotext', '-raw', path, '-'))).toContain(title);
			expect(plain(read('pdfinfo', path))).toContain(title);
			const fonts = read('pdffonts', path).trim().split('\n').slice(2);
			expect(fonts.length).toBeGreaterThan(1);
			for (const font of fonts)
				expect(font).toMatch(/^[A-Z]{6}\+NotoSans\S* +CID TrueType +Identity-H +yes yes yes/);
		},
	);
});

describe('neutral text', () => {
	const hasGhostscript = isInstalled('gs');

	it.skipIf(!hasGhostscript)(
		hasGhostscript ? 'is printed in black ink alone' : 'Ghostscript is not installed: inks not measured',
		async () => {
			const { svg } = samples[0] as (typeof samples)[number];
			const words = svg.replace(/<g id="trade-drawing".*<\/g>(?=<g id="trade-credit")/s, '');
			expect(words).not.toBe(svg);
			const path = join(folder, 'words.pdf');
			writeFileSync(path, await toPdf(words, readTypefaces()));
			const [cyan, magenta, yellow, black] = read('gs', '-q', '-o', '-', '-sDEVICE=inkcov', path)
				.trim()
				.split(/\s+/)
				.map(Number);
			expect([cyan, magenta, yellow]).toEqual([0, 0, 0]);
			expect(black).toBeGreaterThan(0.01);
		},
	);

	it.skipIf(!hasPoppler)(
		hasPoppler
			? 'is found in every script, its headline whole'
			: 'poppler-utils is not installed: letters not looked for',
		async () => {
			const translated = drawings.filter(({ name, locale }) => name === 'trade' && locale !== 'en');
			expect(translated).toHaveLength(3);
			for (const { exporter: own, edition, locale, ...variant } of translated) {
				const path = join(folder, `${locale}.pdf`);
				writeFileSync(path, await own.pdf(toPicture(variant)));
				const { title } = figureOf(edition.story, 'trade', 'brief').words(locale);
				const joined = (text: string) => text.replace(/\s+/g, '');
				expect(joined(read('pdftotext', '-raw', path, '-'))).toContain(joined(title));
			}
		},
	);
});
