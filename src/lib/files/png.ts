/** A figure as pixels, drawn by resvg with the project's own fonts: for build and command line. */
import { renderAsync } from '@resvg/resvg-js';
import type { PngScale } from '#lib/publishing/scales.ts';
import { fontFiles } from './font-files.ts';

/** A PNG of an SVG file: the same bytes for the same file and scale, whatever fonts the machine has. */
export async function toPng(svg: string, scale: PngScale): Promise<Uint8Array<ArrayBuffer>> {
	const picture = await draw(svg, scale);
	return new Uint8Array(picture.asPng());
}

/** For each row of pixels at 1x, how many from `left` on are not of the background's colour. */
export async function inkOfRows(svg: string, left: number): Promise<number[]> {
	const { width, height, pixels } = await draw(svg, 1);
	const colourAt = (x: number, y: number) => pixels.readUInt32LE((y * width + x) * 4);
	const paper = colourAt(0, 0);
	return Array.from({ length: height }, (_, y) => {
		let ink = 0;
		for (let x = Math.floor(left); x < width; x += 1) if (colourAt(x, y) !== paper) ink += 1;
		return ink;
	});
}

const draw = (svg: string, scale: PngScale) =>
	renderAsync(svg, {
		fitTo: { mode: 'zoom', value: scale },
		font: { fontFiles: fontFiles(), loadSystemFonts: false },
	});
