/** The page's own drawings, which an explorer puts away or dims while it is open. */

/** Puts the drawing of the figure around an element away; what it gives back shows it again. */
export function hideDrawing(within: Element): () => void {
	const drawing = within.closest('figure')?.querySelector<HTMLElement>(':scope > .widths');
	if (!drawing) return () => {};
	drawing.style.display = 'none';
	return () => drawing.style.removeProperty('display');
}
