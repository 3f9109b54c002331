/** Views as figures: whatever is asked for, what comes is drawn, worded and cited like any figure. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelFaults } from '#lib/drawing/faults/labels.ts';
import { LOCALES, type Locale } from '#lib/drawing/message.ts';
import { dataOf, type FigureId, figureOf } from '#lib/figures/registry.ts';
import { TRADE_SCALES } from '#lib/figures/trade/scales.ts';
import { BESIDES } from '#lib/figures/trade/view/view.ts';
import { formatCites } from '#lib/model/cites.ts';
import type { Story } from '#lib/model/story.ts';
import { usableRows } from '#lib/model/trade.ts';
import { translate } from '#lib/model/translate.ts';
import { FLOWS, POSITION_KINDS, RELATION_KINDS } from '#lib/model/vocabulary.ts';
import { toViewed } from '#lib/views/viewed.ts';
import { PERIOD, STATING_LINES } from '../facts.ts';
import { story } from '../story.ts';

const stories = new Map<Locale, Story>(
	LOCALES.map((locale) => [locale, locale === 'en' ? story : translate(story, locale)]),
);
const viewOf = (id: FigureId, query: string, locale: Locale = 'en') => {
	const given = stories.get(locale) ?? story;
	const fetchMore = async <More>() => ({ rows: usableRows(given) }) as More;
	return toViewed({ figure: dataOf(given, id), form: 'full', locale }, query, fetchMore);
};

const oneOf = (words: readonly string[]) => fc.option(fc.constantFrom(...words), { nil: undefined });
const year = fc.option(fc.integer({ min: PERIOD.from, max: PERIOD.to }).map(String), { nil: undefined });
const share = fc.option(
	fc.integer({ min: 0, max: 1000 }).map((n) => String(n / 1000)),
	{ nil: undefined },
);
const input = dataOf(story, 'network').input as { topics: object; actors: { id: string }[] };
const places = story.places.map(({ id }) => id);
const map = { zoom: oneOf(['1', '1.5', '3', '12']), x: share, y: share, a: oneOf(places), b: oneOf(places) };

/** A map takes long to draw, and the view of one is that of the other. */
const RUNS: Partial<Record<FigureId, number>> = { border: 30, venue: 30 };

/** Parameters with values that mean something. */
const ASKED: Partial<Record<FigureId, Record<string, fc.Arbitrary<string | undefined>>>> = {
	trade: {
		scale: oneOf(TRADE_SCALES),
		flow: oneOf(FLOWS),
		series: oneOf(BESIDES),
		from: year,
		to: year,
		only: oneOf(['004', '002']),
	},
	network: {
		topic: oneOf(Object.keys(input.topics)),
		tie: oneOf([...RELATION_KINDS, ...POSITION_KINDS]),
		document: oneOf(Object.keys(STATING_LINES)),
		actor: oneOf(input.actors.map(({ id }) => id)),
		steps: oneOf(['1', '2']),
	},
	border: map,
	venue: map,
};

const queryOf = (asked: Record<string, string | undefined>) =>
	new URLSearchParams(
		Object.entries(asked).filter((pair): pair is [string, string] => pair[1] !== undefined),
	).toString();

describe.each(Object.entries(ASKED) as [FigureId, (typeof ASKED)['trade'] & object][])(
	'a view of %s',
	(id, asked) => {
		it('is drawn inside its frame, with a row and a source for every mark, in words without a hole', async () => {
			await fc.assert(
				fc.asyncProperty(
					fc.record(asked).map(queryOf),
					fc.constantFrom(...LOCALES),
					fc.constantFrom(312, 360, 640, 960),
					async (query, locale, width) => {
						const { figure } = await viewOf(id, query, locale);
						const { title, subtitle, description } = figure.words(locale);
						for (const words of [title, subtitle, description])
							expect(words).toMatch(/^(?!.*(undefined|NaN|Infinity|\{)).+$/s);
						const rows = new Map(figure.table(locale).rows.map((row) => [row.id, row]));
						for (const row of rows.values()) expect(formatCites(row.cites)).not.toBe('');
						const { placed } = figure.draw({ width, locale });
						const lost = marksOf(placed).filter((mark) => !rowsOf(mark).some((row) => rows.has(row)));
						expect(lost).toEqual([]);
						expect(placed.width).toBe(width);
						expect(labelFaults(placed)).toEqual([]);
					},
				),
				{ numRuns: RUNS[id] ?? 60, seed: 2019 },
			);
		});

		it('is the published figure where nothing is asked for, or what there is not', async () => {
			const published = figureOf(story, id);
			for (const query of ['', 'scale=cubic&topic=x&zoom=900&a=nowhere&only=999&from=2030']) {
				const { figure, document } = await viewOf(id, query);
				expect(document).toBe('');
				expect(figure.words('en')).toEqual(published.words('en'));
				expect(figure.draw({ width: 640, locale: 'en' }).placed).toEqual(
					published.draw({ width: 640, locale: 'en' }).placed,
				);
			}
		});
	},
);

it('an article is named under the headline of any figure that cites it', async () => {
	const { figure, document } = await viewOf('outcomes', '?only=004');
	expect(document).toBe('004');
	expect(figure.words('en').subtitle).toContain('What rests on 004 stands out');
});

/** The rows that a mark may be of: a map's marks are named by their map, and a range's values have rows of their own. */
const rowsOf = (mark: string) => [mark, `map-${mark}`, `inset-${mark}`, mark.replace(/-range$/, '')];

/** The ids of all that says what it rests on. */
function marksOf(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	const own = 'cites' in value && 'id' in value && typeof value.cites === 'string' ? [String(value.id)] : [];
	return [...own, ...Object.values(value).flatMap(marksOf)];
}
