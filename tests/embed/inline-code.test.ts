/** The code that holds the drawing stands in any page by itself, and touches nothing of it. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { PALETTES } from '#lib/drawing/palette.ts';
import { WIDTH_NAMES, WIDTHS } from '#lib/drawing/widths.ts';
import InlineFigure from '#lib/embed/inline/InlineFigure.svelte';
import { toInlineCode } from '#lib/embed/inline/inline-code.ts';
import { FIGURE_IDS, type FigureId, figureOf, publishedForms } from '#lib/figures/registry.ts';
import { toImprint } from '#lib/publishing/imprint.ts';
import { parseXml } from '#lib/xml/parse.ts';
import { allOf, childrenOf, idsOf, named, repeated, textOf } from '../build/element.ts';
import { story } from '../story.ts';

const PAGE = 'https://example.org/figures/x/?a=1&b="2"';
const CASES = FIGURE_IDS.flatMap((id) => publishedForms(id).map((form) => ({ id, form })));

interface Asked {
	id: FigureId;
	form: ReturnType<typeof publishedForms>[number];
	column?: (typeof WIDTH_NAMES)[number];
	theme?: 'light' | 'dark';
	isAuto?: boolean;
	hasTitle?: boolean;
}

function codeOf({ id, form, column = 'medium', theme = 'light', isAuto = false, hasTitle = true }: Asked) {
	const figure = figureOf(story, id, form);
	const imprint = toImprint(PAGE, story.version, 'en');
	const { body } = render(InlineFigure, {
		props: { figure, locale: 'en', imprint, column, theme, hasTitle },
	});
	const name = figure.words('en').title;
	return toInlineCode(body, { ...{ form, column, theme, isAuto, lang: 'en' }, page: PAGE, name });
}

describe.each(CASES)('the code of $id, $form', ({ id, form }) => {
	const code = codeOf({ id, form, isAuto: true });
	const root = parseXml(code);

	it('is one element: a shadow root, and a link for where there is none', () => {
		expect(root).toMatchObject({ name: 'div', attributes: {} });
		const [template, link, ...others] = childrenOf(root);
		expect(template).toMatchObject({ name: 'template', attributes: { shadowrootmode: 'open' } });
		expect(link).toMatchObject({ name: 'a', attributes: { href: PAGE } });
		expect(link && textOf(link)).toBe(figureOf(story, id, form).words('en').title);
		expect(others).toEqual([]);
	});

	it('holds its style within the root, and nothing that runs', () => {
		const [template] = childrenOf(root);
		expect(named(root, 'style')).toEqual(template && named(template, 'style'));
		expect(named(root, 'style')).toHaveLength(1);
		expect(named(root, 'script', 'iframe', 'object', 'foreignObject')).toEqual([]);
		const attributes = allOf(root).flatMap((element) => Object.keys(element.attributes));
		expect(attributes.filter((name) => /^on|^style$/i.test(name))).toEqual([]);
	});

	it('fetches nothing, and links to the figure’s page alone', () => {
		expect(code).not.toMatch(/url\(|@import|@font-face|<!--/);
		const addresses = allOf(root).flatMap(({ attributes: { href, src, srcset } }) => [href, src, srcset]);
		expect(new Set(addresses.filter((address) => address !== undefined))).toEqual(new Set([PAGE]));
	});

	it('has words, drawing, credit and link, and no id twice', () => {
		const figure = figureOf(story, id, form);
		const { title, subtitle, description } = figure.words('en');
		const [shown] = named(root, 'figure');
		const text = shown ? textOf(shown) : '';
		for (const words of [title, subtitle, description, 'data', ...figure.notes.map((note) => note.text)])
			expect(text).toContain(words);
		expect(named(root, 'svg').map(({ attributes }) => attributes.viewBox)).toEqual([
			expect.stringContaining(`0 0 ${WIDTHS[form].medium.width} `),
		]);
		expect(repeated(idsOf(root))).toEqual([]);
	});

	it('turns every colour that is drawn, and no other', () => {
		const [style] = named(root, 'style');
		const turned = [...(style ? textOf(style) : '').matchAll(/\[data-(\w+)="([\w-]+)"\]/g)];
		const drawn = [...code.replace(/<style>.*<\/style>/, '').matchAll(/ data-(fill|stroke)="([\w-]+)"/g)];
		const namesOf = (found: RegExpMatchArray[]) => [...new Set(found.map(([, ...words]) => words.join()))];
		expect(namesOf(turned).sort()).toEqual(namesOf(drawn).sort());
	});
});

describe('the code', () => {
	const trade = { id: 'trade', form: 'brief' } as const;

	it('is the same bytes for the same figure and choice', () => {
		expect(codeOf(trade)).toBe(codeOf(trade));
	});

	it('is dark where it was asked to be, by attributes too, and turns only where it was asked to', () => {
		const dark = codeOf({ ...trade, theme: 'dark' });
		expect(dark).toContain(`fill="${PALETTES.dark.paper}"`);
		expect(dark).not.toContain(PALETTES.light.paper);
		expect(dark).not.toContain('prefers-color-scheme');
		expect(codeOf(trade)).not.toContain('prefers-color-scheme');
	});

	it.each(WIDTH_NAMES)('is drawn for a %s column, and no wider', (column) => {
		const code = codeOf({ ...trade, column });
		expect(code).toContain(`viewBox="0 0 ${WIDTHS.brief[column].width} `);
		expect(code).toContain(`max-width:${WIDTHS.brief[column].upTo}px`);
	});

	it('leaves the headline to the article where it was asked to', () => {
		const bare = parseXml(codeOf({ ...trade, hasTitle: false }));
		expect(named(bare, 'strong')).toEqual([]);
	});
});
