/**
 * Lets pointer, touch and keyboard reach every mark's values and sources. An enhancement: the chart stands without it.
 * A classic script, since a frame in a sandbox may load no module.
 */
import { addLayer } from './reader/layer.ts';
import { STYLE } from './reader/style.ts';
import type { ReaderWords } from './reader/words.ts';

/** Put before this script by the page that serves it. */
declare const WORDS: ReaderWords;

const root = document.currentScript?.dataset.root ?? '';

if (!('static' in document.documentElement.dataset)) {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(STYLE);
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	for (const widths of document.querySelectorAll<HTMLElement>('figure .widths'))
		addLayer(widths, WORDS, root);
}
