/**
 * Lets pointer, touch and keyboard reach every mark's values and sources, and draws the view that an embed's address asks
 * for. An enhancement: the chart stands without it. A classic script, since a frame in a sandbox may load no module.
 */
import { viewQueryOf } from '#lib/views/parameters.ts';
import { addLayer } from './reader/layer.ts';
import { STYLE } from './reader/style.ts';
import type { ReaderWords } from './reader/words.ts';

/** Put before this script by the page that serves it. */
declare const WORDS: ReaderWords;

/** `view` is the path to the module that draws views, on an embed alone. */
const { root = '', view } = document.currentScript?.dataset ?? {};

/** Resolves when the view stands, or the published figure for want of it. */
async function drawView(path: string): Promise<void> {
	const figure = document.querySelector('figure');
	if (figure && viewQueryOf(figure.id, location.search))
		await import(new URL(path, location.href).href).catch(() => {});
}

function addLayers(): void {
	if ('static' in document.documentElement.dataset) return;
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(STYLE);
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	for (const widths of document.querySelectorAll<HTMLElement>('figure .widths'))
		addLayer(widths, WORDS, root);
}

if (view) void drawView(view).then(addLayers);
else addLayers();
