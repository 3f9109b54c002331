/**
 * The HTML layer over a drawing: one stop for the keyboard, an option a mark, and beside the mark that is meant a box
 * with its sources. The drawing below is hidden from screen readers while the layer stands for it.
 */
import { isDimmed } from '#lib/views/dim.ts';
import { type Edges, edgesOf, markAt, type ReaderMark, readMarks } from './marks.ts';
import { addVoice, say, sayOnce } from './say.ts';
import { SHOWN_EVENT } from './shown.ts';
import { stepOf } from './steps.ts';
import { fillTip, make, placeTip } from './tip.ts';
import type { ReaderWords, Said } from './words.ts';

/** So long, ms, a box waits for a pointer that is on its way to it. */
const PATIENCE = 250;

/** From source to source in a mark's box. */
const SOURCE_STEPS: Readonly<Record<string, number>> = {
	ArrowRight: 1,
	ArrowDown: 1,
	ArrowLeft: -1,
	ArrowUp: -1,
};

/** The ring's distance from the mark, px. */
const RING = 4;

/** A key by its place, so that it is the same in every alphabet. */
const SUMMARY_KEY = 'KeyS';

export interface LayerOptions {
	words: ReaderWords;
	/** Names and words of what a row rests on, where they can be had. */
	saidOf(row: string): Promise<Said | undefined>;
	/** Path to the site's root. */
	root: string;
}

/** `widths` holds the drawings of one figure, of which the style sheet shows one. */
export function addLayer(widths: HTMLElement, { words, saidOf, root }: LayerOptions): void {
	const figure = widths.closest('figure') ?? widths;
	const list = make('div', 'marks');
	const ring = make('div', 'ring');
	const tip = make('div', 'tip');
	/** All of the drawing, and those that do not stand back. */
	let all: ReaderMark[] = [];
	let marks: ReaderMark[] = [];
	let shown: ReaderMark | undefined;
	/** Whether a pointer has brought the box, which then goes with it. */
	let isPointed = false;
	let at = 0;
	let waiting = 0;

	addVoice();
	list.tabIndex = 0;
	list.setAttribute('role', 'listbox');
	ring.hidden = tip.hidden = true;

	const marksOf = new Map<Element, ReaderMark[]>();
	let drawing: Element | undefined;
	/** Turns to the drawing that is in sight, when the frame has come to show another. */
	const followDrawing = () => {
		const seen = [...widths.querySelectorAll('svg')].find((svg) => svg.getClientRects().length > 0);
		if (!seen || seen === drawing) return;
		drawing = seen;
		takeName(seen);
		all = marksOf.get(seen) ?? readMarks(seen);
		marksOf.set(seen, all);
		listMarks();
	};
	/** The list is heard in the picture's place. */
	const takeName = (seen: Element) => {
		const picture = seen.closest('[role="img"]');
		if (!picture) return;
		list.setAttribute('aria-label', picture.getAttribute('aria-label') ?? '');
		picture.removeAttribute('role');
		picture.removeAttribute('aria-label');
	};
	/** What stands back, by the choice of a document, is not listed. */
	const listMarks = () => {
		marks = all.filter(({ element }) => !isDimmed(element));
		list.replaceChildren(...marks.map(toOption));
		at = 0;
		hide();
	};

	const toOption = ({ id, title, status }: ReaderMark): HTMLElement => {
		// As to the eye, what is printed by a source is the plain case; a title may say the status already.
		const word = status === 'reported' ? '' : (words.statuses[status] ?? '');
		const text = title.includes(word) ? title : `${title.replace(/[.。]$/, '')}. ${word}`;
		// Hidden by the page's own style: an archive of the page does not keep that of a script.
		const option = make('div', 'visually-hidden', text);
		option.id = `${id}-option`;
		option.setAttribute('role', 'option');
		option.setAttribute('aria-selected', 'false');
		return option;
	};

	const setShown = (mark?: ReaderMark) => {
		if (mark === shown) return;
		shown = mark;
		widths.dispatchEvent(new CustomEvent(SHOWN_EVENT, { bubbles: true, detail: mark?.row }));
	};
	const hide = () => {
		clearTimeout(waiting);
		setShown();
		ring.hidden = tip.hidden = true;
		list.removeAttribute('aria-activedescendant');
	};
	const hideSoon = () => {
		clearTimeout(waiting);
		waiting = window.setTimeout(hide, PATIENCE);
	};

	/** Shows a mark's box; beside a pointer, where there is one. */
	const show = (mark: ReaderMark, pointer?: Edges) => {
		clearTimeout(waiting);
		isPointed = pointer !== undefined;
		if (mark === shown) return;
		setShown(mark);
		const box = widths.getBoundingClientRect();
		const { top, height } = figure.getBoundingClientRect();
		const edges = edgesOf(mark, box);
		ring.hidden = tip.hidden = false;
		ring.style.left = `${edges.left - RING}px`;
		ring.style.top = `${edges.top - RING}px`;
		ring.style.width = `${edges.right - edges.left + 2 * RING}px`;
		ring.style.height = `${edges.bottom - edges.top + 2 * RING}px`;
		const bounds = { left: 0, right: box.width, top: top - box.top, bottom: top - box.top + height };
		const fill = (said: Said) => {
			fillTip(tip, mark, { words, said, root });
			placeTip(tip, pointer ?? edges, bounds);
		};
		fill({});
		// A link in the box that has the focus by then keeps it.
		void saidOf(mark.row).then((said) => {
			if (said && mark === shown && !tip.contains(document.activeElement)) fill(said);
		});
	};

	const showAt = (index: number) => {
		const mark = marks[index];
		if (!mark) return;
		list.children[at]?.setAttribute('aria-selected', 'false');
		at = index;
		list.children[at]?.setAttribute('aria-selected', 'true');
		show(mark);
		list.setAttribute('aria-activedescendant', `${mark.id}-option`);
		for (const part of [tip, ring]) part.scrollIntoView({ block: 'nearest' });
	};

	const links = () => [...tip.querySelectorAll('a')];
	/** From there on, Tab goes from source to source. */
	const enterSources = () => {
		for (const link of links()) link.tabIndex = 0;
		links()[0]?.focus();
	};
	const sayHelp = () => say(words.help);
	const saySummary = () => {
		const ids = widths.closest('[aria-describedby]')?.getAttribute('aria-describedby') ?? '';
		const parts = ids.split(' ').map((id) => document.getElementById(id)?.textContent?.trim());
		say(parts.filter(Boolean).join('. '));
	};

	list.addEventListener('focus', () => {
		showAt(at);
		sayOnce(words.help);
	});
	list.addEventListener('keydown', (event) => {
		if (event.altKey || event.ctrlKey || event.metaKey) return;
		const step = stepOf(event);
		if (step) showAt(step(marks, at));
		else if (event.key === 'Enter' || event.key === ' ') enterSources();
		else if (event.key === '?') sayHelp();
		else if (event.code === SUMMARY_KEY) saySummary();
		else if (event.key === 'Escape' && shown) {
			hide();
			say(words.closed);
		} else if (event.key === 'Escape') list.blur();
		else return;
		event.preventDefault();
		event.stopPropagation();
	});
	tip.addEventListener('keydown', (event) => {
		const sources = links();
		const from = sources.indexOf(event.target as HTMLAnchorElement);
		const to = SOURCE_STEPS[event.key];
		if (to) sources[from + to]?.focus();
		else if (event.key === 'Escape') list.focus();
		else return;
		event.preventDefault();
		event.stopPropagation();
	});
	for (const part of [list, tip])
		part.addEventListener('focusout', ({ target, relatedTarget }) => {
			// A reader who looks at another window, as at a source that has opened, comes back to where they were.
			if (target === document.activeElement) return;
			if (relatedTarget !== list && !tip.contains(relatedTarget as Node | null)) hide();
		});
	// What a pointer has opened can be put away without moving it, and a finger's by the next tap.
	document.addEventListener('keydown', ({ key }) => {
		if (key === 'Escape') hide();
	});
	document.addEventListener('click', ({ target }) => {
		if (!widths.contains(target as Node)) hide();
	});

	const point = (event: PointerEvent | MouseEvent) => {
		if (tip.contains(event.target as Node)) return clearTimeout(waiting);
		followDrawing();
		const box = widths.getBoundingClientRect();
		const [x, y] = [event.clientX - box.left, event.clientY - box.top];
		// A name may stand on its mark.
		const under = document
			.elementsFromPoint(event.clientX, event.clientY)
			.find((element) => widths.contains(element) && element.closest('[data-cites]'));
		const mark = markAt(all, { x, y, under, box });
		if (mark) show(mark, { left: x, right: x, top: y, bottom: y });
		else if (event.type === 'click') hide();
		else if (shown && isPointed) hideSoon();
	};
	widths.addEventListener('pointermove', (event) => {
		if (event.pointerType !== 'touch') point(event);
	});
	widths.addEventListener('click', point);
	widths.addEventListener('pointerleave', () => {
		if (isPointed && !tip.contains(document.activeElement)) hideSoon();
	});

	widths.append(list, ring, tip);
	followDrawing();
	new ResizeObserver(followDrawing).observe(widths);
	// An explorer draws anew what it was asked for, and the choice of a document lets marks stand back.
	new MutationObserver((records) => {
		if (records.some(({ type }) => type === 'attributes')) listMarks();
		else followDrawing();
	}).observe(widths, { childList: true, subtree: true, attributeFilter: ['opacity'] });
}
