/** What a page has to say, by its elements. */

export interface Page {
	/** Its headings, in order. */
	headings: string[];
	/** The headlines of its figures, in order. */
	findings: string[];
	/** Of its first figure. */
	description: string;
	/** The name of its first chart, and its marks. */
	chart: string;
	marks: string[];
	/** Of its first table. */
	caption: string;
	/** The heads of its columns, and its first row. */
	columns: string[];
	row: string[];
}

/** Runs in the page, so that it can name nothing outside. */
export const readPage = (): Page => {
	/** What is to be seen of an element's text. */
	const text = (element: Element | null | undefined): string => {
		if (!element) return '';
		const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
		let all = '';
		while (walker.nextNode())
			if (walker.currentNode.parentElement?.checkVisibility()) all += walker.currentNode.nodeValue;
		return all.replace(/\s+/g, ' ').trim();
	};
	const seen = (selector: string, within: ParentNode = document) =>
		[...within.querySelectorAll(selector)].filter((element) => element.checkVisibility());
	const figures = seen('figure');
	const pointedAt = (element: Element | undefined, attribute: string) =>
		text(document.getElementById(element?.getAttribute(attribute) ?? ''));
	const [list] = seen('figure [role=listbox]');
	const [table] = seen('table');
	return {
		headings: seen('h1, h2, h3, h4, h5, h6').map(text),
		findings: figures.map((figure) => text(seen('h1, h2, h3', figure)[0])),
		description: text(figures[0]?.querySelector(':scope > .visually-hidden')),
		chart: list?.getAttribute('aria-label') ?? pointedAt(list, 'aria-labelledby'),
		marks: list ? seen('[role=option]', list).map(text) : [],
		caption: text(table?.querySelector('caption')),
		columns: table ? seen('thead th', table).map(text) : [],
		row: table ? seen('tbody tr:first-child > *', table).map(text) : [],
	};
};
