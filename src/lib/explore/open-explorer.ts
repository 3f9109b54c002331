/** What all explorers do: they add their style, and stand in for the published drawing while they are open. */
import { unmount } from 'svelte';
import type { Fields } from '#lib/drawing/query.ts';
import { clearState } from './address.ts';
import style from './explore.css?inline';

let sheet: CSSStyleSheet | undefined;

/** Adds the explorers' style sheet, once a page: the security policy allows no style elements. */
export function addStyle(): void {
	if (sheet) return;
	sheet = new CSSStyleSheet();
	sheet.replaceSync(style);
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/**
 * Hides the drawing of the figure around `target` and mounts an explorer, which is handed a way to change the words under the
 * headline. What is returned closes it: drawing, words and address are then as they were.
 */
export function openExplorer<State extends object>(
	target: Element,
	fields: Fields<State>,
	mountExplorer: (setSubtitle: (text: string) => void) => object,
): () => void {
	addStyle();
	const figure = target.closest('figure');
	const subtitle = figure?.querySelector<HTMLElement>(':scope > .subtitle');
	const published = subtitle?.textContent ?? '';
	const setSubtitle = (text: string) => {
		if (subtitle) subtitle.textContent = text;
	};
	figure?.setAttribute('data-viewed', '');
	const explorer = mountExplorer(setSubtitle);
	return () => {
		void unmount(explorer);
		figure?.removeAttribute('data-viewed');
		setSubtitle(published);
		clearState(fields);
	};
}
