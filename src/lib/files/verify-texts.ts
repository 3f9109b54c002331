/** The texts of two files compared: moved, merged and split ones are the same, reworded ones are not. */
import { childrenOf, type Element, isHidden, textOf } from '#lib/xml/element.ts';

export interface PlacedText {
	text: string;
	/** The nearest id around it, for whoever looks for it. */
	within: string;
}

/** How alike two texts must be to be taken for one that was changed, 0 to 1. */
const ALIKE = 0.45;

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** All texts of a file, those that stand as outlines too. */
export function textsOf(element: Element, within = ''): PlacedText[] {
	const { name, attributes } = element;
	if (['metadata', 'title', 'desc', 'defs'].includes(name) || isHidden(element)) return [];
	const text = name === 'text' ? linesOf(element) : name === 'path' ? attributes['aria-label'] : undefined;
	const nearest = attributes.id ?? within;
	if (text !== undefined) return plain(text) === '' ? [] : [{ text: plain(text), within: nearest }];
	return childrenOf(element).flatMap((child) => textsOf(child, nearest));
}

/** A text whose lines a program has put below each other, or whose letters it has set apart. */
function linesOf(element: Element): string {
	let baseline: string | undefined;
	return element.children
		.map((child) => {
			if (typeof child === 'string') return child;
			const { y } = child.attributes;
			const isNewLine =
				child.attributes['sodipodi:role'] === 'line' ||
				(y !== undefined && y !== baseline && baseline !== undefined);
			if (y !== undefined) baseline = y;
			return `${isNewLine ? ' ' : ''}${textOf(child)}`;
		})
		.join('');
}

export function compareTexts(found: readonly PlacedText[], expected: readonly PlacedText[]) {
	let left = [...found];
	let sought = expected.filter(({ text }) => {
		const at = left.findIndex((candidate) => candidate.text === text);
		if (at >= 0) left.splice(at, 1);
		return at < 0;
	});
	[left, sought] = withoutParts(left, sought);
	[sought, left] = withoutParts(sought, left);
	const differences: string[] = [];
	for (const { text, within } of sought) {
		const nearest = left
			.map((candidate) => ({ candidate, likeness: likenessOf(candidate.text, text) }))
			.filter(({ likeness }) => likeness >= ALIKE)
			.sort((a, b) => b.likeness - a.likeness)[0]?.candidate;
		const where = within ? ` in ${within}` : '';
		if (nearest) left.splice(left.indexOf(nearest), 1);
		differences.push(
			nearest
				? `text "${nearest.text}"${where}, the data gives "${text}"`
				: `text "${text}"${where} is missing`,
		);
	}
	return {
		differences,
		remarks: left.map(({ text }) => `text "${text}" was added`),
		/** How many texts were looked for in vain. */
		missing: sought.length,
	};
}

/** Takes out of `wholes` those that consist of some of `parts`, and these parts with them. */
function withoutParts(
	wholes: readonly PlacedText[],
	parts: readonly PlacedText[],
): [PlacedText[], PlacedText[]] {
	let remaining = [...parts];
	const kept = wholes.filter(({ text }) => {
		let rest = text;
		const used = new Set<PlacedText>();
		for (const part of [...remaining].sort((a, b) => b.text.length - a.text.length)) {
			if (!rest.includes(part.text)) continue;
			rest = rest.replace(part.text, ' ');
			used.add(part);
		}
		if (plain(rest) !== '') return true;
		remaining = remaining.filter((part) => !used.has(part));
		return false;
	});
	return [kept, remaining];
}

/** The share of letter pairs that two texts have in common (Dice's coefficient). */
function likenessOf(a: string, b: string): number {
	const pairsOf = (text: string) =>
		Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
	const [first, second] = [pairsOf(a), pairsOf(b)];
	if (first.length === 0 || second.length === 0) return a[0] === b[0] ? ALIKE : 0;
	const rest = [...second];
	let common = 0;
	for (const pair of first) {
		const at = rest.indexOf(pair);
		if (at < 0) continue;
		rest.splice(at, 1);
		common += 1;
	}
	return (2 * common) / (first.length + second.length);
}
