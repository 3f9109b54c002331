/** A layout taken apart, whatever it lays out. */
import type { Evidence } from '../marks/mark.ts';

export interface Node {
	/** The name of the layout's part in which it is, as `map`; empty for the layout itself. */
	part: string;
	values: Readonly<Record<string, unknown>>;
}

/** All objects and lists of a layout, the layout first. */
export function* nodesIn(layout: object, part = ''): Generator<Node> {
	yield { part, values: layout as Node['values'] };
	for (const [key, inner] of Object.entries(layout))
		if (typeof inner === 'object' && inner !== null) yield* nodesIn(inner, part || key);
}

/** Whether it is a mark: something drawn that stands for a row. */
export const isMark = (values: Node['values']): values is Node['values'] & Evidence =>
	typeof values.id === 'string' && typeof values.cites === 'string';

/** The numbers in a path's data. */
export const numbersInPath = (d: string): number[] => (d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

/** All numbers of a layout, those in its paths included. */
export const numbersOf = (layout: object): number[] =>
	[...nodesIn(layout)].flatMap(({ values }) =>
		Object.entries(values).flatMap(([key, value]) => {
			if (typeof value === 'number') return [value];
			return key === 'd' && typeof value === 'string' ? numbersInPath(value) : [];
		}),
	);
