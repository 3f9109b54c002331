import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

/** The fonts that the shipped files are made from, by the names of the faces in widths.json. */
export const sourceFonts = {
	regular: openSource('400Regular/NotoSans_400Regular.ttf'),
	bold: openSource('700Bold/NotoSans_700Bold.ttf'),
	italic: openSource('400Regular_Italic/NotoSans_400Regular_Italic.ttf'),
};

/** A font from the bytes of a file; fontkit reads TTF and WOFF2. */
export function openFont(bytes: Uint8Array): Font {
	const font = create(Buffer.from(bytes));
	if ('fonts' in font) throw new Error('a collection of fonts, one font was expected');
	return font;
}

function openSource(path: string): Font {
	return openFont(
		readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-sans/${path}`)),
	);
}
