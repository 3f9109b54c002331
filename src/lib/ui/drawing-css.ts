/** The style sheet that follows from how drawings are made: their colours, and which of their widths is shown. */
import { PALETTES, ROLES, type Theme } from '#lib/drawing/palette.ts';
import { WIDTH_NAMES, WIDTHS, type WidthName } from '#lib/drawing/widths.ts';

/** The page around a drawing in light; in dark it is the drawings' paper. */
export const LIGHT_GROUND = '#faf7f2';

const block = (head: string, ...body: readonly string[]): string =>
	`${head} {\n${body.join('\n').replaceAll(/^/gm, '\t')}\n}`;

const coloursOf = (theme: Theme): string[] => ROLES.map((role) => `--${role}: ${PALETTES[theme][role]};`);

/** Within the paper of a drawing, the page's ground shows. */
const paintOf = (property: 'fill' | 'stroke'): string[] =>
	ROLES.map((role) =>
		block(`[data-${property}="${role}"]`, `${property}: var(--${role === 'paper' ? 'ground' : role});`),
	);

/** The drawing of a class, and the breaks of lines that count in it; a query cannot read a variable. */
const shown = (name: WidthName): string[] => [
	block(`:is(.widths > svg, br[class]):not(.${name})`, 'display: none;'),
	block(`.widths > svg.${name}`, 'display: block;'),
	block(`br[class].${name}`, 'display: inline;'),
];

export const drawingCss = (): string =>
	[
		'/* Made by drawing-css.ts: `npm run test:unit -- tests/ui -u` writes it anew. */',
		block(':root', `--ground: ${LIGHT_GROUND};`, ...coloursOf('light')),
		'/* Paper is white: what is printed stays light. */',
		block(
			'@media screen and (prefers-color-scheme: dark)',
			block(
				':root:not([data-theme="light"], :has([data-theme="light"])),\n:root[data-theme="auto"]',
				'--ground: var(--paper);',
				...coloursOf('dark'),
			),
		),
		block(
			'@media screen',
			block(
				':root[data-theme="dark"]',
				'color-scheme: dark;',
				'--ground: var(--paper);',
				...coloursOf('dark'),
			),
		),
		...paintOf('fill'),
		...paintOf('stroke'),
		...WIDTH_NAMES.flatMap((name) => {
			const { from } = WIDTHS[name];
			return from > 0 ? block(`@container (min-width: ${from}px)`, ...shown(name)) : shown(name);
		}),
		'',
	].join('\n');
