/** The line below a figure that names its sources. */
import { describe, expect, it } from 'vitest';
import { sourceLine, sourcesOf } from '#lib/drawing/figure-sources.ts';
import { LOCALES, type Locale } from '#lib/drawing/message.ts';
import { FIGURE_IDS, figureOf } from '#lib/figures/registry.ts';
import { SOURCE_ID } from '#lib/model/cites.ts';
import type { Story } from '#lib/model/story.ts';
import { translate } from '#lib/model/translate.ts';
import { story } from '../story.ts';

const storyIn = (locale: Locale): Story => (locale === 'en' ? story : translate(story, locale));

describe.each(LOCALES)('in %s', (locale) => {
	const given = storyIn(locale);

	it.each(FIGURE_IDS)(
		'the sources of %s are named, none by its id, four at the most and the number of others',
		(id) => {
			const figure = figureOf(given, id);
			const line = sourceLine(figure, locale);
			expect(line).not.toMatch(new RegExp(`\\b${SOURCE_ID}(:\\d+|\\b)`));
			const documents = sourcesOf(figure, locale).filter((source) => /^\d/.test(source));
			const names = new Set(
				sourcesOf(figure, locale).map((source) =>
					documents.length >= 4 && documents.includes(source)
						? 'articles'
						: (given.sourceById.get(source)?.short ?? ''),
				),
			);
			const others = Number(/(\d+)\D*$/.exec(line)?.[1] ?? 0);
			const named = [...names].filter((name) => name !== 'articles' && line.includes(name));
			const together = names.has('articles') ? 1 : 0;
			if (names.size > 5) {
				expect(others).toBe(names.size - 4);
				// A name may hold another, as that of a ministry and of its journal.
				expect(named.length + together).toBeGreaterThanOrEqual(4);
			} else expect(named.length + together).toBe(names.size);
		},
	);
});

it('the first named is what most rows rest on', () => {
	const figure = figureOf(story, 'workers');
	const counts = new Map<string, number>();
	for (const { cites } of [...figure.table('en').rows, ...figure.notes])
		for (const name of new Set(cites.map(({ source }) => story.sourceById.get(source)?.short ?? '')))
			counts.set(name, (counts.get(name) ?? 0) + 1);
	const most = Math.max(...counts.values());
	const first = [...counts].filter(([, count]) => count === most).map(([name]) => name);
	const line = sourceLine(figure, 'en');
	expect(first.some((name) => line.startsWith(`Sources: ${name}`))).toBe(true);
});
