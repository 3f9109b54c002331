/** A figure as an SVG file that design tools open as drawn: see the rules in tests/export/rules.test.ts. */
import { render } from 'svelte/server';
import type { Figure } from '#lib/drawing/figure.ts';
import Sheet from '#lib/drawing/sheet/Sheet.svelte';
import { type SheetOptions, toDocument, toSheetProps } from './sheet-props.ts';

/** The file's text: the same bytes for the same figure and options. */
export const toSvg = (figure: Figure, options: SheetOptions): string =>
	toDocument(render(Sheet, { props: toSheetProps(figure, options) }).body, options.theme);
