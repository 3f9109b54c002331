/** Columns of words: text for a reader, ids, dates and words of a closed set. */
import * as v from 'valibot';
import { SOURCE_ID } from '#lib/model/cites.ts';
import { DATE_FORM, isIsoDate } from '#lib/model/dates.ts';
import { VERSION } from '#lib/model/versions.ts';
import type { Column, Field } from './column.ts';

// What cannot be seen hides in a diff and breaks a drawing. A line break is kept: CSV can quote it.
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

const isTidy = (value: string) =>
	value === value.trim() && value === value.normalize() && !INVISIBLE.test(value);

const whole = (pattern: string) => `^${pattern}$`;

/** Words as somebody else has put them: the same in every language. */
export function verbatim(column: Column<string>): Column<string> {
	const { translated, ...rest } = column;
	return rest;
}

/** Names, which are the same in every language, and now and then words that describe. */
export const names = (column: Column<string>): Column<string> => ({ ...column, translated: 'some' });

/** Words set as a typographer would, with non-breaking blanks where a line must not end. */
export const typeset = (column: Column<string>): Column<string> => ({ ...column, prose: 'typeset' });

/** Words for a reader, at most so many characters or words long. */
export function text(
	description: string,
	{ maxLength = Infinity, maxWords = Infinity }: { maxLength?: number; maxWords?: number } = {},
): Column<string> {
	const hasMaxLength = maxLength < Infinity;
	const limits = [
		hasMaxLength ? ` of at most ${maxLength} characters` : '',
		maxWords < Infinity ? ` of at most ${maxWords} words` : '',
	];
	return {
		expected: `text${limits.join('')}`,
		translated: 'all',
		prose: 'plain',
		cell: v.pipe(
			v.string(),
			v.check(isTidy, 'text without blanks at its ends and without invisible or decomposed characters'),
			v.check((value) => [...value].length <= maxLength),
			v.check((value) => value.split(/\s+/).length <= maxWords),
		),
		field: { type: 'string', description, ...(hasMaxLength && { constraints: { maxLength } }) },
	};
}

/** A text of one form. */
const matching = (
	description: string,
	expected: string,
	form: RegExp,
	constraints: Field['constraints'] = {},
): Column<string> => ({
	expected,
	cell: v.pipe(v.string(), v.regex(form)),
	field: { type: 'string', description, constraints: { ...constraints, pattern: form.source } },
});

/** The form of an id, of one row or of several that share it. */
export const ID = new RegExp(whole('[a-z0-9]+(-[a-z0-9]+)*'));

/** The row's own id, in lower-case kebab case. */
export const id = (description: string): Column<string> =>
	matching(description, 'an id in lower-case kebab case, as vladivostok-summit', ID, { unique: true });

/** An id that several rows share, in lower-case kebab case: together they are one thing. */
export const groupId = (description: string): Column<string> =>
	matching(description, 'an id in lower-case kebab case, as tumen-border', ID);

export const sourceId = (description: string): Column<string> =>
	matching(description, "a source's id, as 004 or RU13b", new RegExp(whole(SOURCE_ID)), { unique: true });

/** The beginning of a SHA-256. */
export const shortFingerprint = (description: string): Column<string> =>
	matching(description, 'twelve hexadecimal digits', /^[0-9a-f]{12}$/);

/** The SHA-256 of a file, in hexadecimal digits. */
export const fingerprint = (description: string): Column<string> =>
	matching(description, 'a SHA-256 in 64 hexadecimal digits', /^[0-9a-f]{64}$/);

export const version = (description: string): Column<string> =>
	matching(description, 'a version as 1.2.3', VERSION);

export function ref(description: string, table: string): Column<string> {
	return {
		expected: `an id of ${table}.csv`,
		cell: v.string(),
		refersTo: table,
		field: { type: 'string', description },
	};
}

/** An ISO date, cut after the month or the year when no more is known. */
export function isoDate(description: string): Column<string> {
	return {
		expected: 'a date of the calendar, as 2019, 2019-04 or 2019-04-25',
		cell: v.pipe(v.string(), v.check(isIsoDate)),
		field: { type: 'string', description, constraints: { pattern: whole(DATE_FORM) } },
	};
}

export function oneOf<Word extends string>(description: string, set: readonly Word[]): Column<Word> {
	return {
		expected: `one of ${set.join(', ')}`,
		cell: v.picklist(set),
		field: { type: 'string', description, constraints: { enum: set } },
	};
}
