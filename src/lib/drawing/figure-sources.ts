/** What a figure rests on: its citations, its sources, and the line that names them. */
import { rollup, sort } from 'd3-array';
import { type Cite, documentsAmong, formatCite } from '#lib/model/cites.ts';
import { onceEach } from '#lib/model/once.ts';
import type { Figure } from './figure.ts';
import { toEnumeration, toList } from './format.ts';
import { type Locale, m } from './message.ts';

/** Everything that a figure's rows and notes rest on, each citation once: documents by line, then other sources by id. */
export const citesOf = onceEach((figure: Figure, locale: Locale): Cite[] => {
	const all = [...figure.table(locale).rows, ...figure.notes].flatMap(({ cites }) => cites);
	const byText = new Map(all.map((cite) => [formatCite(cite), cite]));
	// Numbers in ids count as numbers: CN9 stands before CN10, line 9 before line 29.
	const order = new Intl.Collator('en', { numeric: true });
	return [...byText].sort(([a], [b]) => order.compare(a, b)).map(([, cite]) => cite);
});

/** What a line of sources names at the most, before the number of the others. */
const MOST_NAMED = 4;
/** From so many on, documents are named together. */
const MANY_DOCUMENTS = 4;

/** The figure's sources in one line, by names that a reader knows: those first on which most drawn rows rest. */
export function sourceLine(figure: Figure, locale: Locale): string {
	const o = { locale };
	const { rows } = figure.table(locale);
	const documents = documentsAmong(sourcesOf(figure, locale));
	const together =
		documents.length < MANY_DOCUMENTS
			? undefined
			: m.sources_articles({ count: m.outcomes_number({ count: documents.length }, o) }, o);
	const nameOf = ({ source, name }: Cite) =>
		(documents.includes(source) ? together : undefined) ?? name ?? source;
	const counts = rollup(
		[...rows, ...figure.notes].flatMap(({ cites }) => [...new Set(cites.map(nameOf))]),
		(all) => all.length,
		(name) => name,
	);
	const names = sort(counts, ([, count]) => -count).map(([name]) => name);
	const others = names.length - MOST_NAMED;
	return m.sheet_sources(
		{
			names:
				others > 1
					? m.sources_more({ names: toEnumeration(names.slice(0, MOST_NAMED), locale), count: others }, o)
					: toList(names, locale),
		},
		o,
	);
}

/** The sources of all that, each once, in the same order. */
export const sourcesOf = (figure: Figure, locale: Locale): string[] => [
	...new Set(citesOf(figure, locale).map(({ source }) => source)),
];
