/** Where the address leads to on its page, if the reader has come to rest there. */
function landedAt(): HTMLElement | undefined {
	const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
	if (!target) return undefined;
	const { top, bottom } = target.getBoundingClientRect();
	return bottom >= 0 && top < innerHeight ? target : undefined;
}

/** Makes a part of the page anew, and leaves a reader whom a link led there, or to what follows it, where the link leads. */
export function keepLanded(part: HTMLElement, change: () => void): void {
	const target = landedAt();
	const isInPart = target !== undefined && part.contains(target);
	change();
	(isInPart ? part : target)?.scrollIntoView();
}
