/** Where the typefaces' files lie and what is in them: for build and command line; a page fetches them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TYPEFACES, type TypefaceBytes } from './typefaces.ts';

/** As seen from the project's top level, where every command runs. */
export const FONT_FOLDER = 'src/lib/files/fonts';

/** The paths, absolute. */
export const fontFiles = (): string[] => TYPEFACES.map(({ file }) => join(process.cwd(), FONT_FOLDER, file));

export const readTypefaces = (): TypefaceBytes =>
	new Map(TYPEFACES.map((typeface) => [typeface, readFileSync(join(FONT_FOLDER, typeface.file))]));
