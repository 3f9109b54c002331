/** Small TTFs of Noto Sans KR and SC, which only exports need: the whole packages are a thousand times larger. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import subsetFont from 'subset-font';
import { isOneOf, TRANSLATIONS } from '#lib/model/vocabulary.ts';
import { unpack } from '../geo/tools.ts';

/** Where names and titles in other scripts stand. */
const FOLDERS = ['data', 'src/messages'];

/** A typeface by the language (BCP 47) that the drawings give it to, with its letters and the punctuation that is as wide as they are. */
const TYPEFACES = [
	{
		lang: 'ko',
		family: 'noto-sans-kr',
		file: 'NotoSansKR',
		scripts: /[\p{Script=Hangul}\p{Script=Han}\u3000-\u303f\uff01-\uff60“”‘’·–—…°×±©é]/gu,
	},
	{
		lang: 'zh',
		family: 'noto-sans-sc',
		file: 'NotoSansSC',
		scripts: /[\p{Script=Han}\u3000-\u303f\uff01-\uff60“”‘’·–—…°×±©é]/gu,
	},
] as const;
type EastAsian = (typeof TYPEFACES)[number]['lang'];
const FONT_VERSION = '0.4.3';
const FACES = { 400: '400Regular', 700: '700Bold' } as const;

/** Blanks, brackets and figures stand among names, and some programs swap the font of a whole text for one of them. */
const ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 0x20 + i));

/** What a language's TTF must hold, in the order of its code points: every letter of its scripts that the project uses now. */
function lettersOf(lang: EastAsian): string {
	const typeface = TYPEFACES.find((candidate) => candidate.lang === lang);
	const found = [...textsIn(lang), ...writtenByIntl(lang)].flatMap(
		(text) => text.match(typeface?.scripts ?? /$^/) ?? [],
	);
	return ASCII + [...new Set(found)].sort().join('');
}

/** The texts of every file that is of no language, or of this one. */
export const textsIn = (lang?: string): string[] =>
	FOLDERS.flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((path) => /\.(csv|json)$/.test(path) && [undefined, lang].includes(languageOf(path)))
			.map((path) => readFileSync(join(folder, path), 'utf8')),
	);

function languageOf(path: string): string | undefined {
	const name = parse(path).name;
	return isOneOf(TRANSLATIONS, name) ? name : undefined;
}

/** Letters that no file of ours holds: those of dates, lists and large numbers. */
function writtenByIntl(lang: string): string[] {
	const days = [new Date(0), new Date(400 * 24 * 3600 * 1000)] as const;
	const date = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
	const number = new Intl.NumberFormat(lang, { notation: 'compact' });
	return [
		date.format(days[0]),
		date.formatRange(...days),
		...[1e4, 1e8, 1e12].map((value) => number.format(value)),
		new Intl.ListFormat(lang).format(['1', '2', '3']),
		...TRANSLATIONS.map((other) => new Intl.DisplayNames(other, { type: 'language' }).of(other) ?? ''),
	];
}

/** Every file by its path from the top level. Fetches the packages into `folder`; throws a `BuildError` where that fails. */
export async function eastAsianFiles(folder: string): Promise<Map<string, Uint8Array>> {
	const files = new Map<string, Uint8Array>();
	for (const { lang, family, file } of TYPEFACES) {
		const fonts = unpack(`@expo-google-fonts/${family}@${FONT_VERSION}`, folder);
		// Beside the files of exports, and on the site, whose pages carry letters of these typefaces too.
		for (const beside of ['src/lib/files/fonts', 'static/fonts'])
			files.set(`${beside}/OFL-${family}.txt`, readFileSync(join(fonts, 'LICENSE_FONT')));
		for (const [weight, face] of Object.entries(FACES)) {
			const whole = readFileSync(join(fonts, face, `${file}_${face}.ttf`));
			const subset = await subsetFont(whole, lettersOf(lang), {
				targetFormat: 'truetype',
				keepFeatures: ['kern'],
				noHinting: true,
			});
			files.set(`src/lib/files/fonts/${family}-${weight}.ttf`, subset);
		}
	}
	return files;
}
