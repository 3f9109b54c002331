/** A figure's file drawn in the reader's browser, at any width, from the code that draws all others. */
import { mount, unmount } from 'svelte';
import type { Theme } from '#lib/drawing/palette.ts';
import Sheet from '#lib/drawing/sheet/Sheet.svelte';
import { contextOf } from '#lib/files/bundle.ts';
import { toDocument, toSheetProps } from '#lib/files/sheet-props.ts';
import { dimOthers } from '#lib/views/dim.ts';
import type { ViewedBundle } from './viewed-bundle.ts';

export interface DrawOptions {
	/** px. */
	width: number;
	theme: Theme;
}

/** The SVG file's text. */
export async function drawSvg(
	{ bundle, figure, document }: ViewedBundle,
	options: DrawOptions,
): Promise<string> {
	const { metadata, ...props } = toSheetProps(figure, { ...options, ...contextOf(bundle) });
	const target = globalThis.document.createElement('div');
	// A browser lower-cases names as `rdf:RDF`: the metadata are put into the text.
	const sheet = mount(Sheet, { target, props: { ...props, metadata: '' } });
	if (document) dimOthers(target, document);
	const element = target.querySelector('svg');
	const markup = element ? new XMLSerializer().serializeToString(element) : '';
	await unmount(sheet);
	return toDocument(markup.replace('</desc>', `</desc>${metadata}`));
}
