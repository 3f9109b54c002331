/**
 * Ink: the only place where a colour, a typeface or a stroke width of a drawing is set. Contrasts against paper are at
 * least 4.5:1 for text and 3:1 for marks in both palettes; a test computes them.
 */

/** What a colour means. One meaning each on the whole site: nothing else is red, blue or ochre. */
export const ROLES = [
	'paper',
	'text',
	'soft',
	'rule',
	'grid',
	'tint',
	'china',
	'russia',
	'dprk',
	'other',
	'sea',
	'land',
	'land-china',
	'land-russia',
	'land-dprk',
] as const;
export type Role = (typeof ROLES)[number];

/** A colour as `#rrggbb` for every role: design tools read no other notation alike. */
export type Ink = Readonly<Record<Role, string>>;

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const INK: Readonly<Record<Theme, Ink>> = {
	light: {
		paper: '#ffffff',
		text: '#1c1c1a',
		soft: '#5c5a55',
		rule: '#8d8a83',
		grid: '#e4e0d8',
		tint: '#f3f0ea',
		china: '#bf3326',
		russia: '#1f66a8',
		dprk: '#8a5a00',
		other: '#5f6368',
		sea: '#d9e6ed',
		land: '#f6f4ef',
		'land-china': '#f8e9e5',
		'land-russia': '#f0f2f7',
		'land-dprk': '#f3e8d2',
	},
	dark: {
		paper: '#15171a',
		text: '#ece9e3',
		soft: '#b3afa7',
		rule: '#86837d',
		grid: '#33363b',
		tint: '#212429',
		china: '#ff8a78',
		russia: '#79b4ec',
		dprk: '#e2b65f',
		other: '#b0b4ba',
		sea: '#101a21',
		land: '#2a2d31',
		'land-china': '#38231f',
		'land-russia': '#232b33',
		'land-dprk': '#352b18',
	},
};

/** The family that the layouts are measured in, then families of about the same width or narrower. */
export const FONT_FAMILY = 'Noto Sans, Liberation Sans, Arial, sans-serif';

/** Noto's sisters for scripts that it lacks: some renderers swap the font of a whole run for one missing glyph. */
const FONT_FAMILIES: Readonly<Record<string, string>> = {
	ko: 'Noto Sans KR, Noto Sans, Noto Sans CJK KR, Apple SD Gothic Neo, Malgun Gothic, sans-serif',
	zh: 'Noto Sans SC, Noto Sans, Noto Sans CJK SC, PingFang SC, Microsoft YaHei, sans-serif',
};

/** The families for a language (BCP 47), the drawings' own when it is left out. */
export const fontFamily = (lang?: string): string => FONT_FAMILIES[lang ?? ''] ?? FONT_FAMILY;

/**
 * Text sizes of the drawings, px. A drawing is shown at no less than 0.844 of its own width (see `WIDTHS`), so that
 * `small` is 12 px on screen at the least.
 */
export const SIZE = { small: 14.25, label: 15.5, large: 22, figure: 30 } as const;

export const STROKE = { hairline: 1, thin: 1.25, series: 2.25 } as const;

/**
 * The widths a drawing is laid out in, px, and the narrowest box each is shown in: `narrow` serves 320–539 px, `medium`
 * 540–849, `wide` all beyond.
 */
export const WIDTHS = {
	narrow: { width: 360, from: 0 },
	medium: { width: 640, from: 540 },
	wide: { width: 960, from: 850 },
} as const;
export type WidthName = keyof typeof WIDTHS;
export const WIDTH_NAMES = Object.keys(WIDTHS) as readonly WidthName[];
