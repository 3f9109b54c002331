/** Small TTFs of Noto Sans KR and SC, which only exports need: the whole packages are a thousand times larger. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { unpack } from '../geo/tools.ts';

/** Where names and titles in other scripts stand. */
const FOLDERS = ['data', 'src/messages'];

/** A typeface by the language (BCP 47) that the drawings give it to. */
const TYPEFACES = [
	{ lang: 'ko', family: 'noto-sans-kr', file: 'NotoSansKR', scripts: /[\p{Script=Hangul}\p{Script=Han}]/gu },
	{ lang: 'zh', family: 'noto-sans-sc', file: 'NotoSansSC', scripts: /\p{Script=Han}/gu },
] as const;
const FONT_VERSION = '0.4.3';
const FACES = { 400: '400Regular', 700: '700Bold' } as const;

/** Blanks, brackets and figures stand among names, and some programs swap the font of a whole text for one of them. */
const ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 0x20 + i));

/** What a language's TTF must hold, in the order of its code points: every letter of its scripts that the project uses now. */
export function lettersOf(lang: (typeof TYPEFACES)[number]['lang']): string {
	const typeface = TYPEFACES.find((candidate) => candidate.lang === lang);
	const texts = FOLDERS.flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((name) => /\.(csv|json)$/.test(name))
			.map((name) => readFileSync(join(folder, name), 'utf8')),
	);
	const found = texts.flatMap((text) => text.match(typeface?.scripts ?? /$^/) ?? []);
	return ASCII + [...new Set(found)].sort().join('');
}

/** Every file by its path from the top level. Fetches the packages into `folder`; throws a `BuildError` where that fails. */
export async function eastAsianFiles(folder: string): Promise<Map<string, Uint8Array>> {
	const files = new Map<string, Uint8Array>();
	for (const { lang, family, file } of TYPEFACES) {
		const fonts = unpack(`@expo-google-fonts/${family}@${FONT_VERSION}`, folder);
		files.set(`src/lib/export/fonts/OFL-${family}.txt`, readFileSync(join(fonts, 'LICENSE_FONT')));
		for (const [weight, face] of Object.entries(FACES)) {
			const whole = readFileSync(join(fonts, face, `${file}_${face}.ttf`));
			const subset = await subsetFont(whole, lettersOf(lang), {
				targetFormat: 'truetype',
				keepFeatures: ['kern'],
				noHinting: true,
			});
			files.set(`src/lib/export/fonts/${family}-${weight}.ttf`, subset);
		}
	}
	return files;
}
