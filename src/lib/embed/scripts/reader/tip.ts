/** A box beside a mark: what it says, in which way it is known, and the lines it rests on. */
import type { Edges, ReaderMark } from './marks.ts';
import type { ReaderWords, Said } from './words.ts';

/** From the mark, px. */
const GAP = 8;

/** A mark longer than this, px, has its box at its beginning. */
const LONG = 160;

/** An element with a class and a text; text is never read as HTML. */
export function make<K extends keyof HTMLElementTagNameMap>(
	name: K,
	className: string,
	text = '',
): HTMLElementTagNameMap[K] {
	const element = document.createElement(name);
	element.className = className;
	element.textContent = text;
	return element;
}

/** Fills the box; `said` are the names and words of what it rests on, and `root` the way to the site's root, as `../../`. */
export function fillTip(
	tip: HTMLElement,
	mark: ReaderMark,
	{ words, said, root }: { words: ReaderWords; said: Said; root: string },
): void {
	const rests = make('p', 'tip-rests', `${words.statuses[mark.status] ?? mark.status}: `);
	let before: string | undefined;
	for (const cite of mark.cites) {
		const { name, words: quoted, lang = 'en' } = said[cite] ?? {};
		if (name && name !== before) rests.append(`${name} `);
		before = name;
		const [source = '', line] = cite.split(':');
		const link = make('a', '', cite);
		link.href = `${root}sources/${encodeURIComponent(source)}/${line ? `#line-${line}` : ''}`;
		link.target = '_blank';
		link.rel = 'noopener';
		// Reached from the mark, so that a figure stays one stop.
		link.tabIndex = -1;
		const heard = [cite, [name, quoted && `“${quoted}”`].filter(Boolean).join(': '), words.apart];
		link.setAttribute('aria-label', heard.filter(Boolean).join(', '));
		rests.append(link, ' ');
		if (quoted) {
			const quote = make('q', '', quoted);
			quote.lang = lang;
			rests.append(quote, ' ');
		}
	}
	tip.replaceChildren(make('p', '', mark.title), rests);
}

/**
 * Puts the box below what it belongs to, or above where there is no room, and within the figure, so that it makes no page longer.
 * All are relative to the drawing's box.
 */
export function placeTip(tip: HTMLElement, at: Edges, bounds: Edges): void {
	tip.style.maxHeight = `${bounds.bottom - bounds.top}px`;
	const { offsetWidth: width, offsetHeight: height } = tip;
	const bottom = Math.min(at.bottom, at.top + LONG);
	const center = (at.left + Math.min(at.right, at.left + LONG)) / 2;
	const below = bottom + GAP;
	const above = at.top - GAP - height;
	const top = below + height <= bounds.bottom || above < bounds.top ? below : above;
	tip.style.left = `${clamp(center - width / 2, bounds.left, bounds.right - width)}px`;
	tip.style.top = `${clamp(top, bounds.top, bounds.bottom - height)}px`;
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));
