/** Lets all marks but some step back for as long as a pointer or the focus rests on one of them, or on its sentence. */

export interface HighlightOptions {
	/** Around the drawings; every mark's id ends in its row's. */
	drawings: HTMLElement;
	/** The sentences; each one's id ends in its row's. */
	sentences: readonly HTMLElement[];
	relativesOf(row: string): Set<string>;
}

/** From the id of a mark, its option in the reader's layer, or a sentence to the row's. */
const rowOf = (id: string): string =>
	id.replace(/^explored-network-(narrow|medium|wide)-|^said-/, '').replace(/-option$/, '');

/** What it gives back ends it. */
export function addHighlight({ drawings, sentences, relativesOf }: HighlightOptions): () => void {
	const stopping = new AbortController();
	const { signal } = stopping;
	const show = (id: string | undefined) => {
		const kept = id && relativesOf(rowOf(id));
		for (const mark of drawings.querySelectorAll('[data-cites]'))
			mark.toggleAttribute('data-faded', Boolean(kept) && !(kept as Set<string>).has(rowOf(mark.id)));
	};
	drawings.addEventListener(
		'pointerover',
		({ target }) => show((target as Element).closest('[data-cites]')?.id),
		{ signal },
	);
	drawings.addEventListener('pointerleave', () => show(undefined), { signal });
	for (const sentence of sentences) {
		for (const event of ['pointerenter', 'focusin'])
			sentence.addEventListener(event, () => show(sentence.id), { signal });
		for (const event of ['pointerleave', 'focusout'])
			sentence.addEventListener(event, () => show(undefined), { signal });
	}
	// The reader's layer moves through the marks without moving the focus.
	const focus = new MutationObserver(() => {
		const list = drawings.querySelector('[role="listbox"]');
		show(list?.getAttribute('aria-activedescendant') ?? undefined);
	});
	focus.observe(drawings, { attributes: true, attributeFilter: ['aria-activedescendant'], subtree: true });
	return () => {
		stopping.abort();
		focus.disconnect();
		show(undefined);
	};
}
