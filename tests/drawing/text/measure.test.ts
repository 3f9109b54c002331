import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capHeight, measure, type TypeStyle } from '#lib/drawing/text/measure.ts';
import { sourceFonts } from './font.ts';

const faces = [
	{ face: 'regular', style: { size: 16, weight: 400 } },
	{ face: 'bold', style: { size: 16, weight: 700 } },
	{ face: 'italic', style: { size: 16, weight: 400, italic: true } },
] as const satisfies { face: keyof typeof sourceFonts; style: TypeStyle }[];

const sentences = [
	'Kim Jong-un and Vladimir Putin met for the first time in Vladivostok on 25 April 2019.',
	'Trade between Russia and North Korea fell by 56.3% in 2018, to $34.1 million.',
	'“We are told that Tokyo, Vienna and Washington wait”, TASS wrote; Yonhap, KCNA and AP agreed.',
	'P’yŏngyang, Ch’ŏngjin, Tumangang, Khasan',
	'Total trade, 2010–2018',
	'Value of trade, USD million',
	'Встреча Ким Чен Ына и Владимира Путина прошла во Владивостоке 25 апреля 2019 года.',
	'Товарооборот России и КНДР в 2018 году сократился на 56,3 %, до 34,1 млн долларов.',
	'«Переговоры были содержательными», — сказал Путин; об этом сообщили ТАСС и РИА «Новости».',
	'1,234,567.89',
	'−12.5 × 10 = −125; 2014–2019; 48°27′ N; €3.5; ₽1 200; 0.5%',
];
const closePairs = ['AVATAR', 'То', 'Tumen'];
const setApart = ['AJ', 'EJ', 'v”', 'Дл', 'т“'];

/** By how much of the drawn width a text measures too wide. */
function error(text: string, { face, style }: (typeof faces)[number]): number {
	const drawn = (sourceFonts[face].layout(text).advanceWidth * style.size) / 1000;
	return (measure(text, style) - drawn) / drawn;
}

const errors = (texts: string[]) => texts.flatMap((text) => faces.map((face) => error(text, face)));

describe('against the shaped text', () => {
	it.each(sentences)('is within three per cent: %s', (text) => {
		for (const face of faces) expect(Math.abs(error(text, face))).toBeLessThan(0.03);
	});

	it('errs by kerning alone: 0.88% at most in sentences, and never on the narrow side', () => {
		expect(Math.max(...errors(sentences))).toBeCloseTo(0.0088, 4);
		expect(Math.min(...errors(sentences))).toBeGreaterThan(-1e-9);
	});

	it('errs by up to 7% in a single word of close pairs', () => {
		expect(Math.max(...errors(closePairs))).toBeCloseTo(0.0692, 4);
	});

	it('misses at most 0.08 em where a pair is set apart', () => {
		const missing = setApart.flatMap((pair) =>
			faces.map(({ face, style }) => {
				const drawn = sourceFonts[face].layout(pair).advanceWidth / 1000;
				return drawn - measure(pair, style) / style.size;
			}),
		);
		expect(Math.max(...missing)).toBeCloseTo(0.075, 9);
	});
});

describe('widths that the font does not give', () => {
	it.each([
		{ name: 'Hangul', text: '푸틴', em: 1.84 },
		{ name: 'Han', text: '会谈', em: 2 },
		{ name: 'kana', text: 'ロシア', em: 3 },
		{ name: 'full-width punctuation', text: '，。（', em: 3 },
		{ name: 'a supplementary ideograph', text: '\u{20000}', em: 1 },
		{ name: 'a combining mark', text: '\u0301', em: 0 },
		{ name: 'soft hyphen, zero-width space, word joiner', text: '\u00ad\u200b\u2060', em: 0 },
		{ name: 'an arrow', text: '→', em: 1 },
		{ name: 'a mathematical sign', text: '≈', em: 0.84 },
		{ name: 'an unknown character', text: 'α', em: 0.6 },
		{ name: 'nothing', text: '', em: 0 },
	])('$name', ({ text, em }) => {
		expect(measure(text, { size: 10, weight: 400 })).toBeCloseTo(em * 10, 9);
	});
});

it('adds up, and grows with the size', () => {
	const style = fc.record({ size: fc.integer({ min: 8, max: 64 }), weight: fc.constantFrom(400, 700) });
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), style, (a, b, s) => {
			// Between Hangul or Han, signs are wider.
			if (!/[\p{Script=Han}\p{Script=Hangul}]/u.test(a + b))
				expect(measure(a + b, s)).toBeCloseTo(measure(a, s) + measure(b, s), 6);
			expect(measure(a, { ...s, size: 2 * s.size })).toBeCloseTo(2 * measure(a, s), 6);
		}),
	);
});

it('gives signs between Hangul or Han the room that those typefaces take', () => {
	const style = { size: 1000, weight: 400 } as const;
	const quoted = (word: string) => measure(`“${word}”`, style) - measure(word, style);
	expect(quoted('a')).toBeCloseTo(2 * 359, 0);
	expect(quoted('가')).toBeCloseTo(2 * 474, 0);
	expect(quoted('中')).toBeCloseTo(2 * 1000, 0);
});

it('tells bold, regular and italic apart', () => {
	const text = 'Vladivostok';
	const regular = measure(text, { size: 16, weight: 400 });
	expect(measure(text, { size: 16, weight: 700 })).toBeGreaterThan(regular);
	expect(measure(text, { size: 16, weight: 400, italic: true })).toBeLessThan(regular);
});

it('gives the height of capitals in px', () => {
	expect(capHeight(10)).toBeCloseTo(7.14);
});
