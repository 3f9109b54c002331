/** What all explorers do: they add their style, and stand in for the published drawing while they are open. */
import { unmount } from 'svelte';
import type { FigureWords } from '#lib/drawing/figure.ts';
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

/** What a figure says of its drawing, for the eye and for the ear; what is left out stays as published. */
export type ViewWords = Partial<Pick<FigureWords, 'subtitle' | 'description'>>;

/**
 * Hides the drawing of the figure around `target` and mounts an explorer, which is handed a way to change what the figure says
 * of it. What is returned closes it: drawing, words and address are then as they were.
 */
export function openExplorer<State extends object>(
	target: Element,
	fields: Fields<State>,
	mountExplorer: (say: (words: ViewWords) => void) => object,
): () => void {
	addStyle();
	const figure = target.closest('figure');
	const parts = {
		subtitle: figure?.querySelector(':scope > .subtitle'),
		description: figure?.querySelector(':scope > .visually-hidden'),
	};
	const published = {
		subtitle: parts.subtitle?.textContent ?? '',
		description: parts.description?.textContent ?? '',
	};
	const say = (words: ViewWords) => {
		for (const [name, part] of Object.entries(parts)) {
			const text = words[name as keyof ViewWords];
			if (part && text !== undefined) part.textContent = text;
		}
	};
	figure?.setAttribute('data-viewed', '');
	const explorer = mountExplorer(say);
	return () => {
		void unmount(explorer);
		figure?.removeAttribute('data-viewed');
		say(published);
		clearState(fields);
	};
}
