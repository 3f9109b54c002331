/** A PDF file without what only says how it was packed. */
import { inflateSync } from 'node:zlib';

/** Its objects with their streams unpacked: equal for two files that differ by nothing but the packer. */
export const unpacked = (pdf: Buffer): string =>
	pdf
		.toString('latin1')
		// Metadata are not packed, so that a program finds them.
		.replace(/\nstream\n(?!<)(.*?)\nendstream/gs, (_, stream: string) =>
			inflateSync(Buffer.from(stream, 'latin1')).toString('latin1'),
		)
		.replace(/\/Length \d+/g, '')
		.replace(/\nxref\n.*?trailer/s, '')
		.replace(/startxref\n\d+/, '');
