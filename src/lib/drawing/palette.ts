/**
 * The only place where a colour of a drawing is set. Contrasts against paper are at
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
export type Palette = Readonly<Record<Role, string>>;

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const PALETTES: Readonly<Record<Theme, Palette>> = {
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
