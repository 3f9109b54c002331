/** The code that an editor pastes, by where it goes and what was chosen. */
import { formatHeights, heightIn, heightsIn, type Span } from '#lib/embed/layout/spans.ts';
import { nameOf } from '#lib/publishing/names.ts';
import { type EmbedTarget, UNBOUNDED } from './embed-target.ts';

export const EMBED_KINDS = ['iframe', 'helper', 'element', 'inline', 'picture', 'link', 'amp'] as const;
export type EmbedKind = (typeof EMBED_KINDS)[number];
/** Made at once; the one that holds the drawing is drawn when it is asked for. */
export type ReadyKind = Exclude<EmbedKind, 'inline'>;

export const EMBED_THEMES = ['light', 'dark', 'auto'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

export interface EmbedChoice {
	theme: EmbedTheme;
	hasTitle: boolean;
	/** As it is in this version of the data, for ever. */
	isFrozen: boolean;
}

/** Of a view no picture and no page stands ready, which an element would fetch. */
export const kindsFor = ({ isView }: Pick<EmbedTarget, 'isView'>): readonly EmbedKind[] =>
	EMBED_KINDS.filter((kind) => !isView || (kind !== 'picture' && kind !== 'element'));

/** Those that need nothing drawn. */
export const readyKindsFor = (target: Pick<EmbedTarget, 'isView'>): readonly ReadyKind[] =>
	kindsFor(target).filter((kind) => kind !== 'inline');

/** An embed's address with what was chosen; what goes without saying is left out. */
export function addressOf(
	embed: string,
	{ theme, hasTitle }: Pick<EmbedChoice, 'theme' | 'hasTitle'>,
): string {
	const flags = [theme === 'light' ? '' : `theme=${theme}`, hasTitle ? '' : 'hide=title'].filter(Boolean);
	if (flags.length === 0) return embed;
	return `${embed}${embed.includes('?') ? '&' : '?'}${flags.join('&')}`;
}

const sourceOf = ({ embed, frozen }: EmbedTarget, choice: EmbedChoice): string =>
	addressOf(choice.isFrozen ? frozen : embed, choice);

const spansFor = ({ layouts }: EmbedTarget, { hasTitle }: EmbedChoice): readonly Span[] =>
	hasTitle ? layouts.titled : layouts.untitled;

/** What a frame may do: its own script, links that open elsewhere, files to save, text to copy. */
const SANDBOX = [
	'allow-scripts',
	'allow-same-origin',
	'allow-popups',
	'allow-popups-to-escape-sandbox',
	'allow-downloads',
	'allow-top-navigation-by-user-activation',
].join(' ');

/** A frame is as wide as its place and no wider, even on phones that would size it by what is in it. */
const WIDTH = 'width:0;min-width:100%!important;border:0';

/** The width that a height without a script is given for, px. */
const USUAL = 640;

export function codeOf(kind: ReadyKind, target: EmbedTarget, choice: EmbedChoice): string {
	const { title, alt, page, images, helper } = target;
	const src = sourceOf(target, choice);
	const image = choice.theme === 'dark' ? images.dark : images.light;
	const spans = spansFor(target, choice);
	switch (kind) {
		case 'iframe':
			return `${frameOf(target, choice)}\n${styleOf(classOf(target), spans)}`;
		case 'helper':
			return `${frameOf(target, choice)}\n<script src="${toAttribute(helper)}" async></script>`;
		case 'element':
			return `<script src="${toAttribute(target.element)}" async crossorigin></script>\n${elementOf(target, choice)}`;
		case 'picture':
			return [
				`<a href="${toAttribute(page)}"><picture>`,
				choice.theme === 'auto'
					? `<source srcset="${toAttribute(images.dark)}" media="(prefers-color-scheme: dark)">`
					: '',
				`<img src="${toAttribute(image)}" alt="${toAttribute(alt)}" loading="lazy" style="width:100%;height:auto">`,
				'</picture></a>',
			].join('');
		case 'link':
			return page;
		case 'amp':
			return [
				`<amp-iframe title="${toAttribute(title)}" src="${toAttribute(src)}" width="${USUAL}" height="${heightIn(spans, USUAL)}"`,
				` layout="responsive" resizable frameborder="0" sandbox="${SANDBOX}">`,
				`<amp-img placeholder layout="fill" object-fit="contain" src="${toAttribute(image)}" alt="${toAttribute(alt)}"></amp-img>`,
				`<div overflow tabindex="0" role="button" aria-label="${toAttribute(title)}">${toAttribute(title)}</div>`,
				'</amp-iframe>',
			].join('');
	}
}

/** A frame's box, by what it holds: two forms on one page have heights of their own. */
const classOf = ({ id, form }: EmbedTarget): string => nameOf({ id, form, locale: 'en' });

/** The frame with its height for the usual width, and all published heights for hosts that read them. */
function frameOf(target: EmbedTarget, choice: EmbedChoice): string {
	const { title } = target;
	const heights = heightsIn(spansFor(target, choice));
	return [
		`<div class="${classOf(target)}">`,
		`<iframe title="${toAttribute(title)}" src="${toAttribute(sourceOf(target, choice))}"`,
		` width="100%" height="${heights[USUAL]}" data-heights="${formatHeights(heights)}"`,
		' loading="lazy" frameborder="0" scrolling="no"',
		` style="${WIDTH};color-scheme:${choice.theme === 'auto' ? 'normal' : choice.theme}"`,
		` sandbox="${SANDBOX}" allow="clipboard-write; web-share"`,
		' referrerpolicy="strict-origin-when-cross-origin"></iframe>',
		'</div>',
	].join('');
}

/** What goes without saying is left out; without our script, the link is seen. */
function elementOf({ id, form, locale, version, page, title }: EmbedTarget, choice: EmbedChoice): string {
	const attributes = Object.entries({
		name: id,
		lang: locale === 'en' ? '' : locale,
		form: form === 'brief' ? '' : form,
		theme: choice.theme === 'light' ? '' : choice.theme,
		hide: choice.hasTitle ? '' : 'title',
		version: choice.isFrozen ? version : '',
	}).flatMap(([name, value]) => (value === '' ? [] : [` ${name}="${value}"`]));
	return `<vladivostok-figure${attributes.join('')}><a href="${toAttribute(page)}">${toAttribute(title)}</a></vladivostok-figure>`;
}

/** The right height at every width, without a script: each layout's height is a sum and a share of the width. */
function styleOf(className: string, spans: readonly Span[]): string {
	const name = `.${className}`;
	const rules = spans.map(({ from, upTo, fixed, slope }) => {
		const width = upTo < UNBOUNDED ? `min(100cqi,${upTo}px)` : '100cqi';
		const rule = `${name} iframe{height:calc(${round(fixed)}px + ${round(slope)}*${width})}`;
		return from > 0 ? `@container (min-width:${from}px){${rule}}` : rule;
	});
	return `<style>${name}{container-type:inline-size}${rules.join('')}</style>`;
}

/** Enough for a pixel at any width. */
const round = (value: number): number => Math.round(value * 10_000) / 10_000;

const toAttribute = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** A frame to look at, `width` px wide, as high as the figure will be. */
export function previewOf(
	target: EmbedTarget,
	choice: EmbedChoice,
	width: number,
): { address: string; width: number; height: number } {
	const { live, frozen } = target.preview;
	const address = addressOf(choice.isFrozen ? frozen : live, choice);
	return { address, width, height: heightIn(spansFor(target, choice), width) };
}
