/** What a spreadsheet or a web page leaves in a cell, and the cell without it. */
import * as v from 'valibot';
import type { Column } from '#lib/model/schema/column.ts';
import { quoted } from '../problems.ts';

/** How a file writes numbers. */
export interface Numerals {
	/** In files of semicolons, and in others where a number shows it. */
	readonly hasDecimalComma?: boolean;
}

/** Other than the line breaks of running text. */
const BLANK = '[^\\S\\n]';
const BLANKS = new RegExp(`${BLANK}+`, 'gu');
const UNTIDY = /[^\S ]| {2}|^ | $|[\u200B\uFEFF]/u;
const ENDS_OF_LINES = new RegExp(`${BLANK}*\\n${BLANK}*`, 'gu');
/** Words that non-breaking blanks hold together. */
const HELD = /\S+(?:\u00A0\S+)+/gu;
/** As wide as nothing: a byte order mark in the midst of a file, and the zero-width space. */
const NO_WIDTH = /[\uFEFF\u200B]/gu;
const NON_BREAKING = '\u00A0';
const QUOTES = /^["'‘’‚‛“”„«»]+|["'‘’‚‛“”„«»]+$/gu;
const MINUS = /^[−–‑]/u;
/** Groups of three digits, parted by one and the same sign, and decimals behind another. */
const GROUPED = /^-?[1-9]\d{0,2}([,. '’])\d{3}(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$/u;
/** To one reader a thousand and more, to another little more than one. */
const AMBIGUOUS = /^-?[1-9]\d{0,2},\d{3}$/u;
const NUMBER = /^-?\d+(\.\d+)?$/u;

/** A cell as its column wants it, as far as that can be told without a guess. */
export function tidyCell(cell: string, column: Column, numerals: Numerals = {}): string {
	const plain = UNTIDY.test(cell) || column.prose ? tidyBlanks(cell, column) : cell;
	return isNumeric(column) && !NUMBER.test(plain) ? tidyNumber(plain, column, numerals) : plain;
}

/** Whether a cell is a number with a comma that no thousands begin behind. */
export const isPlainDecimalComma = (cell: string, column: Column): boolean =>
	isNumeric(column) && /^-?(\d+,(\d{1,2}|\d{4,})|0,\d+)$/u.test(cell.trim());

/** Whether a cell of a file with decimal commas may be a thousand as well as one and a bit. */
export const isAmbiguous = (cell: string, column: Column): boolean =>
	isNumeric(column) && AMBIGUOUS.test(cell) && readingsOf(cell, column).length > 1;

/** What should stand where a cell and its tidied form first differ, for a reader who cannot see blanks. */
export function blanksExpected(cell: string, tidied: string): string {
	const inner = cell.trim();
	let at = 0;
	while (at < inner.length && inner[at] === tidied[at]) at += 1;
	const [before] = /\S+(?=\s*$)/u.exec(inner.slice(0, at)) ?? [];
	const [after] = /\S+/u.exec(inner.slice(at)) ?? [];
	if (!before || !after) return 'no blanks at the ends of the cell and of its lines';
	return `one plain blank between ${quoted(before)} and ${quoted(after)}`;
}

const isNumeric = ({ field }: Column) => field.type !== 'string';

function tidyBlanks(cell: string, { prose }: Column): string {
	const bare = cell.replace(NO_WIDTH, '');
	const single = (prose ? bare.normalize() : bare)
		.replace(ENDS_OF_LINES, '\n')
		.replace(BLANKS, (run) => (run.includes(NON_BREAKING) ? NON_BREAKING : ' '))
		.trim();
	if (prose === 'typeset') return single;
	return single.replace(HELD, (words) =>
		prose && /\d/.test(words) ? words : words.replaceAll(NON_BREAKING, ' '),
	);
}

/** A number without quotation marks and without signs between thousands. */
function tidyNumber(cell: string, column: Column, { hasDecimalComma = false }: Numerals): string {
	const bare = cell.replace(QUOTES, '').replace(MINUS, '-');
	if (AMBIGUOUS.test(bare)) {
		const [thousands = bare, ...others] = readingsOf(bare, column);
		return hasDecimalComma && others.length > 0 ? bare : thousands;
	}
	const [, separator] = GROUPED.exec(bare) ?? [];
	const isPoint = separator === '.' && NUMBER.test(bare);
	const whole = separator && !isPoint ? bare.replaceAll(separator, '') : bare;
	const number = hasDecimalComma || separator ? whole.replace(',', '.') : whole;
	return NUMBER.test(number) ? number : cell;
}

/** What a number with one comma before three digits may be, thousands first, as far as its column reads it. */
const readingsOf = (cell: string, { cell: schema }: Column): string[] =>
	['', '.'].map((sign) => cell.replace(',', sign)).filter((number) => v.is(schema, number));
