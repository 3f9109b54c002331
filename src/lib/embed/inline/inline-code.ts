/**
 * A figure as code that needs neither frame nor script. The figure stands in a declarative shadow root, the one place that no
 * rule of the host reaches, not even `text { fill: red !important }`, and from which none reaches the host; its ids are its
 * own, however often the code is pasted. A policy that forbids the style sheet leaves the drawing, whose paint and letters
 * are attributes. Where there are no such roots, or an editor drops them, the link is seen.
 */
import { PALETTES, ROLES, type Theme } from '#lib/drawing/palette.ts';
import { fontFamily } from '#lib/drawing/style.ts';
import { type Form, WIDTHS, type WidthName } from '#lib/drawing/widths.ts';

export interface InlineLook {
	form: Form;
	column: WidthName;
	/** Of the attributes. */
	theme: Theme;
	/** Whether it turns dark where the reader's system is. */
	isAuto: boolean;
	/** The language of the words (BCP 47). */
	lang: string;
}

/** `markup` is the figure's; `name` stands for it, linked to its page, where it cannot be shown. */
export function toInlineCode(
	markup: string,
	{ page, name, ...look }: InlineLook & { page: string; name: string },
): string {
	const figure = markup.replaceAll(/<!--.*?-->/gs, '');
	return [
		`<div><template shadowrootmode="open"><style>${styleOf(figure, look)}</style>${figure}</template>`,
		`<a href="${escaped(page)}">${escaped(name)}</a></div>`,
	].join('');
}

/** A host of a centred column gives no width of its own; the colours are kept where a reader's own would be half of ours. */
function styleOf(markup: string, { form, column, theme, isAuto, lang }: InlineLook): string {
	const { paper, text } = PALETTES[theme];
	const scheme = isAuto ? 'light dark' : theme;
	return [
		':host{display:block;width:100%}',
		'figure{all:initial;display:block;direction:ltr;box-sizing:border-box;width:100%;padding:4px;forced-color-adjust:none',
		`;color-scheme:only ${scheme};-webkit-text-size-adjust:100%;text-size-adjust:100%`,
		`;background:${paper};color:${text};font:13px/20px ${fontFamily(lang)}}`,
		'p{margin:0 0 4px}.title{font-size:20px;line-height:26px}a{color:inherit}',
		`svg{display:block;max-width:${WIDTHS[form][column].upTo}px;height:auto;margin:12px 0;overflow:visible}`,
		...(isAuto ? [darkOf(markup)] : []),
	].join('');
}

/** On paper it stays light. */
function darkOf(markup: string): string {
	const { paper, text } = PALETTES.dark;
	const paints = ROLES.flatMap((role) =>
		(['fill', 'stroke'] as const)
			.filter((property) => markup.includes(`data-${property}="${role}"`))
			.map((property) => `[data-${property}="${role}"]{${property}:${PALETTES.dark[role]}}`),
	);
	return `@media screen and (prefers-color-scheme:dark){figure{background:${paper};color:${text}}${paints.join('')}}`;
}

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
