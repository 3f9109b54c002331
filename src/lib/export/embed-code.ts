/** What an editor pastes into an article, for each way in which a figure can stand there. */
import {
	formatHeights,
	type HeightOptions,
	heightAt,
	heightsOf,
	type Span,
	spansOf,
} from '#lib/embed/height.ts';
import type { Figure } from '#lib/figures/figure.ts';
import { type Imprint, layoutSheet } from '#lib/figures/frame/sheet.ts';
import { type Locale, m } from '#lib/figures/message.ts';
import { WIDTHS } from '#lib/figures/theme.ts';

/** What the embed's address asks for; see embed/flags.ts. */
export interface EmbedOptions extends HeightOptions {
	/** Light unless it is named. */
	theme?: 'light' | 'dark' | 'auto';
	isStatic?: boolean;
	isTransparent?: boolean;
}

export interface CodeOptions {
	/** The embed page's, absolute. */
	address: string;
	locale: Locale;
	options?: EmbedOptions;
}

/** The width that a frame without any style or script is high enough for, px. */
const USUAL_WIDTH = 640;

/** What the figure needs: its script, its links and its downloads. */
const SANDBOX = [
	'allow-scripts',
	'allow-same-origin',
	'allow-popups',
	'allow-popups-to-escape-sandbox',
	'allow-downloads',
	'allow-top-navigation-by-user-activation',
].join(' ');

const toAttribute = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** `<name key="value" …>`, in the order given; `true` is a key alone. */
function tag(name: string, attributes: Readonly<Record<string, string | number | true>>): string {
	const written = Object.entries(attributes).map(([key, value]) =>
		value === true ? key : `${key}="${toAttribute(String(value))}"`,
	);
	return `<${[name, ...written].join(' ')}>`;
}

/** The embed's address with what is asked of it. */
export function toAddress({ address, options = {} }: CodeOptions): string {
	const { theme = 'light', isPlain, isStatic, isTransparent, hide = [] } = options;
	const query = [
		...(theme === 'light' ? [] : [`theme=${theme}`]),
		...(isPlain ? ['plain=1'] : []),
		...(isStatic ? ['static=1'] : []),
		...(isTransparent ? ['transparent=1'] : []),
		...(hide.length > 0 ? [`hide=${hide.join(',')}`] : []),
	];
	return query.length > 0 ? `${address}?${query.join('&')}` : address;
}

/** The name by which a screen reader announces a frame or a picture. */
const nameOf = (figure: Figure, locale: Locale) =>
	m.embed_frame_title({ title: figure.words(locale).title }, { locale });

/** A frame that needs nothing else; where its host listens it grows, elsewhere a phone's reader scrolls in it. */
export function toEmbedCode(figure: Figure, code: CodeOptions): string {
	const { locale, options } = code;
	return `${tag('iframe', {
		title: nameOf(figure, locale),
		src: toAddress(code),
		width: '100%',
		height: heightAt(figure, USUAL_WIDTH, locale, options),
		loading: 'lazy',
		frameborder: 0,
		style: 'width:0;min-width:100%!important;border:0;color-scheme:normal',
		sandbox: SANDBOX,
		allow: 'clipboard-write; web-share',
		referrerpolicy: 'strict-origin-when-cross-origin',
		'data-heights': formatHeights(heightsOf(figure, locale, options)),
	})}</iframe>`;
}

/** The frame in a box whose style sheet knows its height at every width: nothing jumps, and no script is needed. */
export function toStyledCode(figure: Figure, code: CodeOptions): string {
	const name = `vladivostok-2019-${figure.id}`;
	const rules = spansOf(figure, code.locale, code.options).map((span) => {
		const rule = `.${name} iframe{height:${toCss(span)}}`;
		return span.from > 0 ? `@container (min-width:${span.from}px){${rule}}` : rule;
	});
	return [
		`<style>.${name}{container-type:inline-size}${rules.join('')}</style>`,
		`${tag('div', { class: name })}${toEmbedCode(figure, code)}</div>`,
	].join('\n');
}

/** A span as a length, never too low; `100cqi` is the width of the box. */
function toCss({ fixed, slope, upTo }: Span): string {
	const width = Number.isFinite(upTo) ? `min(100cqi,${upTo}px)` : '100cqi';
	return `calc(${Math.ceil(fixed)}px + ${slope.toFixed(5)}*${width})`;
}

/** The frame with the script that lets it grow; `script` is that script's address, absolute. */
export const toHelperCode = (figure: Figure, { script, ...code }: CodeOptions & { script: string }): string =>
	`${toEmbedCode(figure, code)}\n${tag('script', { src: script, async: true })}</script>`;

export interface PictureOptions {
	locale: Locale;
	imprint: Imprint;
	/** Makes a path of the site an absolute address. */
	toAbsolute(path: string): string;
}

/** A picture, for where no frame can go; dark where the reader's device is. */
export function toPictureCode(figure: Figure, { locale, imprint, toAbsolute }: PictureOptions): string {
	const { width } = WIDTHS.medium;
	const { title, description } = figure.words(locale);
	return [
		'<picture>',
		tag('source', {
			srcset: toAbsolute(`figures/${figure.id}-dark.png`),
			media: '(prefers-color-scheme: dark)',
		}),
		tag('img', {
			src: toAbsolute(`figures/${figure.id}.png`),
			alt: `${title}. ${description}`,
			width,
			height: layoutSheet(figure, { width, locale, imprint }).height,
			loading: 'lazy',
			style: 'max-width:100%;height:auto',
		}),
		'</picture>',
	].join('');
}

/** A frame in an AMP page, with a picture until it comes. */
export function toAmpCode(figure: Figure, { picture, ...code }: CodeOptions & { picture: string }): string {
	const { locale, options } = code;
	const more = m.embed_amp_more({}, { locale });
	return [
		tag('amp-iframe', {
			title: nameOf(figure, locale),
			src: toAddress(code),
			width: USUAL_WIDTH,
			height: heightAt(figure, USUAL_WIDTH, locale, options),
			layout: 'responsive',
			sandbox: SANDBOX,
			frameborder: 0,
			resizable: true,
		}),
		`${tag('div', { overflow: true, tabindex: 0, role: 'button', 'aria-label': more })}${toAttribute(more)}</div>`,
		`${tag('amp-img', { placeholder: true, layout: 'fill', src: picture, alt: '' })}</amp-img>`,
		'</amp-iframe>',
	].join('');
}
