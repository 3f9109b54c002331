/**
 * Regenerates what the project keeps of Noto Sans: the advance widths that layouts measure with, the font files that
 * pages load, and those that exports are set in. Run it after a change of `characters.ts` or of the font's version,
 * and when a name in Hangul or Han comes to the data.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';
import { charactersOf, type Subset, subsets } from '#lib/drawing/text/characters.ts';
import { BuildError } from './geo/tools.ts';
import { eastAsianFiles } from './type/east-asian.ts';
import { foreignFiles } from './type/foreign.ts';

const fontPackage = '@expo-google-fonts/noto-sans';
const faces = {
	regular: '400Regular/NotoSans_400Regular.ttf',
	bold: '700Bold/NotoSans_700Bold.ttf',
	italic: '400Regular_Italic/NotoSans_400Regular_Italic.ttf',
} as const;
const shipped = { 400: 'regular', 700: 'bold' } as const;
/** Files that exports are set in, which read no WOFF2. */
const exported = { '400': 'regular', '700': 'bold', '400-italic': 'italic' } as const;

/** What a page leaves to the reader's own fonts and an export cannot: blanks of every width, signs, arrows where there are any. */
const PUNCTUATION = String.fromCodePoint(...Array.from({ length: 0x300 }, (_, i) => 0x2000 + i));

/** Every file made of Noto Sans by its path from the top level. */
export async function typeFiles(): Promise<Map<string, Uint8Array>> {
	const files = new Map<string, Uint8Array>();
	files.set('src/lib/drawing/text/widths.json', Buffer.from(widthsJson()));
	files.set('static/fonts/OFL.txt', readPackageFile('LICENSE_FONT'));
	for (const [weight, face] of Object.entries(shipped)) {
		for (const subset of Object.keys(subsets) as Subset[]) {
			const characters = charactersOf(subset);
			files.set(
				`static/fonts/noto-sans-${subset}-${weight}.woff2`,
				await fontFile(face, characters, 'woff2'),
			);
		}
	}
	files.set('src/lib/files/fonts/OFL-noto-sans.txt', readPackageFile('LICENSE_FONT'));
	const all = [...(Object.keys(subsets) as Subset[]).map(charactersOf), PUNCTUATION].join('');
	for (const [name, face] of Object.entries(exported))
		files.set(`src/lib/files/fonts/noto-sans-${name}.ttf`, await fontFile(face, all, 'truetype'));
	return files;
}

/** Kerning is the one feature kept: Noto Sans has tabular figures by default, so `tnum` would change nothing. */
async function fontFile(
	face: keyof typeof faces,
	characters: string,
	targetFormat: 'woff2' | 'truetype',
): Promise<Uint8Array> {
	return subsetFont(readPackageFile(faces[face]), characters, {
		targetFormat,
		keepFeatures: ['kern'],
		noHinting: true,
	});
}

function widthsJson(): string {
	const fonts = Object.entries(faces).map(([name, path]) => [name, openFont(path)] as const);
	const characters = (Object.keys(subsets) as Subset[])
		.flatMap((subset) => Array.from(charactersOf(subset)))
		.filter((character) => fonts.every(([, font]) => font.hasGlyphForCodePoint(codePoint(character))));
	const rows = fonts.map(([name, font]) => `"${name}":${JSON.stringify(toFace(font, characters))}`);
	return `{"characters":${escapeBlanks(JSON.stringify(characters.join('')))},\n"faces":{\n${rows.join(',\n')}\n}}\n`;
}

function toFace(font: Font, characters: readonly string[]) {
	const perMille = (units: number) => Math.round((units * 1000) / font.unitsPerEm);
	return {
		capHeight: perMille(font.capHeight),
		widths: characters.map((c) => perMille(font.glyphForCodePoint(codePoint(c)).advanceWidth)),
	};
}

function openFont(path: string): Font {
	const font = create(readPackageFile(path));
	if ('fonts' in font) throw new Error(`${path} is a collection of fonts, one font was expected`);
	return font;
}

function readPackageFile(path: string): Buffer {
	return readFileSync(createRequire(import.meta.url).resolve(`${fontPackage}/${path}`));
}

/** So that blanks other than the common one can be told apart in the file. */
function escapeBlanks(json: string): string {
	return json.replace(/(?! )\p{Z}/gu, (c) => `\\u${codePoint(c).toString(16).padStart(4, '0')}`);
}

function codePoint(character: string): number {
	return character.codePointAt(0) ?? 0;
}

function write(files: ReadonlyMap<string, Uint8Array>): void {
	for (const [path, bytes] of files) {
		const target = fileURLToPath(new URL(`../../${path}`, import.meta.url));
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, bytes);
		console.log(`${path}  ${bytes.length} bytes`);
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	write(await typeFiles());
	const folder = mkdtempSync(join(tmpdir(), 'vladivostok-2019-type-'));
	try {
		write(await eastAsianFiles(folder));
		write(await foreignFiles());
	} catch (error) {
		if (!(error instanceof BuildError)) throw error;
		console.error(`build:type: ${error.message}`);
		process.exitCode = 1;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
