/** All marks are dimmed but those that belong to one, for as long as a pointer or the focus is on it or on its sentence. */
import type { NetworkInput } from '#lib/figures/network/input.ts';
import { actorsOf } from '#lib/figures/network/view/filter.ts';
import { sentencesOf } from './sentences.ts';

/** The row's id from that of its mark, of the mark's option in the reader's layer, or of its sentence. */
const rowOf = (id: string): string =>
	id.replace(/^explored-network-(narrow|medium|wide)-|^said-/, '').replace(/-option$/, '');

/** The rows that belong to one: an actor's edges and positions with whom they lead to, an edge's or position's actors. */
function relativesOf({ relations, positions, actors }: NetworkInput, id: string): Set<string> {
	const isActor = actors.some((actor) => actor.id === id);
	const touched = [...relations, ...positions].filter((row) =>
		isActor ? actorsOf(row).includes(id) : row.id === id,
	);
	return new Set([id, ...touched.flatMap((row) => [row.id, ...actorsOf(row)])]);
}

/** Listens to the drawings in `box` and to the page's sentences; what it gives back ends it. */
export function addHighlight(box: HTMLElement, input: NetworkInput): () => void {
	const stopping = new AbortController();
	const show = (id?: string | null) => {
		const visible = id ? relativesOf(input, rowOf(id)) : undefined;
		for (const mark of box.querySelectorAll('[data-cites]'))
			mark.toggleAttribute('data-faded', visible !== undefined && !visible.has(rowOf(mark.id)));
	};
	const on = (element: HTMLElement, event: string, listener: (event: Event) => void) =>
		element.addEventListener(event, listener, { signal: stopping.signal });
	on(box, 'pointerover', ({ target }) => show((target as Element).closest('[data-cites]')?.id));
	on(box, 'pointerleave', () => show());
	for (const sentence of sentencesOf()) {
		for (const event of ['pointerenter', 'focusin']) on(sentence, event, () => show(sentence.id));
		for (const event of ['pointerleave', 'focusout']) on(sentence, event, () => show());
	}
	// The reader's layer moves through the marks without moving the focus.
	const active = 'aria-activedescendant';
	const focus = new MutationObserver(() => show(box.querySelector('[role="listbox"]')?.getAttribute(active)));
	focus.observe(box, { attributes: true, attributeFilter: [active], subtree: true });
	return () => {
		stopping.abort();
		focus.disconnect();
		show();
	};
}
