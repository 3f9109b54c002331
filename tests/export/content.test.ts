/** What an exported file says when it has left the site: what it shows, on whose word, whose it is and where it is from. */
import { describe, expect, it } from 'vitest';
import { citesOf, sourceLine } from '#lib/drawing/figure-sources.ts';
import { figureOf } from '#lib/figures/registry.ts';
import { formatCite, parseCite } from '#lib/model/cites.ts';
import { LICENCE_URL } from '#lib/publishing/imprint.ts';
import { childrenOf, type Element, named, textOf } from '#lib/xml/element.ts';
import { elementAt } from '../build/element.ts';
import { rowsIn } from '../rows.ts';
import { type Drawing, drawings, faultsOf, labelOf } from './drawings.ts';

/** A dark file differs from the light one by its colours only. */
const light = drawings.filter(({ theme }) => theme === 'light');

/** A group's lines as one text. */
const linesOf = (group: Element): string => named(group, 'text').map(textOf).join(' ');

describe.each(light.map((drawing) => ({ label: labelOf(drawing), drawing })))('$label', ({ drawing }) => {
	const { id, form, locale, edition, root, prefix } = drawing;
	const figure = figureOf(edition.story, id, form);
	const words = figure.words(locale);
	const address = edition.toAbsolute(`figures/${id}/`);
	const cites = citesOf(figure, locale).map(formatCite);
	const valuesOf = (name: string) => named(root, name).map(textOf);

	it('says to people who cannot see it, and to those who do, what it shows and whose it is', () => {
		const [title, desc] = childrenOf(root);
		expect([title?.name, title && textOf(title)]).toEqual(['title', words.title]);
		expect([desc?.name, desc && textOf(desc)]).toEqual(['desc', words.description]);
		expect(root.attributes).toMatchObject({
			role: 'img',
			'aria-labelledby': `${title?.attributes.id} ${desc?.attributes.id}`,
		});
		// Chinese breaks its lines where no blank is.
		const plain = (text: string) => (locale === 'zh' ? text.replaceAll(' ', '') : text);
		expect(plain(linesOf(elementAt(root, `${prefix}-headline`)))).toBe(
			plain(`${words.title} ${words.subtitle}`),
		);
		const credit = plain(linesOf(elementAt(root, `${prefix}-credit`)));
		const notes = figure.notes.map((note) => note.text);
		for (const text of [...notes, sourceLine(figure, locale), 'CC BY 4.0', edition.story.version, address])
			expect(credit).toContain(plain(text));
	});

	it('says in its metadata what it is, of which version, on which terms and from where', () => {
		expect(named(root, 'cc:Work')[0]?.attributes['rdf:about']).toBe('');
		expect(valuesOf('dc:title')).toEqual([words.title]);
		expect(valuesOf('dc:creator')).toEqual([expect.stringMatching(/\S/)]);
		expect(valuesOf('dc:identifier')).toEqual([address]);
		expect(valuesOf('dc:language')).toEqual([locale]);
		expect(valuesOf('dc:format')).toEqual(['image/svg+xml']);
		expect(valuesOf('dcterms:hasVersion')).toEqual([edition.story.version]);
		expect(valuesOf('dc:rights')).toEqual(['CC BY 4.0']);
		const licences = named(root, 'cc:license').map(({ attributes }) => attributes['rdf:resource']);
		expect(licences).toEqual([LICENCE_URL]);
		const sources = cites.map((cite) => {
			const source = edition.story.sourceById.get(parseCite(cite)?.source ?? '');
			return [cite, source?.title, ...(source?.url ?? [])].join(' ');
		});
		expect(sources).not.toEqual([]);
		expect(valuesOf('dc:source')).toEqual(sources);
	});
});

describe('every mark', () => {
	const rowsOf = ({ id, exporter }: Drawing) => {
		return new Map(rowsIn(exporter.csv(id)).map((row) => [row.id ?? '', row]));
	};
	const files = light.map((drawing) => ({
		...drawing,
		rows: rowsOf(drawing),
		marks: drawing.elements
			.filter(({ attributes }) => 'data-cites' in attributes)
			.map((mark) => ({ mark, key: (mark.attributes.id ?? '').slice(drawing.prefix.length + 1) })),
	}));

	it('cites sources and lines that there are', () => {
		const unknown = ({ edition, marks }: (typeof files)[number]) => {
			expect(marks).not.toEqual([]);
			const isKnown = (text: string) => {
				const cite = parseCite(text);
				const source = cite && edition.story.sourceById.get(cite.source);
				return source && (cite.line ?? 0) <= (source.lines ?? 0);
			};
			return marks
				.flatMap(({ mark }) => (mark.attributes['data-cites'] ?? '').split(' '))
				.filter((cite) => !isKnown(cite));
		};
		expect(faultsOf(files, unknown)).toEqual([]);
	});

	it('is a row of the table, with its status and citations', () => {
		const strange = ({ rows, marks }: (typeof files)[number]) =>
			marks.flatMap(({ mark: { attributes }, key }) => {
				const row = rows.get(key);
				// A range stands for several rows; it bears the main one's name.
				const isRange = attributes['data-status'] === 'disputed' && rows.has(key.replace(/-range$/, ''));
				const isSame = attributes['data-status'] === row?.status && attributes['data-cites'] === row?.cites;
				return (row ? isSame : isRange) ? [] : [key];
			});
		expect(faultsOf(files, strange)).toEqual([]);
	});

	it('is there for each row of its form; a narrower map may leave places out', () => {
		const missing = ({ rows, marks, form, width }: (typeof files)[number]) => {
			const drawn = new Set(marks.map(({ key }) => key));
			const mayBeLeft = (key: string) => width !== 'wide' && /^(map|inset)-/.test(key);
			// In a brief one mark may stand for several rows.
			return [...rows.keys()].filter((key) => form === 'full' && !drawn.has(key) && !mayBeLeft(key));
		};
		expect(faultsOf(files, missing)).toEqual([]);
	});

	it('tells the pointer what it is', () => {
		const silent = ({ marks }: (typeof files)[number]) =>
			marks.flatMap(({ mark, key }) => (childrenOf(mark).some(({ name }) => name === 'title') ? [] : [key]));
		expect(faultsOf(files, silent)).toEqual([]);
	});
});
