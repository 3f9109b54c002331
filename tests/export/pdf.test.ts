import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { figureOf } from '#lib/figures/registry.ts';
import { toPicture } from '#lib/publishing/variants.ts';
import { isInstalled } from '../full/programs.ts';
import { story } from '../story.ts';
import { exporter, samples } from './drawings.ts';

const folder = mkdtempSync(join(tmpdir(), 'export-pdf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hasPoppler = ['pdftotext', 'pdffonts', 'pdfinfo'].every(isInstalled);

const read = (program: string, ...options: string[]): string =>
	spawnSync(program, options, { encoding: 'utf8' }).stdout;

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
