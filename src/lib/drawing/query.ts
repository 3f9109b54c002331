/** A view's state in the query of its address: what a link, a bookmark and a reload bring back. */

/** One parameter: how its value is written, and what stands where there is none or a wrong one. */
export interface Field<Value> {
	initial: Value;
	/** Undefined where the text is no value. */
	parse(text: string): Value | undefined;
	format(value: Value): string;
}

export type Fields<State> = { readonly [Name in keyof State]: Field<State[Name]> };

/** One of a closed set of words, the first unless another is said. */
export const oneOf = <const Word extends string>(
	words: readonly Word[],
	initial = words[0] as Word,
): Field<Word> => ({
	initial,
	parse: (text) => words.find((word) => word === text),
	format: (word) => word,
});

/** A number within bounds, of at most so many decimals. */
export const within = (least: number, most: number, initial: number, decimals = 0): Field<number> => ({
	initial,
	parse(text) {
		const value = /^-?\d{1,6}(\.\d{1,6})?$/.test(text) ? Number(text) : Number.NaN;
		return value >= least && value <= most ? Number(value.toFixed(decimals)) : undefined;
	},
	format: (value) => String(Number(value.toFixed(decimals))),
});

/** The state that a query asks for; quietly the initial value for what it leaves out or gets wrong. */
export function readState<State extends object>(fields: Fields<State>, query: string): State {
	const given = new URLSearchParams(query);
	return Object.fromEntries(
		namesOf(fields).map((name) => {
			const text = given.get(name);
			return [name, (text === null ? undefined : fields[name].parse(text)) ?? fields[name].initial];
		}),
	) as State;
}

/** The query with the state in it, initial values left out; parameters of others stay as they are. */
export function writeState<State extends object>(fields: Fields<State>, state: State, query: string): string {
	const given = new URLSearchParams(query);
	for (const name of namesOf(fields)) {
		if (state[name] === fields[name].initial) given.delete(name);
		else given.set(name, fields[name].format(state[name]));
	}
	const text = given.toString();
	return text && `?${text}`;
}

const namesOf = <State extends object>(fields: Fields<State>) =>
	Object.keys(fields) as (keyof State & string)[];
