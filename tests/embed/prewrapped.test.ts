import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WIDTH_NAMES, type WidthName } from '#lib/drawing/widths.ts';
import { prewrap, type Run } from '#lib/embed/layout/prewrapped.ts';

const STYLE = { size: 14, weight: 400, form: 'full' } as const;

/** The lines that a class shows. */
function linesOf(runs: readonly Run[], name: WidthName): string[] {
	const lines = [''];
	for (const run of runs)
		if ('text' in run) lines[lines.length - 1] += run.text;
		else if (run.breaks.includes(name)) lines.push('');
	return lines.map((line) => line.trim());
}

const textOf = (runs: readonly Run[]) => runs.map((run) => ('text' in run ? run.text : '')).join('');
const cites = [
	{ source: '002', line: 6, name: 'World Politics Review' },
	{ source: 'RU14' },
	{ source: '004', line: 31, name: 'Ahmed' },
];

describe('pre-wrapped text', () => {
	it('is the same text in every class, in as many lines as it counts', () => {
		const words = fc.array(
			fc.constantFrom('Kim', 'Putin', 'Vladivostok', 'the', 'summit,', '2019', '정상회담'),
			{ minLength: 1, maxLength: 60 },
		);
		fc.assert(
			fc.property(words, fc.subarray(cites), (parts, chosen) => {
				const text = parts.join(' ');
				const { runs, lines } = prewrap(text, { ...STYLE, cites: chosen });
				const printed = chosen.map(({ source, name }) => name?.replaceAll(' ', '\u00a0') ?? source);
				const whole = [text, ...printed].join(' ');
				expect(textOf(runs)).toBe(whole);
				for (const name of WIDTH_NAMES) {
					const seen = linesOf(runs, name);
					expect(seen).toHaveLength(lines[name].plain + lines[name].cited);
					expect(seen.join(' ')).toBe(whole);
				}
			}),
		);
	});

	it('breaks between ideographs without a blank', () => {
		const text = '金正恩与普京在符拉迪沃斯托克举行首次会晤'.repeat(5);
		const { runs, lines } = prewrap(text, STYLE);
		expect(textOf(runs)).toBe(text);
		expect(lines.narrow.plain).toBeGreaterThan(lines.wide.plain);
	});

	it('counts a line that holds a citation as one of citations', () => {
		expect(prewrap('Short.', { ...STYLE, cites: cites.slice(1) }).lines.narrow).toEqual({
			plain: 0,
			cited: 1,
		});
		expect(prewrap('Short.', STYLE).lines.narrow).toEqual({ plain: 1, cited: 0 });
	});

	it('bears a text of nothing', () => {
		expect(prewrap(' ', STYLE)).toMatchObject({ runs: [], lines: { wide: { plain: 0, cited: 0 } } });
	});
});
