/**
 * Letters in Hangul and Han for pages in other languages, on machines that have none: names, in a file that is light enough
 * for every page, and what sources say in another.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { languageName } from '#lib/drawing/format.ts';
import { FONT_FOLDER } from '#lib/files/font-files.ts';
import { story } from '#lib/story/load.ts';
import { textsIn } from './east-asian.ts';

/** Korean titles write a few words in Han. */
const TYPEFACES = [
	{
		lang: 'ko',
		file: 'noto-sans-kr',
		script: { names: /\p{Script=Hangul}/gu, titles: /[\p{Script=Hangul}\p{Script=Han}]/gu },
	},
	{ lang: 'zh', file: 'noto-sans-sc', script: { names: /\p{Script=Han}/gu, titles: /\p{Script=Han}/gu } },
] as const;

/** Every file by its path from the top level. */
export async function foreignFiles(): Promise<Map<string, Uint8Array>> {
	const files = new Map<string, Uint8Array>();
	for (const { lang, file, script } of TYPEFACES) {
		const names = lettersIn(
			[languageName(lang), ...story.places.map(({ name_local }) => name_local ?? '')],
			script.names,
		);
		// On the page of the source that a spelling is taken from it stands in every language.
		const spellings = story[lang].flatMap(({ text, cites }) => (cites ? [text] : []));
		const titles = lettersIn([...textsIn(), ...spellings], script.titles).filter(
			(letter) => !names.includes(letter),
		);
		for (const [use, letters] of Object.entries({ names, titles }))
			files.set(
				`static/fonts/${file}-${use}-400.woff2`,
				await subsetFont(readFileSync(join(FONT_FOLDER, `${file}-400.ttf`)), letters.join(''), {
					targetFormat: 'woff2',
				}),
			);
	}
	return files;
}

const lettersIn = (texts: readonly string[], script: RegExp): string[] =>
	[...new Set(texts.flatMap((text) => text.match(script) ?? []))].sort();
