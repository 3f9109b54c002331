/** What is wrong with a page as assistive programs get it, in whichever browser. */

/** What is shown to them, in the page's order. */
export interface Node {
	/** In small letters, without spaces: browsers spell it differently. */
	role: string;
	name: string;
	/** How deep it stands: what follows and is deeper is inside it. */
	depth: number;
}

/** What a listener goes to by a key, and hears by its name alone. */
const NAMED = ['heading', 'link', 'button', 'pushbutton', 'image', 'listbox', 'table'];

export const namelessIn = (nodes: readonly Node[]): string[] =>
	nodes.filter(({ role, name }) => NAMED.includes(role) && name.trim() === '').map(({ role }) => role);

/** A drawing, and one that is no image because it has no role or has lost it. */
const DRAWINGS = ['image', 'svgroot'];

/** What pictures are read out as beside their names. */
export const scrapsIn = (nodes: readonly Node[]): string[] =>
	nodes.flatMap((node, i) => (DRAWINGS.includes(node.role) ? inside(nodes, i).map(({ name }) => name) : []));

/** The nodes inside the one at an index. */
export const inside = (nodes: readonly Node[], at: number): Node[] => {
	const depth = nodes[at]?.depth ?? 0;
	const end = nodes.findIndex((node, i) => i > at && node.depth <= depth);
	return nodes.slice(at + 1, end < 0 ? undefined : end);
};
