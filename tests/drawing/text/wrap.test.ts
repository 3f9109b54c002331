import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measure } from '#lib/drawing/text/measure.ts';
import { type WrapOptions, wrap } from '#lib/drawing/text/wrap.ts';

const style = { size: 10, weight: 400 } as const;

describe('breaks', () => {
	it.each<{ name: string; args: [string, Partial<WrapOptions>]; expected: string[] }>([
		{ name: 'nothing out of nothing', args: ['', { width: 100 }], expected: [] },
		{ name: 'nothing out of blanks', args: [' \n ', { width: 100 }], expected: [] },
		{ name: 'not what fits', args: ['Kim met Putin', { width: 100 }], expected: ['Kim met Putin'] },
		{
			name: 'at blanks',
			args: ['Kim met Putin in Vladivostok', { width: 75 }],
			expected: ['Kim met Putin', 'in Vladivostok'],
		},
		{
			name: 'bold text earlier',
			args: ['Kim met Putin there twice', { width: 68, weight: 700 }],
			expected: ['Kim met', 'Putin there', 'twice'],
		},
		{
			name: 'at runs of blanks, as at one',
			args: ['  Kim met\n\nPutin   in Vladivostok ', { width: 75 }],
			expected: ['Kim met Putin', 'in Vladivostok'],
		},
		{
			name: 'not between a number and its unit',
			args: ['Trade of $34\u00a0million', { width: 70 }],
			expected: ['Trade of', '$34\u00a0million'],
		},
		{
			name: 'not at a narrow no-break space',
			args: ['Всего 34,1\u202fмлн', { width: 70 }],
			expected: ['Всего', '34,1\u202fмлн'],
		},
		{
			name: 'a long word onto a line of its own',
			args: ['the Dalnevostochny university', { width: 40 }],
			expected: ['the', 'Dalnevostochny', 'university'],
		},
		{ name: 'nothing at no width', args: ['b c', { width: 0 }], expected: ['b', 'c'] },
		{
			name: 'not after a Russian word of one letter',
			args: ['Встреча  в  Москве', { width: 56 }],
			expected: ['Встреча', 'в Москве'],
		},
		{
			name: 'not after an English article',
			args: ['signed a memorandum', { width: 70 }],
			expected: ['signed', 'a memorandum'],
		},
		{
			name: 'not within the name of a licence',
			args: ['Vladivostok 2019 · CC BY 4.0', { width: 110 }],
			expected: ['Vladivostok 2019', 'CC BY 4.0'],
		},
		{
			name: 'not within a ratio',
			args: ['2018 is about 80 : 1.', { width: 80 }],
			expected: ['2018 is about', '80 : 1.'],
		},
		{
			name: 'at a dot between parts, which it leaves out',
			args: ['CC BY 4.0 · data 0.3.0', { width: 60 }],
			expected: ['CC BY 4.0', 'data 0.3.0'],
		},
		{
			name: 'not within the name of either Korea',
			args: ['workers from North Korea', { width: 85 }],
			expected: ['workers from', 'North Korea'],
		},
		{
			name: 'nor in Russian',
			args: ['рабочие Северной Кореи', { width: 95 }],
			expected: ['рабочие', 'Северной Кореи'],
		},
		{
			name: 'within it where the text begins',
			args: ['North Korea', { width: 40 }],
			expected: ['North', 'Korea'],
		},
		{
			name: 'not before a dash',
			args: ['Китай — сосед', { width: 40 }],
			expected: ['Китай —', 'сосед'],
		},
	])('$name', ({ args: [text, options], expected }) => {
		expect(wrap(text, { ...style, width: 100, ...options })).toEqual(expected);
	});
});

describe('Chinese and Korean', () => {
	it.each<{ name: string; args: [string, number]; expected: string[] }>([
		{ name: 'Han breaks anywhere', args: ['金正恩与普京会谈', 40], expected: ['金正恩与', '普京会谈'] },
		{
			name: 'no full stop begins a line',
			args: ['金正恩与会见。之后', 60],
			expected: ['金正恩与会', '见。之后'],
		},
		{
			name: 'no bracket ends a line',
			args: ['金正恩《劳动新闻》', 40],
			expected: ['金正恩', '《劳动新', '闻》'],
		},
		{
			name: 'no figure leaves its unit',
			args: ['会谈在2019年举行', 40],
			expected: ['会谈在', '2019年', '举行'],
		},
		{
			name: 'no name is parted',
			args: ['峰会在符拉迪沃斯托克举行', 60],
			expected: ['峰会在', '符拉迪沃斯托克', '举行'],
		},
		{ name: 'no-break space holds', args: ['贸易额34\u00a0百万', 45], expected: ['贸易额', '34\u00a0百万'] },
		{
			name: 'Korean breaks at blanks',
			args: ['김정은과 푸틴의 첫 회담', 60],
			expected: ['김정은과', '푸틴의 첫', '회담'],
		},
	])('$name', ({ args: [text, width], expected }) => {
		expect(wrap(text, { ...style, width })).toEqual(expected);
	});
});

describe('the last line', () => {
	it('is not one short word where as many lines can share better', () => {
		expect(wrap('The two leaders met for the first time ever', { ...style, width: 190 })).toEqual([
			'The two leaders met for the first',
			'time ever',
		]);
	});

	it('is one short word where nothing else fits in as many lines', () => {
		expect(wrap('Vladivostok it', { ...style, width: 60 })).toEqual(['Vladivostok', 'it']);
	});

	it('is not one ideograph either', () => {
		expect(wrap('两人在远东一所大学里见面', { ...style, width: 110 })).toEqual([
			'两人在远东一所大学',
			'里见面',
		]);
	});
});

describe('balance', () => {
	it.each<{ name: string; args: [string, number]; expected: string[] }>([
		{
			name: 'evens out two lines',
			args: ['Kim and Putin met in Vladivostok for the first time', 200],
			expected: ['Kim and Putin met in', 'Vladivostok for the first time'],
		},
		{ name: 'leaves one line alone', args: ['Kim and Putin', 200], expected: ['Kim and Putin'] },
		{
			name: 'leaves a long word alone',
			args: ['Dalnevostochny a b c d', 40],
			expected: ['Dalnevostochny', 'a b c d'],
		},
	])('$name', ({ args: [text, width], expected }) => {
		expect(wrap(text, { ...style, width, balance: true })).toEqual(expected);
	});
});

describe('of any text', () => {
	/** A dash, an English article or a Russian word of one letter, which do not stand alone. */
	const clings = /^–$|(?<![A-Za-zА-я0-9])[авикосуяa]$/iu;
	const latin = fc.array(
		fc
			.stringMatching(/^[A-Za-zА-я0-9,.%\u00a0–]{1,14}$/)
			.filter((word) => word.trim() === word && !clings.test(word)),
		{ maxLength: 30 },
	);
	const mixed = fc.string({ unit: fc.constantFrom(...'会谈在2019年，《。》Путин met 푸틴 \u00a0') });
	const options = fc.record({
		size: fc.integer({ min: 8, max: 32 }),
		weight: fc.constantFrom(400, 700),
		width: fc.integer({ min: 0, max: 400 }),
		balance: fc.boolean(),
	});
	const isUnbreakable = (line: string) => wrap(line, { ...style, width: 0 }).length === 1;

	it('lines fit, unless a word alone does not', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					latin.map((words) => words.join(' ')),
					mixed,
				),
				options,
				(text, o) => {
					for (const line of wrap(text, o))
						expect(measure(line, o) <= o.width || isUnbreakable(line)).toBe(true);
				},
			),
		);
	});

	it('joined lines give back the text', () => {
		fc.assert(
			fc.property(latin, options, (words, o) => {
				expect(wrap(words.join(' '), o).join(' ')).toBe(words.join(' '));
			}),
		);
	});

	it('no character is lost where ideographs break without a blank', () => {
		const inked = (text: string) => text.replaceAll(' ', '');
		fc.assert(
			fc.property(mixed, options, (text, o) => {
				expect(inked(wrap(text, o).join(''))).toBe(inked(text));
			}),
		);
	});

	it('balance and a better last line cost no line', () => {
		fc.assert(
			fc.property(latin, options, (words, o) => {
				const text = words.join(' ');
				const balanced = wrap(text, { ...o, balance: true });
				expect(balanced.length).toBe(wrap(text, { ...o, balance: false }).length);
				expect(balanced.length).toBe(greedyCount(words, o));
			}),
		);
	});
});

/** How many lines plain first-fit makes: no other breaking makes fewer. */
function greedyCount(words: readonly string[], options: WrapOptions): number {
	let lines = 0;
	let line: string | undefined;
	for (const word of words) {
		const longer: string = line === undefined ? word : `${line} ${word}`;
		if (line !== undefined && measure(longer, options) <= options.width) line = longer;
		else {
			lines += 1;
			line = word;
		}
	}
	return lines;
}
