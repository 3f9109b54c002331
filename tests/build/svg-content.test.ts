/** What an exported file says when it has left the site: what it shows, on whose word, whose it is and where it is from. */
import { describe, expect, it } from 'vitest';
import { toAbsolute } from '#lib/build/site.ts';
import { citesOf } from '#lib/drawing/figure.ts';
import { figureOf } from '#lib/figures/registry.ts';
import { formatCite, parseCite } from '#lib/model/cites.ts';
import { LICENCE_URL } from '#lib/publishing/imprint.ts';
import { story } from '#lib/story/load.ts';
import { attribute, drawings, groupOf } from './drawings.ts';
import { childrenOf, type Element, named, textOf } from './element.ts';
import { rowsOf } from './rows.ts';

/** A group's lines as one text. */
const linesOf = (group: Element): string => named(group, 'text').map(textOf).join(' ');

describe.each(drawings)('the file $name', (drawing) => {
	const { id, root, elements } = drawing;
	const figure = figureOf(story, id);
	const words = figure.words('en');
	const address = toAbsolute(`figures/${id}/`);
	const cites = citesOf(figure, 'en').map(formatCite);

	it('is titled and described for who cannot see it', () => {
		const [title, desc] = childrenOf(root);
		expect([title?.name, title && textOf(title)]).toEqual(['title', words.title]);
		expect([desc?.name, desc && textOf(desc)]).toEqual(['desc', words.description]);
		expect(root.attributes.role).toBe('img');
		expect(root.attributes['aria-labelledby']).toBe(`${title?.attributes.id} ${desc?.attributes.id}`);
	});

	it('shows the finding and what is measured', () => {
		expect(linesOf(groupOf(drawing, 'headline'))).toBe(`${words.title} ${words.subtitle}`);
	});

	it('shows its notes, sources, licence, version and address', () => {
		const credit = linesOf(groupOf(drawing, 'credit'));
		for (const text of [
			...figure.notes.map((note) => note.text),
			cites.join(', '),
			'CC BY 4.0',
			story.version,
			address,
		])
			expect(credit).toContain(text);
	});

	describe('in its metadata', () => {
		const work = named(root, 'cc:Work')[0];
		const valuesOf = (name: string) => named(root, name).map(textOf);

		it('says what it is, of which version and from where', () => {
			expect(work?.attributes['rdf:about']).toBe('');
			expect(valuesOf('dc:title')).toEqual([words.title]);
			expect(valuesOf('dc:creator')).toEqual([expect.stringMatching(/\S/)]);
			expect(valuesOf('dc:identifier')).toEqual([address]);
			expect(valuesOf('dc:language')).toEqual(['en']);
			expect(valuesOf('dc:format')).toEqual(['image/svg+xml']);
			expect(valuesOf('dcterms:hasVersion')).toEqual([story.version]);
		});

		it('names the licence', () => {
			expect(valuesOf('dc:rights')).toEqual(['CC BY 4.0']);
			expect(named(root, 'cc:license').map((licence) => attribute(licence, 'rdf:resource'))).toEqual([
				LICENCE_URL,
			]);
		});

		it('names every source, with its title and address', () => {
			const expected = cites.map((cite) => {
				const source = story.sourceById.get(parseCite(cite)?.source ?? '');
				return [cite, source?.title, ...(source?.url ?? [])].join(' ');
			});
			expect(expected.length).toBeGreaterThan(0);
			expect(valuesOf('dc:source')).toEqual(expected);
		});
	});

	describe('on its marks', () => {
		const rows = new Map(rowsOf(`figures/${id}.csv`).map((row) => [row.id ?? '', row]));
		const marks = elements.filter(({ attributes }) => 'data-cites' in attributes);
		const keyOf = (mark: Element) => attribute(mark, 'id').slice(id.length + 1);
		/** A range stands for several rows; it bears the main one's name. */
		const isRange = (mark: Element) =>
			attribute(mark, 'data-status') === 'disputed' && rows.has(keyOf(mark).replace(/-range$/, ''));

		it('cites sources and lines that there are', () => {
			const isKnown = (text: string) => {
				const cite = parseCite(text);
				const source = cite && story.sourceById.get(cite.source);
				return source && (cite.line ?? 0) <= (source.lines ?? 0);
			};
			expect(marks.length).toBeGreaterThan(0);
			const all = marks.flatMap((mark) => attribute(mark, 'data-cites').split(' '));
			expect(all.filter((cite) => !isKnown(cite))).toEqual([]);
		});

		it('draws nothing that the table does not hold', () => {
			const strange = marks.filter((mark) => !isRange(mark) && !rows.has(keyOf(mark)));
			expect(strange.map(({ attributes }) => attributes.id)).toEqual([]);
		});

		it('draws every row of the table; a narrower map may leave places out', () => {
			const drawn = new Set(marks.map(keyOf));
			const mayBeLeft = (key: string) => !drawing.name.includes('-wide') && /^(map|inset)-/.test(key);
			expect([...rows.keys()].filter((key) => !drawn.has(key) && !mayBeLeft(key))).toEqual([]);
		});

		it('gives the status and the citations that the table gives', () => {
			const evidence = marks.filter((mark) => rows.has(keyOf(mark)));
			const stated = evidence.map((mark) => [
				keyOf(mark),
				attribute(mark, 'data-status'),
				attribute(mark, 'data-cites'),
			]);
			const expected = stated.map(([key = '']) => [key, rows.get(key)?.status, rows.get(key)?.cites]);
			expect(stated).toEqual(expected);
		});

		it('tells the pointer what each is', () => {
			const silent = marks.filter((mark) => !childrenOf(mark).some(({ name }) => name === 'title'));
			expect(silent.map(({ attributes }) => attributes.id)).toEqual([]);
		});
	});
});
