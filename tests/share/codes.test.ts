/** What an editor pastes is what the place that it is pasted into takes. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { spansOf } from '#lib/embed/layout/height.ts';
import { heightIn } from '#lib/embed/layout/spans.ts';
import { FIGURE_IDS, type FigureId, figureOf } from '#lib/figures/registry.ts';
import { codeOf, EMBED_THEMES, type EmbedChoice, kindsFor, readyKindsFor } from '#lib/share/codes.ts';
import type { EmbedTarget } from '#lib/share/embed-target.ts';
import { toShare } from '#lib/share/to-share.ts';
import { parseXml } from '#lib/xml/parse.ts';
import { childrenOf } from '../build/element.ts';
import { story } from '../story.ts';

const usual: EmbedChoice = { theme: 'light', hasTitle: true, isFrozen: false };

const targetOf = (id: FigureId): EmbedTarget => {
	const [brief] = toShare([figureOf(story, id, 'brief')], {
		locale: 'en',
		root: '../../',
		version: story.version,
		toAbsolute: (path) => `https://example.org/${path}`,
		citations: [],
	}).embeds;
	if (!brief) throw new Error(id);
	return brief;
};

it('the README shows the code that is handed out, but for what it leaves out', () => {
	const [, shown = ''] = /```html\n(.*?)\n```/s.exec(readFileSync('README.md', 'utf8')) ?? [];
	const parts = shown.split('…').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
	expect(parts.length).toBeGreaterThan(1);
	expect(codeOf('iframe', targetOf('trade'), usual)).toMatch(new RegExp(`^${parts.join('.+?')}$`, 's'));
});

describe('the code for a frame', () => {
	const target = targetOf('trade');
	const classIn = (code: string) => /^<div class="([^"]+)"/.exec(code)?.[1] ?? '';

	it('has a name of its own for each form, language and view, and for each height', () => {
		const taller = target.layouts.titled.map((span) => ({ ...span, fixed: span.fixed + 1 }));
		const codes = [
			codeOf('iframe', target, usual),
			codeOf('iframe', target, { ...usual, hasTitle: false }),
			codeOf('iframe', { ...target, form: 'full' }, usual),
			codeOf('iframe', { ...target, locale: 'ko' }, usual),
			codeOf('iframe', { ...target, isView: true, embed: `${target.embed}?scale=linear` }, usual),
			// Of two views too.
			codeOf('iframe', { ...target, isView: true, layouts: { ...target.layouts, titled: taller } }, usual),
			codeOf('iframe', targetOf('border'), usual),
		];
		expect(new Set(codes.map(classIn)).size).toBe(codes.length);
		for (const code of codes) expect(code.split(`.${classIn(code)}`).length).toBeGreaterThan(5);
	});

	it('is the same twice', () => {
		expect(codeOf('iframe', targetOf('trade'), usual)).toBe(codeOf('iframe', targetOf('trade'), usual));
	});

	it.each(['iframe', 'helper', 'picture'] as const)('%s waits for no scrolling, and forbids none', (kind) => {
		expect(codeOf(kind, target, usual)).not.toMatch(/loading=|scrolling=/);
	});
});

describe('the code for an element', () => {
	const target = targetOf('trade');
	const elementOf = (choice: Partial<EmbedChoice>, form = target.form) => {
		const [script = '', element = ''] = codeOf('element', { ...target, form }, { ...usual, ...choice }).split(
			'\n',
		);
		expect(script).toBe('<script src="https://example.org/element.js" async crossorigin></script>');
		return parseXml(element);
	};

	it('names the figure and no more where nothing else was chosen, around a link for where no script runs', () => {
		const { name, attributes, children } = elementOf({});
		expect({ name, attributes }).toEqual({ name: 'vladivostok-figure', attributes: { name: 'trade' } });
		expect(children).toEqual([{ name: 'a', attributes: { href: target.page }, children: [target.title] }]);
	});

	it('says what was chosen', () => {
		const { attributes } = elementOf({ theme: 'auto', hasTitle: false, isFrozen: true }, 'full');
		expect(attributes).toEqual({
			...{ name: 'trade', form: 'full', theme: 'auto', hide: 'title' },
			version: story.version,
		});
	});

	it('is in the language of the panel', () => {
		const korean = codeOf('element', { ...target, locale: 'ko' }, usual);
		expect(korean).toContain('<vladivostok-figure name="trade" lang="ko">');
	});
});

it('offers what can be had: of a view no picture and no element, without a script no drawing in the code', () => {
	expect(kindsFor({ isView: false })).toContain('inline');
	expect(kindsFor({ isView: true })).toEqual(['iframe', 'helper', 'inline', 'link', 'amp']);
	expect(readyKindsFor({ isView: false })).toEqual(['iframe', 'helper', 'element', 'picture', 'link', 'amp']);
});

/**
 * The rules of amp-iframe 0.1 (extensions/amp-iframe/validator-amp-iframe.protoascii and amp-iframe.md of ampproject/amphtml).
 * The official validator fetches them from the web each time, so that a test cannot ask it.
 */
describe.each(FIGURE_IDS)('the code for AMP pages of %s', (id) => {
	const target = targetOf(id);
	const frameOf = (choice: EmbedChoice) =>
		// XML has no attribute without a value.
		parseXml(
			codeOf('amp', target, choice).replaceAll(/ (resizable|placeholder|overflow)(?=[ >])/g, ' $1=""'),
		);

	it('has attributes that its validator knows, and an address that it takes', () => {
		const { name, attributes } = frameOf(usual);
		expect(name).toBe('amp-iframe');
		const { title, src, width, height, sandbox, ...others } = attributes;
		expect(title).toBe(target.title);
		expect(src).toMatch(/^https:/);
		expect(width).toBe('640');
		expect(Number(height)).toBe(heightIn(spansOf(figureOf(story, id, 'brief'), 'en'), 640));
		const bare = frameOf({ ...usual, hasTitle: false }).attributes.height;
		expect(Number(bare)).toBe(heightIn(spansOf(figureOf(story, id, 'brief'), 'en', false), 640));
		expect(sandbox?.split(' ')).toContain('allow-scripts');
		expect(others).toEqual({ layout: 'responsive', resizable: '', frameborder: '0' });
	});

	it('has what a reader taps where the page refuses the height that the frame tells', () => {
		const [, overflow] = childrenOf(frameOf(usual));
		expect(overflow).toMatchObject({
			name: 'div',
			attributes: { overflow: '', tabindex: '0', role: 'button' },
		});
		expect(overflow?.attributes['aria-label']).not.toBe('');
	});

	// Without it a frame may not stand at the head of a page.
	it.each(EMBED_THEMES)('has a picture in its place until it is there, in the theme %s', (theme) => {
		const [placeholder] = childrenOf(frameOf({ ...usual, theme }));
		expect(placeholder).toMatchObject({
			name: 'amp-img',
			attributes: { placeholder: '', layout: 'fill', 'object-fit': 'contain', alt: target.alt },
		});
		expect(placeholder?.attributes.src).toBe(theme === 'dark' ? target.images.dark : target.images.light);
	});
});
