/** A figure as pixels, drawn by resvg with the project's own fonts: for build and command line. */
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { type RenderedImage, renderAsync } from '@resvg/resvg-js';
import { metadataIn } from '#lib/publishing/metadata.ts';
import type { PngScale } from '#lib/publishing/scales.ts';
import { parseXml } from '#lib/xml/parse.ts';
import { pathOfFont } from './font-files.ts';
import { chunk, joined, withSaid } from './png-said.ts';
import { typefacesIn } from './typefaces.ts';

/** A PNG of an SVG file, of which it says what that says: the same bytes for the same file and scale, whatever fonts the machine has. */
export async function toPng(svg: string, scale: PngScale): Promise<Uint8Array<ArrayBuffer>> {
	return withSaid(await encode(await draw(svg, scale)), metadataIn(parseXml(svg)), scale);
}

/** Pixels, four bytes each, row by row. */
export type Pixels = Pick<RenderedImage, 'width' | 'height' | 'pixels'>;

/** An SVG file as pixels. */
export const draw = (svg: string, scale: PngScale): Promise<RenderedImage> =>
	renderAsync(svg, {
		fitTo: { mode: 'zoom', value: scale },
		// Each file of a typeface that is given is read for each picture.
		font: { fontFiles: typefacesIn(svg).map(pathOfFont), loadSystemFonts: false },
	});

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
/** 8 bits a channel; red, green, blue and alpha; nothing else that a PNG may choose. */
const FORMAT = Buffer.from([8, 6, 0, 0, 0]);

const deflate = promisify(zlib.deflate);

/**
 * Flat colours pack best without filters, in two thirds of what resvg writes. By hand, since pngjs takes fifteen times as
 * long to put a zero before each row.
 */
export async function encode({ width, height, pixels }: Pixels): Promise<Uint8Array<ArrayBuffer>> {
	const row = width * 4;
	const rows = Buffer.alloc((row + 1) * height);
	for (let y = 0; y < height; y += 1) pixels.copy(rows, y * (row + 1) + 1, y * row, (y + 1) * row);
	const size = Buffer.alloc(8);
	size.writeUInt32BE(width, 0);
	size.writeUInt32BE(height, 4);
	return joined([
		SIGNATURE,
		chunk('IHDR', Buffer.concat([size, FORMAT])),
		chunk('IDAT', await deflate(rows, { level: 7 })),
		chunk('IEND', Buffer.alloc(0)),
	]);
}
