/** What a PNG says beside its pixels: how large it is on paper, which colours they are, what it is and whose. */
import type { FileMetadata } from '#lib/publishing/metadata.ts';
import { toXmp } from '#lib/publishing/xmp.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Before the first chunk. */
const SIGNATURE_LENGTH = 8;
/** Around the data of a chunk: length, type, checksum. */
const AROUND = 12;
/** What the pixels need; a browser may say of the rest what is said here. */
const OF_PIXELS = ['PLTE', 'tRNS', 'IDAT', 'IEND'];

/** CSS's px, of which a metre has this many. */
const PX_A_METRE = 96 / 0.0254;

const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * A PNG of sRGB colours with what is said of it behind its header. It is as large on paper as the drawing is in CSS's px, and so as the
 * PDF, whatever its scale.
 */
export function withSaid(png: Uint8Array, file: FileMetadata, scale: number): Bytes {
	const [header, ...rest] = chunksOf(png);
	return joined([
		png.subarray(0, SIGNATURE_LENGTH),
		...(header ? [header.bytes] : []),
		// 0: colours are to be shown as they are seen, not as they are measured.
		chunk('sRGB', new Uint8Array([0])),
		chunk('pHYs', density(Math.round(PX_A_METRE * scale))),
		...[
			['Title', file.title],
			['Description', file.alt],
			['Author', file.creator],
			['Copyright', `${file.licence}, ${file.licenceUrl}`],
			['URL', file.address],
			['XML:com.adobe.xmp', toXmp(file)],
		].map(([keyword = '', text = '']) => textChunk(keyword, text, file.language)),
		...rest.filter(({ type }) => OF_PIXELS.includes(type)).map(({ bytes }) => bytes),
	]);
}

/** The parts of a PNG, each with its name; the first is its header. */
export function chunksOf(png: Uint8Array): { type: string; bytes: Uint8Array }[] {
	const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
	const chunks: { type: string; bytes: Uint8Array }[] = [];
	for (let at = SIGNATURE_LENGTH; at < png.length; ) {
		const bytes = png.subarray(at, at + AROUND + view.getUint32(at));
		chunks.push({ type: String.fromCharCode(...bytes.subarray(4, 8)), bytes });
		at += bytes.length;
	}
	return chunks;
}

/** Pixels a metre across and down. */
function density(pixels: number): Uint8Array {
	const data = new DataView(new ArrayBuffer(9));
	data.setUint32(0, pixels);
	data.setUint32(4, pixels);
	data.setUint8(8, 1);
	return new Uint8Array(data.buffer);
}

/** Uncompressed, as XMP has to be; without a translated keyword. */
const textChunk = (keyword: string, text: string, language: string): Uint8Array => {
	const tag = keyword.includes(':') ? '' : language;
	return chunk('iTXt', toBytes(`${keyword}\0\0\0${tag}\0\0${text}`));
};

/** Length, type, data, and a checksum of the last two. */
export function chunk(type: string, data: Uint8Array): Bytes {
	const bytes = joined([new Uint8Array(4), toBytes(type), data, new Uint8Array(4)]);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, data.length);
	view.setUint32(bytes.length - 4, crc32(bytes.subarray(4, -4)));
	return bytes;
}

/** As the specification of PNG has it (annex D), for the browser too, which has none. */
function crc32(bytes: Uint8Array): number {
	let crc = 0xffffffff;
	for (const byte of bytes) crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 0xff] ?? 0);
	return (crc ^ 0xffffffff) >>> 0;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
	return value;
});

export function joined(parts: readonly Uint8Array[]): Bytes {
	const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
}
