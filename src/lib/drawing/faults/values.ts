/** Values that no computation should come to, in numbers and in words. */
import type { Placed } from '../placed.ts';
import type { Fault } from './fault.ts';
import { isMark, nodesIn } from './nodes.ts';

const UNSOUND = /NaN|Infinity|∞|\[object |\b(?:undefined|null)\b/;

/** What a text says that no text should: `NaN`, `undefined`. */
export const unsoundIn = (text: string): string | undefined => UNSOUND.exec(text)?.[0];

/** A text that is empty, or says what no text should. */
export function textFaults(text: string, what: string, of?: readonly string[]): Fault[] {
	if (text.trim() === '') return [{ text, of, expected: `words for ${what}` }];
	const unsound = unsoundIn(text);
	return unsound === undefined ? [] : [{ text, of, expected: `no "${unsound}" in it` }];
}

/** Numbers, texts and paths of a layout that came out as none. */
export function valueFaults(placed: Placed): Fault[] {
	return [...nodesIn(placed)].flatMap(({ part, values }) => {
		const of = isMark(values) ? [values.id] : undefined;
		return Object.entries(values).flatMap(([key, value]): Fault[] => {
			const name = [part, key].filter(Boolean).join(' ');
			if (typeof value === 'number' && !Number.isFinite(value))
				return [{ of, expected: `a number for ${name}, not ${value}` }];
			if (typeof value !== 'string') return [];
			// Only labels must say something: some parts of a drawing may be left empty.
			return value === '' && key !== 'text' ? [] : textFaults(value, name, of);
		});
	});
}
