/** The page's own figure, which an explorer stands in for while it is open. */

/** The published drawing and its subtitle, as a page has them. */
export interface Published {
	/** Says under the headline what the explorer shows. */
	say(subtitle: string): void;
	/** Shows the drawing again, and its own words. */
	restore(): void;
}

/** Puts the drawing of the figure around an element away. */
export function hideDrawing(within: Element): Published {
	const figure = within.closest('figure');
	const drawing = figure?.querySelector<HTMLElement>(':scope > .widths');
	const subtitle = figure?.querySelector<HTMLElement>(':scope > .subtitle');
	const words = subtitle?.textContent ?? '';
	const say = (text: string) => {
		if (subtitle) subtitle.textContent = text;
	};
	if (drawing) drawing.style.display = 'none';
	return {
		say,
		restore() {
			drawing?.style.removeProperty('display');
			say(words);
		},
	};
}
