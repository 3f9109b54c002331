/** Words beside the years they belong to, or numbers there and the words in a list. */

import { SIZE } from '#lib/drawing/style.ts';
import { type Box, boxOf, firstFree, type Label, round, wallsOf } from '#lib/drawing/text/label.ts';

/** The height of a lane of labels, px. */
export const LANE = 20;

/** Something that happened: a hairline where `from` and `to` are the same, otherwise a band below the labels; px. */
export interface StripItem {
	text: string;
	from: number;
	to: number;
	isEmphasised: boolean;
}

interface StripLabels {
	labels: Label[];
	lanes: number;
	/** The words of the numbers, in their order; empty where all words found room. */
	list: string[];
}

/** Spells the items out beside their years where there is room, and numbers them where there is not. */
export function placeItems(items: readonly StripItem[], top: number, width: number): StripLabels {
	if (items.length === 0) return { labels: [], lanes: 0, list: [] };
	const spelled = placeWords(items, top, width);
	if (spelled) {
		const lanes = Math.ceil(Math.max(...spelled.map(({ y }) => y - top)) / LANE);
		return { labels: spelled, lanes, list: [] };
	}
	const inOrder = items.toSorted((a, b) => a.from - b.from);
	return { labels: placeNumbers(inOrder, top), lanes: 1, list: inOrder.map(({ text }) => text) };
}

const isLine = ({ from, to }: StripItem) => from === to;

const styleOf = (text: string, { isEmphasised }: StripItem): Omit<Label, 'x' | 'y' | 'anchor'> => ({
	text,
	size: SIZE.small,
	weight: isEmphasised ? 700 : 400,
	role: isEmphasised ? 'text' : 'soft',
});

/** The hairlines of all other items: a label must not cross them. */
const linesBeside = (item: StripItem, items: readonly StripItem[]): Box[] =>
	items
		.filter((other) => other !== item && isLine(other))
		.map(({ from }) => ({ x: from, y: 0, width: 0, height: 1000 }));

/** Each in the first lane where it is free, hairlines first; undefined when one fits nowhere. */
function placeWords(items: readonly StripItem[], top: number, width: number): Label[] | undefined {
	const walls = wallsOf({ x: 0, y: 0, width, height: 1000 });
	const placed: Label[] = [];
	for (const item of items) {
		const style = styleOf(item.text, item);
		// A band begins below the labels, so that its own must be the lowest.
		const lanes = isLine(item) ? [1, 2] : [2];
		const places = lanes.flatMap((lane): Label[] => {
			const y = top + lane * LANE - 5;
			return [
				{ ...style, x: round(item.to - 5), y, anchor: 'end' },
				{ ...style, x: round(item.from + 5), y, anchor: 'start' },
			];
		});
		const place = firstFree(places, [...walls, ...placed.map(boxOf), ...linesBeside(item, items)], 3);
		if (!place) return undefined;
		placed.push(place);
	}
	return placed;
}

/** A number beside each hairline, then one at the middle of each band or before it. */
function placeNumbers(items: readonly StripItem[], top: number): Label[] {
	const placed: Label[] = [];
	const y = top + LANE - 5;
	for (const item of [...items.filter(isLine), ...items.filter((candidate) => !isLine(candidate))]) {
		const style = { ...styleOf(String(items.indexOf(item) + 1), item), y };
		const places: Label[] = isLine(item)
			? [
					{ ...style, x: round(item.from - 3), anchor: 'end' },
					{ ...style, x: round(item.from + 3), anchor: 'start' },
				]
			: [
					{ ...style, x: round((item.from + item.to) / 2), anchor: 'middle' },
					{ ...style, x: round(item.from), anchor: 'end' },
					{ ...style, x: round(item.from - 8), anchor: 'end' },
				];
		const place = firstFree(places, [...placed.map(boxOf), ...linesBeside(item, items)], 1) ?? places.at(-1);
		if (place) placed.push(place);
	}
	return placed;
}
