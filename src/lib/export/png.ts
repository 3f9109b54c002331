/** A figure as pixels, drawn by resvg with the project's own fonts: for build and command line. */
import { renderAsync } from '@resvg/resvg-js';
import { fontFiles } from './font-files.ts';

/** Pixels of the picture for a px of the drawing. */
export const PNG_SCALES = [1, 2, 3] as const;
export type PngScale = (typeof PNG_SCALES)[number];

/** A PNG of an SVG file: the same bytes for the same file and scale, whatever fonts the machine has. */
export async function toPng(svg: string, scale: PngScale): Promise<Uint8Array<ArrayBuffer>> {
	const picture = await renderAsync(svg, {
		fitTo: { mode: 'zoom', value: scale },
		font: { fontFiles: fontFiles(), loadSystemFonts: false },
	});
	return new Uint8Array(picture.asPng());
}
