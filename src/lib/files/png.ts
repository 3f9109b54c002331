/** A figure as pixels, drawn by resvg with the project's own fonts: for build and command line. */
import { type RenderedImage, renderAsync } from '@resvg/resvg-js';
import { PNG } from 'pngjs';
import type { PngScale } from '#lib/publishing/scales.ts';
import { pathOfFont } from './font-files.ts';
import { typefacesIn } from './typefaces.ts';

/** A PNG of an SVG file: the same bytes for the same file and scale, whatever fonts the machine has. */
export async function toPng(svg: string, scale: PngScale): Promise<Uint8Array<ArrayBuffer>> {
	return encode(await draw(svg, scale));
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

const draw = (svg: string, scale: PngScale): Promise<RenderedImage> =>
	renderAsync(svg, {
		fitTo: { mode: 'zoom', value: scale },
		// Each file of a typeface that is given is read for each picture.
		font: { fontFiles: typefacesIn(svg).map(pathOfFont), loadSystemFonts: false },
	});

/** Flat colours pack best without filters, in two thirds of what resvg writes. */
function encode({ width, height, pixels }: RenderedImage): Promise<Uint8Array<ArrayBuffer>> {
	const png = new PNG({ width, height, colorType: 6, filterType: 0, deflateLevel: 7, deflateStrategy: 0 });
	png.data = pixels;
	return new Promise((done, fail) => {
		const chunks: Buffer[] = [];
		png
			.pack()
			.on('data', (chunk: Buffer) => chunks.push(chunk))
			.on('error', fail)
			.on('end', () => done(new Uint8Array(Buffer.concat(chunks))));
	});
}
