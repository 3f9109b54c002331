/** A figure's file drawn in the reader's browser, at any width, from the code that draws all others. */
import { mount, unmount } from 'svelte';
import { contextOf, type Kit } from '#lib/export/kit.ts';
import { toDocument, toSheetProps } from '#lib/export/sheet-props.ts';
import Sheet from '#lib/figures/frame/Sheet.svelte';
import { toFigure } from '#lib/figures/registry.ts';
import type { Theme } from '#lib/figures/theme.ts';

/** The SVG file's text. */
export async function drawSvg(kit: Kit, { width, theme }: { width: number; theme: Theme }): Promise<string> {
	const { metadata, ...props } = toSheetProps(toFigure(kit.figure), { width, theme, ...contextOf(kit) });
	const target = document.createElement('div');
	// A browser lower-cases names as `rdf:RDF`: the metadata are put into the text.
	const sheet = mount(Sheet, { target, props: { ...props, metadata: '' } });
	const element = target.querySelector('svg');
	const markup = element ? new XMLSerializer().serializeToString(element) : '';
	await unmount(sheet);
	return toDocument(markup.replace('</desc>', `</desc>${metadata}`));
}
