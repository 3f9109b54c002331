/** The typefaces that files are set in, fetched only to make one. */
import { type TypefaceBytes, typefacesIn } from '#lib/files/typefaces.ts';
import { fetched } from './fetch.ts';

/** Where the build put the typefaces' files, by path. */
const ADDRESSES: Readonly<Record<string, string>> = import.meta.glob('../files/fonts/*.ttf', {
	query: '?url',
	import: 'default',
	eager: true,
});

/** The bytes of the typefaces that an SVG file is set in. */
export const fetchTypefaces = async (svg: string): Promise<TypefaceBytes> =>
	new Map(
		await Promise.all(
			typefacesIn(svg).map(async (typeface) => {
				const response = await fetched(ADDRESSES[`../files/fonts/${typeface.file}`] ?? typeface.file);
				return [typeface, new Uint8Array(await response.arrayBuffer())] as const;
			}),
		),
	);
