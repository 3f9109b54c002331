/** What the command is asked for. */
import { parseArgs } from 'node:util';
import type { Locale } from '#lib/drawing/message.ts';
import { THEMES, type Theme } from '#lib/drawing/palette.ts';
import { PUBLISHED_FORMS, type PublishedForm } from '#lib/drawing/widths.ts';
import { isOneOf, TRANSLATIONS } from '#lib/model/vocabulary.ts';
import { FORMATS, type Format } from '#lib/publishing/names.ts';
import { PNG_SCALES, type PngScale } from '#lib/publishing/scales.ts';
import { FILE_WIDTHS, isFileWidth } from '#lib/publishing/widths.ts';

const LOCALES: readonly Locale[] = ['en', ...TRANSLATIONS];

export const USAGE = `usage: npm run export -- FIGURE... [options]
       npm run export -- --all [options]
       npm run export -- --verify FILE

Writes figures as files. FIGURE is the name in a figure's address, as trade.

  --format LIST   ${FORMATS.join(', ')}, several separated by commas (default: svg)
  --form FORM     brief or full, the record (default: brief); for svg, outlined, png and pdf
  --width PX      ${FILE_WIDTHS.least} to ${FILE_WIDTHS.most} (default: 640); for svg, outlined, png and pdf
  --theme THEME   light or dark (default: light); for svg, outlined, png and pdf
  --language L    ${LOCALES.join(', ')} (default: en)
  --scale N       1, 2 or 3 pixels for a px (default: 2); for png
  --out FOLDER    where to, made if there is none (default: the current folder)
  --force         replace files that are there
  --all           every figure
  --verify FILE   name what an exported SVG, redrawn or not, no longer has in common with the data
  --help

Exit status: 0 when done or when all matches, 1 when a file does not match the data or the data cannot be used,
2 when called wrongly or when a file cannot be read or written.`;

export interface Asked {
	figures: readonly string[];
	all: boolean;
	formats: readonly Format[];
	form: PublishedForm;
	width: number;
	theme: Theme;
	scale: PngScale;
	language: Locale;
	out: string;
	force: boolean;
}

export type Request = { help: true } | { verify: string } | { asked: Asked };

/** A wrong call, or a file system that refuses. The message is one line. */
export class CallError extends Error {}

/** Reads the arguments; throws a `CallError`. */
export function readArguments(args: readonly string[]): Request {
	const { values, positionals } = parse(args);
	if (values.help) return { help: true };
	if (values.verify !== undefined) {
		if (positionals.length > 0 || values.all) throw new CallError('--verify takes one file and no figure');
		return { verify: values.verify };
	}
	if (values.all && positionals.length > 0) throw new CallError('either name figures or say --all');
	if (!values.all && positionals.length === 0) throw new CallError('name a figure, or say --all');
	return {
		asked: {
			figures: [...new Set(positionals)],
			all: values.all ?? false,
			formats: formatsOf(values.format ?? ['svg']),
			form: oneOf('form', PUBLISHED_FORMS, values.form ?? 'brief'),
			width: widthOf(values.width ?? '640'),
			theme: oneOf('theme', THEMES, values.theme ?? 'light'),
			scale: oneOf('scale', PNG_SCALES, Number(values.scale ?? 2), values.scale),
			language: oneOf('language', LOCALES, values.language ?? 'en'),
			out: values.out ?? '.',
			force: values.force ?? false,
		},
	};
}

function parse(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				format: { type: 'string', multiple: true },
				form: { type: 'string' },
				width: { type: 'string' },
				theme: { type: 'string' },
				scale: { type: 'string' },
				language: { type: 'string' },
				out: { type: 'string' },
				force: { type: 'boolean' },
				all: { type: 'boolean' },
				verify: { type: 'string' },
				help: { type: 'boolean', short: 'h' },
			},
		});
	} catch (error) {
		const [message = ''] = (error as Error).message.split(/\. |\n/);
		throw new CallError(message);
	}
}

function oneOf<T extends string | number>(
	name: string,
	list: readonly T[],
	value: string | number,
	written: string = String(value),
): T {
	if (isOneOf(list, value)) return value;
	throw new CallError(`no ${name} "${written}", expected one of ${list.join(', ')}`);
}

const formatsOf = (texts: readonly string[]): Format[] => [
	...new Set(texts.flatMap((text) => text.split(',')).map((text) => oneOf('format', FORMATS, text.trim()))),
];

function widthOf(text: string): number {
	const width = /^\d+$/.test(text) ? Number(text) : Number.NaN;
	if (isFileWidth(width)) return width;
	const { least, most } = FILE_WIDTHS;
	throw new CallError(`no width "${text}", expected a whole number from ${least} to ${most}`);
}
