/** What no exported file may hold, since somebody draws it wrong. */
import { THEMES } from '#lib/drawing/palette.ts';
import { rootStyle } from '#lib/drawing/uninherited.ts';
import type { Element } from '#lib/xml/element.ts';

/** Who fails, as measured or reported; the words of a text may hold any of these. */
export const banned: { case: string; token: RegExp; fails: string }[] = [
	{ case: 'custom property', token: /var\(/, fails: 'black in librsvg, resvg, Inkscape' },
	{ case: 'style sheet', token: /<style/, fails: 'Illustrator, PowerPoint' },
	{ case: 'style attribute', token: / style=/, fails: 'transforms ignored by resvg, Inkscape' },
	{ case: 'class', token: / class=/, fails: 'means nothing without its style sheet' },
	{ case: 'foreign object', token: /<foreignObject/i, fails: 'nothing drawn outside browsers' },
	{ case: 'modern colour', token: /oklch|oklab|lab\(|lch\(|color-mix|light-dark|color\(/, fails: 'black' },
	{ case: 'colour function', token: /rgba?\(|hsla?\(/, fails: 'black in Inkscape or resvg' },
	{
		case: 'colour of the context',
		token: /currentcolor|context-stroke|context-fill/i,
		fails: 'brown in Affinity',
	},
	{ case: 'colour with alpha', token: /="#[0-9a-f]{4}"|="#[0-9a-f]{8}"/i, fails: 'black in Inkscape' },
	{ case: 'text length', token: /textLength/, fails: 'ignored by librsvg; edited text stretches' },
	{
		case: 'baseline',
		token: /dominant-baseline|alignment-baseline|baseline-shift/,
		fails: 'ignored by librsvg',
	},
	{ case: 'stack of tspans', token: /<tspan/, fails: 'moved by Figma, piled up by PowerPoint' },
	{ case: 'text on a path', token: /<textPath/i, fails: 'nothing in librsvg, Inkscape' },
	{ case: 'mask', token: /<mask| mask=/, fails: 'dropped by PowerPoint' },
	{ case: 'filter', token: /<filter| filter=|mix-blend-mode/, fails: 'differs everywhere' },
	{ case: 'clip', token: /clip-?path/i, fails: 'ignored by three where it is not an element' },
	{ case: 'marker', token: /<marker| marker/, fails: 'path lost in Illustrator' },
	{ case: 'copy by reference', token: /<use|<symbol/, fails: 'nothing in Inkscape without xlink' },
	{
		case: 'reference',
		token: / (xlink:)?href=/,
		fails: 'to what is not in the file, or to an id of another',
	},
	{ case: 'raster', token: /<image|data:image/, fails: 'not editable' },
	{ case: 'group opacity', token: / opacity=/, fails: 'flattened to a raster by some tools' },
	{ case: 'hidden thing', token: / (display|visibility)=/, fails: 'shown by some tools' },
	{
		case: 'gradient or pattern',
		token: /url\(|<linearGradient|<radialGradient|<pattern/,
		fails: 'needs a reference',
	},
	{ case: 'script', token: /<script| on[a-z]+=/, fails: 'refused' },
];

/**
 * An element's opening tag as text, each attribute with a blank before it; without the style of the root, which keeps a
 * page's own away and says nothing that tools need.
 */
export const toMarkup = ({ name, attributes }: Element): string =>
	`<${name} ${Object.entries(attributes)
		.filter(([, value]) => !THEMES.some((theme) => value === rootStyle(theme)))
		.map(([key, value]) => `${key}="${value}" `)
		.join('')}>`;
