/**
 * An exported file with every text as the outlines of its letters: it looks the same where the font is missing, and
 * keeps layers, ids and evidence. What each outline says stands in its `aria-label`.
 */
import { childrenOf, type Element, textOf } from '#lib/xml/element.ts';
import { parseXml } from '#lib/xml/parse.ts';
import { toXmlFile } from '#lib/xml/write.ts';
import type { Setting, Typesetter } from './typesetter.ts';

/** The attributes of a text that its outline has no use for. */
const OF_TEXT = ['x', 'y', 'font-family', 'font-size', 'font-weight', 'font-style', 'text-anchor'];

const COMMANDS: Readonly<Record<string, string>> = {
	moveTo: 'm',
	lineTo: 'l',
	quadraticCurveTo: 'q',
	bezierCurveTo: 'c',
	closePath: 'z',
};

/** The file's text with outlines. Throws a `RangeError` for a letter that no typeface has. */
export const toOutlined = (svg: string, typeset: Typesetter): string =>
	toXmlFile(outlined(parseXml(svg), typeset));

function outlined(element: Element, typeset: Typesetter): Element {
	if (element.name !== 'text')
		return {
			...element,
			children: element.children.map((child) =>
				typeof child === 'string' ? child : outlined(child, typeset),
			),
		};
	const text = textOf(element);
	if (childrenOf(element).length > 0) throw new TypeError(`"${text}" is more than a text`);
	const kept = Object.entries(element.attributes).filter(([name]) => !OF_TEXT.includes(name));
	return {
		name: 'path',
		attributes: { ...Object.fromEntries(kept), 'aria-label': text, d: pathOf(typeset(element, text)) },
		children: [],
	};
}

/** Hundredths of a px from point to point, so that rounding never adds up. */
export function pathOf({ x, y, runs }: Setting): string {
	let path = '';
	let [fromX, fromY] = [0, 0];
	let [startX, startY] = [0, 0];
	for (const { glyphs, scale } of runs)
		for (const { glyph, x: glyphX } of glyphs) {
			for (const { command, args } of glyph.path.commands) {
				const letter = COMMANDS[command] ?? '';
				const numbers: number[] = [];
				let [toX, toY] = [fromX, fromY];
				for (let i = 0; i < args.length; i += 2) {
					toX = Math.round((x + glyphX + (args[i] ?? 0) * scale) * 100);
					toY = Math.round((y - (args[i + 1] ?? 0) * scale) * 100);
					numbers.push(toX - fromX, toY - fromY);
				}
				path += letter + numbers.map(hundredths).join(' ');
				if (letter === 'm') [startX, startY] = [toX, toY];
				[fromX, fromY] = letter === 'z' ? [startX, startY] : [toX, toY];
			}
		}
	return path;
}

/** Whole hundredths as a number with two decimals at most. */
const hundredths = (value: number): string => String(value / 100);
