/** The style sheet that follows from how drawings are made: their colours, and which of their widths is shown. */
import { PALETTES, ROLES, type Theme } from '#lib/drawing/palette.ts';
import { FORMS, type Form, WIDTH_NAMES, WIDTHS, type WidthName } from '#lib/drawing/widths.ts';

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
const shown = (form: Form, name: WidthName): string[] => [
	block(
		`.${form} :is(svg, br):is(${WIDTH_NAMES.filter((other) => other !== name)
			.map((other) => `.${other}`)
			.join(', ')})`,
		'display: none;',
	),
	block(`.${form} svg.${name}`, 'display: block;', `max-width: ${WIDTHS[form][name].upTo}px;`),
	block(`.${form} br.${name}`, 'display: inline;'),
];

const widthsOf = (form: Form): string[] =>
	WIDTH_NAMES.flatMap((name) => {
		const { from } = WIDTHS[form][name];
		return from > 0 ? block(`@container (min-width: ${from}px)`, ...shown(form, name)) : shown(form, name);
	});

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
		...FORMS.flatMap(widthsOf),
		'',
	].join('\n');
