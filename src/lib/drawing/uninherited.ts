/** What a drawing in someone else's page would take from it, and its texts would move by. */

/** As attributes, which hold where a host's policy forbids styles; a rule of the host's for `svg` itself beats them. */
export const UNINHERITED = {
	direction: 'ltr',
	'font-stretch': 'normal',
	'font-style': 'normal',
	'font-variant': 'normal',
	'font-weight': '400',
	'letter-spacing': 'normal',
	'text-anchor': 'start',
	'word-spacing': 'normal',
	'writing-mode': 'horizontal-tb',
} as const;

/** The same as a style, which such rules do not beat, with what is no attribute. */
export const UNINHERITED_STYLE: string = Object.entries({
	...UNINHERITED,
	'font-feature-settings': 'normal',
	'font-size-adjust': 'none',
	'text-indent': '0',
	'text-shadow': 'none',
	'text-transform': 'none',
	'white-space': 'normal',
})
	.map(([name, value]) => `${name}:${value}`)
	.join(';');
