/** What the rows alone do not tell and a drawing does: named with the cell where it can be mended. */
import { afterAll, describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '#lib/drawing/message.ts';
import type { FigureId } from '#lib/figures/registry.ts';
import type { Story } from '#lib/model/story.ts';
import { problemText } from '#lib/story/problems.ts';
import { DATA_FOLDER, readStory } from '#lib/story/read.ts';
import { drawnProblems } from '../../../src/cli/check/drawn.ts';
import { Copy } from '../../story/copy.ts';
import { set } from '../../story/spoil.ts';
import { story } from '../../story.ts';

const problemsOf = (given: Story, figures: FigureId[], locale: Locale = 'en') =>
	drawnProblems(given, { figures, locales: [locale] }).map((problem) => problemText(problem, DATA_FOLDER));

it('the story as it is has no problems, in any figure, language or width', () => {
	const told: string[] = [];
	expect(drawnProblems(story, { report: (done, all) => told.push(`${done} of ${all}`) })).toEqual([]);
	expect([told.at(0), told.at(-1)]).toEqual(['0 of 40', '39 of 40']);
});

describe('a cell that passes the rows’ own checks', () => {
	const copy = new Copy({ isTranslated: true });
	afterAll(() => copy.delete());
	const word = 'A'.repeat(60);
	const seen = (place: string) => expect.stringMatching(new RegExp(` \\(figures/${place}[^)]*\\)$`));

	/** The figure, the edit, and what is said of the edit's line first. */
	const cases: [string, FigureId, ReturnType<typeof set>, string, string][] = [
		[
			'letters that no typeface has, in a name',
			'venue',
			set('places.csv', 'fefu,', 'name', 'FEFU \u{10330}'),
			'data/places.csv:@ name: "FEFU \u{10330}" – expected letters that a typeface of files in its language has, not "\u{10330}" (U+10330)',
			'venue( brief)? in en',
		],
		[
			'the same in a name of the place’s own language',
			'border',
			set('places.csv', 'artyom,', 'name_local', 'Ꙛртём'),
			'data/places.csv:@ name_local: "Ꙛртём" – expected letters that a typeface of files in its language has, not "Ꙛ" (U+A65A)',
			'border in en',
		],
		[
			'the same in a translation',
			'venue',
			set('i18n/ru.csv', 'FEFU campus,', 'text', 'ꙚДВФУ'),
			'data/i18n/ru.csv:@ text: "ꙚДВФУ" – expected letters that a typeface of files in its language has, not "Ꙛ" (U+A65A)',
			'venue( brief)? in ru',
		],
		[
			'letters of a typeface that another language has',
			'venue',
			set('places.csv', 'fefu,', 'name', 'FEFU 한'),
			'data/places.csv:@ name: "FEFU 한" – expected letters that a typeface of files in its language has, not "한" (U+D55C)',
			'venue( brief)? in en',
		],
		[
			'a place’s name for which a map has no room',
			'border',
			set('places.csv', 'khasan,', 'name', word),
			`data/places.csv:@ name: "${word}" – expected a label that finds room`,
			'border in en at 312 px',
		],
		[
			'an area’s, which has no dot and no row',
			'border',
			set('places.csv', 'china,', 'name', word),
			`data/places.csv:@ name: "${word}" – expected a label that finds room`,
			'border in en at 312 px',
		],
		[
			'an actor’s name that no line of the network holds',
			'network',
			set('actors.csv', 'donald-trump,', 'name', word),
			`data/actors.csv:@ name: "${word}" – expected a label inside the drawing`,
			'network brief in en at 304 px',
		],
		[
			'a translation that is too long',
			'network',
			set('i18n/zh.csv', 'Donald Trump,', 'text', word),
			`data/i18n/zh.csv:@ text: "${word}" – expected a label inside the drawing`,
			'network brief in zh at 304 px',
		],
		[
			'a computed distance’s, in the first row that it rests on',
			'border',
			set('lines.csv', 'tumen-border,1,', 'lon', '133.24974918'),
			'data/places.csv:9 – expected a label that finds room',
			'border in en at 312 px',
		],
		[
			'a place of so low a rank that no width shows it',
			'border',
			set('places.csv', 'tumen-mouth,', 'maps', 'border'),
			'data/places.csv:@ – expected a mark for the row map-tumen-mouth of its table',
			'border in en at 912 px',
		],
	];
	it.each(cases)('is named with its line: %s', (_, figure, edit, text, place) => {
		copy.mend();
		const line = edit(copy);
		const result = readStory(copy.folder);
		if ('problems' in result) throw new Error(result.problems.map((p) => problemText(p, 'data')).join('\n'));
		const problems = problemsOf(
			result.story,
			[figure],
			LOCALES.find((locale) => place.includes(` in ${locale}`)),
		);
		const named = problems.filter((problem) => problem.includes(text.replace('@', String(line))));
		// A cell is told of once a kind of fault, not once a drawing.
		expect(named, problems.join('\n')).toEqual([seen(place)]);
	});
});

// Rows as they would be if no check of theirs had refused them.
it('a number that comes out as none is named in the words where it stands, and among the numbers', () => {
	const quantities = story.quantities.map((row) =>
		row.id === 'border-claim-miles' ? { ...row, value: Number.NaN } : row,
	);
	const problems = problemsOf({ ...story, quantities }, ['border']);
	expect(problems).toContainEqual(
		expect.stringMatching(/^figures\/border in en ".+" – expected no "NaN" in it$/),
	);
	expect(problems).toContainEqual(expect.stringMatching(/ – expected a number for .+, not NaN$/));
});

it('a figure that throws is named with the file that its error names, and the others are still drawn', () => {
	const journeys = story.journeys.filter(({ to }) => to !== 'moscow');
	expect(problemsOf({ ...story, journeys }, ['distances', 'venue'])).toEqual([
		'data/journeys.csv – expected data of which distances can be drawn: no journey to "moscow", which the headline names (figures/distances in en)',
	]);
});

it('an error without a file is told of the figure', () => {
	const geo = { ...story.geo, city: { objects: undefined } } as unknown as Story['geo'];
	expect(problemsOf({ ...story, geo }, ['venue'])[0]).toMatch(
		/^figures\/venue brief in en – expected data of which venue can be drawn: .+/,
	);
});
