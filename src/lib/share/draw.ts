/** A figure's file drawn in the reader's browser, at any width, from the code that draws all others. */
import { mount, unmount } from 'svelte';
import { contextOf, type Kit } from '#lib/export/kit.ts';
import { toDocument, toSheetProps } from '#lib/export/sheet-props.ts';
import type { Figure } from '#lib/figures/figure.ts';
import Sheet from '#lib/figures/frame/Sheet.svelte';
import { toFigure } from '#lib/figures/registry.ts';
import type { Theme } from '#lib/figures/theme.ts';

/** The SVG file's text. */
export const drawSvg = (kit: Kit, options: DrawOptions): Promise<string> =>
	drawFigure(toFigure(kit.figure), kit, options);

export interface DrawOptions {
	/** px. */
	width: number;
	theme: Theme;
}

/** The same of a figure that draws or says something else than its kit's. */
export async function drawFigure(figure: Figure, kit: Kit, options: DrawOptions): Promise<string> {
	const { metadata, ...props } = toSheetProps(figure, { ...options, ...contextOf(kit) });
	const target = document.createElement('div');
	// A browser lower-cases names as `rdf:RDF`: the metadata are put into the text.
	const sheet = mount(Sheet, { target, props: { ...props, metadata: '' } });
	const element = target.querySelector('svg');
	const markup = element ? new XMLSerializer().serializeToString(element) : '';
	await unmount(sheet);
	return toDocument(markup.replace('</desc>', `</desc>${metadata}`));
}
