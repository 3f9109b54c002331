/** What the browser fetches to make a file, all of it from the site. */
import { type TypefaceBytes, typefacesIn } from '#lib/export/typefaces.ts';

async function fetched(address: string): Promise<Response> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return response;
}

export const fetchJson = async <T>(address: string): Promise<T> =>
	(await (await fetched(address)).json()) as T;

/** Where the build put the typefaces' files, by path. */
const ADDRESSES: Readonly<Record<string, string>> = import.meta.glob('../export/fonts/*.ttf', {
	query: '?url',
	import: 'default',
	eager: true,
});

/** The bytes of the typefaces that an SVG file is set in. */
export const fetchTypefaces = async (svg: string): Promise<TypefaceBytes> =>
	new Map(
		await Promise.all(
			typefacesIn(svg).map(async (typeface) => {
				const response = await fetched(ADDRESSES[`../export/fonts/${typeface.file}`] ?? typeface.file);
				return [typeface, new Uint8Array(await response.arrayBuffer())] as const;
			}),
		),
	);
