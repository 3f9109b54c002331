/** What a drawing in someone else's page would take from it, and its texts would move by. */

import type { Theme } from './palette.ts';

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
const STYLE = {
	...UNINHERITED,
	'font-feature-settings': 'normal',
	'font-size-adjust': 'none',
	'text-indent': '0',
	'text-shadow': 'none',
	'text-transform': 'none',
	'white-space': 'normal',
};

/** Of a file's root. A browser that darkens pages by itself would turn some of the colours and not others: it is told not to. */
export const rootStyle = (theme: Theme): string =>
	Object.entries({ ...STYLE, 'color-scheme': `only ${theme}` })
		.map(([name, value]) => `${name}:${value}`)
		.join(';');
