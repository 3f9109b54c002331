/** From a file to its text: UTF-8 without a byte order mark, lines that end in LF. */
import { readFileSync } from 'node:fs';
import { TIDIED } from './problems.ts';

/** What is wrong with a file before its content can be read. */
export interface Fault {
	readonly line?: number;
	readonly value?: string;
	readonly expected: string;
}

const MARKS: readonly { bytes: readonly number[]; expected: string }[] = [
	{ bytes: [0xef, 0xbb, 0xbf], expected: `UTF-8 without a byte order mark; ${TIDIED}` },
	{ bytes: [0xff, 0xfe], expected: `UTF-8, not UTF-16; ${TIDIED}` },
	{ bytes: [0xfe, 0xff], expected: `UTF-8, not UTF-16; ${TIDIED}` },
];

const LF = 0x0a;
const CR = 0x0d;

/** The text of a file, or what keeps it from being read. */
export function readText(path: string): string | Fault {
	try {
		return decode(readFileSync(path));
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		return {
			expected: code === 'ENOENT' ? 'this file, which is missing' : `a file that can be read (${code})`,
		};
	}
}

/** The text that bytes stand for, or the first thing in them that is not allowed. */
export function decode(bytes: Uint8Array): string | Fault {
	if (bytes.length === 0) return { expected: 'content, not an empty file' };
	const mark = MARKS.find((known) => known.bytes.every((byte, i) => bytes[i] === byte));
	if (mark) return { line: 1, expected: mark.expected };
	const nul = bytes.indexOf(0);
	if (nul !== -1) return { line: lineAt(bytes, nul), expected: 'text in UTF-8, without NUL bytes' };
	const text = decodeUtf8(bytes);
	if (text === undefined) return badLine(bytes);
	const cr = bytes.indexOf(CR);
	if (cr !== -1) {
		const expected = 'lines that end in LF alone, not in CR LF or CR';
		return {
			line: lineAt(bytes, cr),
			expected: isEndOfLine(bytes, cr) ? `${expected}; ${TIDIED}` : expected,
		};
	}
	return text;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** Whether a CR ends a line: before an LF, or where no LF does. Any other stands in the midst of a cell. */
const isEndOfLine = (bytes: Uint8Array, at: number) => bytes[at + 1] === LF || !bytes.includes(LF);

/** The number of the line that holds the byte at an offset. */
function lineAt(bytes: Uint8Array, offset: number): number {
	return bytes.subarray(0, offset).reduce((line, byte) => (byte === LF ? line + 1 : line), 1);
}

/** The first line that is not UTF-8: no character of several bytes contains an LF, so each line stands alone. */
function badLine(bytes: Uint8Array): Fault {
	let start = 0;
	for (let line = 1; ; line++) {
		const end = bytes.indexOf(LF, start);
		const content = bytes.subarray(start, end === -1 ? bytes.length : end);
		if (decodeUtf8(content) === undefined || end === -1)
			return { line, value: new TextDecoder().decode(content), expected: 'text in UTF-8' };
		start = end + 1;
	}
}
