import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { tables } from '#lib/model/tables.ts';
import { problemText } from '#lib/story/problems.ts';
import { readStory, STORY_FILES } from '#lib/story/read.ts';
import { readTable } from '#lib/story/table.ts';
import { tidyCell } from '#lib/story/tidy/cell.ts';
import { Copy, toCsv } from './copy.ts';

const copy = new Copy();
afterAll(() => copy.delete());
// The longest table: a part of it can be spoilt as well, and every run reads all of it.
copy.write('trade.csv', `${copy.text('trade.csv').split('\n').slice(0, 40).join('\n')}\n`);

type Mutation = (bytes: Buffer) => Buffer;

/** Puts other bytes in place of some. */
const splice = fc.tuple(fc.nat(), fc.nat(20), fc.uint8Array({ maxLength: 20 })).map(
	([place, length, bytes]): Mutation =>
		(whole) => {
			const start = place % (whole.length + 1);
			return Buffer.concat([whole.subarray(0, start), bytes, whole.subarray(start + length)]);
		},
);

/** Puts text, quotation marks and line breaks among it, in the middle of other text. */
const insert = fc
	.tuple(
		fc.nat(),
		fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('"', '""', ',', '\n', '\r\n', ' ')),
	)
	.map(
		([place, text]): Mutation =>
			(whole) => {
				const start = place % (whole.length + 1);
				return Buffer.concat([whole.subarray(0, start), Buffer.from(text), whole.subarray(start)]);
			},
	);

/** Drops or doubles one cell, or puts another in its place. */
const cell = fc
	.tuple(
		fc.nat(),
		fc.nat(),
		fc.oneof(
			fc.constant([]),
			fc.string({ unit: 'grapheme' }).map((text) => [text]),
		),
	)
	.chain(([row, column, cells]) => fc.boolean().map((isKept) => ({ row, column, cells, isKept })))
	.map(
		({ row, column, cells, isKept }): Mutation =>
			(whole) => {
				const lines = whole.toString().split('\n');
				const at = row % lines.length;
				const parts = (lines[at] ?? '').split(',');
				const from = column % parts.length;
				parts.splice(from, isKept ? 0 : 1, ...(isKept && cells.length === 0 ? [parts[from] ?? ''] : cells));
				lines[at] = parts.join(',');
				return Buffer.from(lines.join('\n'));
			},
	);

/** Exchanges two lines. */
const exchange = fc.tuple(fc.nat(), fc.nat()).map(
	([a, b]): Mutation =>
		(whole) => {
			const lines = whole.toString().split('\n');
			const [i, j] = [a % lines.length, b % lines.length];
			[lines[i], lines[j]] = [lines[j] ?? '', lines[i] ?? ''];
			return Buffer.from(lines.join('\n'));
		},
);

const spoilt = fc.tuple(
	fc.constantFrom(...STORY_FILES),
	fc.array(fc.oneof(splice, insert, cell, exchange), { minLength: 1, maxLength: 4 }),
);

const lineCountOf = (bytes: Buffer) => bytes.toString('latin1').split('\n').length;

describe('the reader', () => {
	it('never throws, and names a line that there is', () => {
		const files = copy.bytes();
		const linesOf = Object.fromEntries(
			STORY_FILES.map((file) => [file, lineCountOf(files[file] ?? Buffer.alloc(0))]),
		);
		fc.assert(
			fc.property(spoilt, ([file, mutations]) => {
				const original = files[file] ?? Buffer.alloc(0);
				const bytes = mutations.reduce((current, mutate) => mutate(current), original);
				copy.write(file, bytes);
				const result = readStory(copy.folder);
				const problems = 'problems' in result ? result.problems : [];
				const lines = { ...linesOf, [file]: lineCountOf(bytes) };
				const misplaced = problems.filter(({ file, line = 1 }) => line < 1 || line > (lines[file] ?? 0));
				expect(misplaced).toEqual([]);
				const texts = problems.map((problem) => problemText(problem, 'data'));
				expect(texts.filter((text) => !/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+$/u.test(text))).toEqual([]);
				copy.write(file, original);
			}),
			{ numRuns: 150 },
		);
	});

	it('reads any text back as it was written', () => {
		const records = copy.records('workers.csv');
		const note = records[0]?.indexOf('note') ?? -1;
		const words = fc
			.string({ unit: 'grapheme', maxLength: 40 })
			.map((text) =>
				tidyCell(text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\n'), tables.workers.columns.note),
			);
		fc.assert(
			fc.property(
				fc.array(words, { minLength: records.length - 1, maxLength: records.length - 1 }),
				(notes) => {
					const written = records.map((cells, i) => (i === 0 ? cells : cells.with(note, notes[i - 1] ?? '')));
					copy.write('workers.csv', toCsv(written));
					const { rows } = readTable(copy.folder, 'workers', (problem) => expect(problem).toBeUndefined());
					expect(rows.map(({ values }) => values.note ?? '')).toEqual(notes);
					const starts = written.map((_, i) => toCsv(written.slice(0, i)).split('\n').length);
					expect(rows.map(({ line }) => line)).toEqual(starts.slice(1));
				},
			),
			{ numRuns: 50 },
		);
	});
});
