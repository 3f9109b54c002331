/** The page's marks: dimmed where they rest on more than the document, and counted where they are in sight. */
import { dimOthers, isDimmed, marksIn } from '#lib/views/dim.ts';
import { documentsIn } from '#lib/views/source-filter.ts';

const isSeen = (mark: SVGElement) => (mark.ownerSVGElement?.getClientRects().length ?? 0) > 0;

export const pageDocuments = (): string[] =>
	documentsIn(marksIn(document).map(({ dataset }) => dataset.cites ?? ''));

/** Dims what rests on more than one source; nothing for an empty one. */
export function dimOnPage(source: string): { count: number; total: number } {
	dimOthers(document, source);
	const seen = marksIn(document).filter(isSeen);
	return { count: seen.filter((mark) => !isDimmed(mark)).length, total: seen.length };
}

/** Calls back when drawings come, go or change their width; what it gives back ends that. */
export function watchDrawings(change: () => void): () => void {
	const page = document.querySelector('main') ?? document.body;
	let frame = 0;
	const soon = () => {
		cancelAnimationFrame(frame);
		frame = requestAnimationFrame(change);
	};
	const isDrawing = (node: Node) => node instanceof SVGElement;
	const mutations = new MutationObserver((records) => {
		if (records.some(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes].some(isDrawing)))
			soon();
	});
	mutations.observe(page, { childList: true, subtree: true });
	const sizes = new ResizeObserver(soon);
	sizes.observe(page);
	return () => {
		cancelAnimationFrame(frame);
		mutations.disconnect();
		sizes.disconnect();
	};
}
