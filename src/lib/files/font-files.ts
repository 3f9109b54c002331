/** Where the typefaces' files lie and what is in them: for build and command line; a page fetches them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onceEach } from '#lib/model/once.ts';
import { TYPEFACES, type Typeface, type TypefaceBytes } from './typefaces.ts';
import { type Typesetter, typesetterOf } from './typesetter.ts';

/** As seen from the project's top level, where every command runs. */
export const FONT_FOLDER = 'src/lib/files/fonts';

/** Absolute. */
export const pathOfFont = ({ file }: Typeface): string => join(process.cwd(), FONT_FOLDER, file);

let typefaces: TypefaceBytes | undefined;

/** All typefaces, read once. */
export function readTypefaces(): TypefaceBytes {
	typefaces ??= new Map(TYPEFACES.map((typeface) => [typeface, readFileSync(pathOfFont(typeface))]));
	return typefaces;
}

const typesetterFor = onceEach(typesetterOf);

/** Sets text in all typefaces; one for all files. */
export const openTypesetter = (): Typesetter => typesetterFor(readTypefaces());
