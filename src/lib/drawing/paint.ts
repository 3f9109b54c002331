import type { Palette, Role } from './palette.ts';
import { fontFamily } from './style.ts';

/** Where a drawing is printed: in which colours, with which ids, and whether as a file of its own. */
export interface Surface {
	palette: Palette;
	/** Begins every id, so that several drawings can share a document: `trade`, `trade-narrow`. */
	prefix: string;
	/** A file names its layers for Inkscape too; a page leaves that out. */
	isFile: boolean;
	/** The language of the drawing's texts (BCP 47), which has typefaces of its own. */
	lang: string;
}

/** The width of a halo, px; half of it is seen. */
const HALO = 5;

type Attributes = Record<string, string>;

/**
 * The attributes that every shape takes its paint from: presentation attributes, since no CSS survives every design
 * tool, and the role beside them, from which a page's style sheet makes the dark variant.
 */
export interface Paint {
	/** A filled shape without an outline. */
	fill(role: Role): Attributes;
	/** An outline, px wide, without a fill. */
	stroke(role: Role, width: number): Attributes;
	/** A shape filled with one role and outlined, px wide, in another. */
	both(fill: Role, stroke: Role, width: number): Attributes;
	/** Family, colour and, for a text in another language than the drawing's, that language (BCP 47). */
	text(role: Role, lang?: string): Attributes;
	/** The edge around a text, in the colour of its ground; the text itself is printed over it. */
	halo(role: Role, lang?: string): Attributes;
	/** A named layer. `name` is ASCII kebab-case; `title` is what a designer reads in the layers panel. */
	layer(name: string, title: string): Attributes;
	/** The id of one mark in this document. */
	id(name: string): string;
}

export function paintFor({ palette, prefix, isFile, lang: own }: Surface): Paint {
	const fill = (role: Role) => ({ fill: palette[role], 'data-fill': role });
	const stroke = (role: Role, width: number) => ({
		stroke: palette[role],
		'data-stroke': role,
		'stroke-width': String(width),
	});
	const id = (name: string) => `${prefix}-${name}`;
	const family = (lang = own) => ({
		'font-family': fontFamily(lang),
		...(lang === own ? {} : { [isFile ? 'xml:lang' : 'lang']: lang }),
	});
	return {
		fill: (role) => ({ ...fill(role), stroke: 'none' }),
		stroke: (role, width) => ({ fill: 'none', ...stroke(role, width) }),
		both: (inside, outline, width) => ({ ...fill(inside), ...stroke(outline, width) }),
		text: (role, lang) => ({ ...family(lang), ...fill(role), stroke: 'none' }),
		halo: (role, lang) => ({
			...family(lang),
			fill: 'none',
			...stroke(role, HALO),
			'stroke-linejoin': 'round',
			'aria-hidden': 'true',
		}),
		layer: (name, title) => ({
			id: id(name),
			'data-name': title,
			...(isFile ? { 'inkscape:groupmode': 'layer', 'inkscape:label': title } : {}),
		}),
		id,
	};
}
