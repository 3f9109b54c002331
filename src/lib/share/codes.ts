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

/** The width that a frame asks for where its place has none of its own, as a float, px. */
const WANTED = 960;

/** A frame is as wide as its place and no wider, and in a place that is as wide as what is in it, as wide as there is room. */
const WIDTH = `width:${WANTED}px;min-width:100%!important;max-width:100%!important;border:0`;

/** The width that a height without a script is given for, px. */
const USUAL = 640;

export function codeOf(kind: ReadyKind, target: EmbedTarget, choice: EmbedChoice): string {
	const { title, alt, page, images, helper } = target;
	const src = sourceOf(target, choice);
	const image = choice.theme === 'dark' ? images.dark : images.light;
	const spans = spansFor(target, choice);
	switch (kind) {
		case 'iframe':
			return `${frameOf(target, choice)}\n${styleOf(classOf(target, spans), spans)}`;
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
				`<img src="${toAttribute(image)}" alt="${toAttribute(alt)}" style="width:100%;height:auto">`,
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

/**
 * A frame's box, by what it holds and by its heights: a figure's forms, languages and views, with and without headline, can
 * stand in one article.
 */
const classOf = ({ id, form, locale, isView }: EmbedTarget, spans: readonly Span[]): string =>
	`${nameOf({ id, form, locale, isView })}-${fingerprintOf(rulesOf('', spans))}`;

/** A few letters that differ where texts do (FNV-1a, 32 bits). */
function fingerprintOf(text: string): string {
	let sum = 0x811c9dc5;
	for (const letter of text) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193);
	return (sum >>> 0).toString(36);
}

/**
 * The frame with its height for the usual width, and all published heights for hosts that read them. Where a host drops style
 * and scripts, what is higher scrolls. It is not lazy: on paper and in a picture of the whole page it would be missing.
 */
function frameOf(target: EmbedTarget, choice: EmbedChoice): string {
	const { title } = target;
	const spans = spansFor(target, choice);
	const heights = heightsIn(spans);
	return [
		`<div class="${classOf(target, spans)}"><div>`,
		`<iframe title="${toAttribute(title)}" src="${toAttribute(sourceOf(target, choice))}"`,
		` width="100%" height="${heights[USUAL]}" data-heights="${formatHeights(heights)}" frameborder="0"`,
		` style="${WIDTH};color-scheme:${choice.theme === 'auto' ? 'normal' : choice.theme}"`,
		` sandbox="${SANDBOX}" allow="clipboard-write; web-share"`,
		' referrerpolicy="strict-origin-when-cross-origin"></iframe>',
		'</div></div>',
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
function rulesOf(name: string, spans: readonly Span[]): string {
	const rules = spans.map(({ from, upTo, fixed, slope }) => {
		const width = upTo < UNBOUNDED ? `min(100cqi,${upTo}px)` : '100cqi';
		const rule = `${name} iframe{height:calc(${round(fixed)}px + ${round(slope)}*${width})}`;
		return from > 0 ? `@container (min-width:${from}px){${rule}}` : rule;
	});
	return rules.join('');
}

/**
 * A box that is asked for its width gives none to its place: two letters as far apart as the frame would be wide stand for it,
 * unseen, and break where there is less room.
 */
function styleOf(className: string, spans: readonly Span[]): string {
	const name = `.${className}`;
	return [
		`<style>${name}{width:100%}${name}>div{container-type:inline-size}`,
		`${name}:before{content:"- -";display:block;height:0;overflow:hidden;visibility:hidden;word-spacing:${WANTED}px}`,
		`${rulesOf(name, spans)}</style>`,
	].join('');
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
