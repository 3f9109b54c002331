/** The network's text alternative on the page: sentences that a filter hides and shows. */

/** Every sentence, in the order of the page. */
export const sentencesOf = (): HTMLElement[] => [
	...document.querySelectorAll<HTMLElement>('li[id^="said-"]'),
];

/** Shows the sentences of the rows, and only the headings that still have some. */
export function showSentences(isShown: (row: string) => boolean): void {
	for (const list of new Set(sentencesOf().map((sentence) => sentence.parentElement))) {
		if (!list) continue;
		const own = [...list.children] as HTMLElement[];
		for (const sentence of own) sentence.hidden = !isShown(sentence.id.slice('said-'.length));
		const heading = list.previousElementSibling as HTMLElement | null;
		for (const part of [list, heading]) if (part) part.hidden = own.every(({ hidden }) => hidden);
	}
}
