/** By which parameters an address asks for a view of a figure. */

/** The parameters of each explorer, by figure. */
export const PARAMETERS: Readonly<Record<string, readonly string[]>> = {
	trade: ['scale', 'flow', 'series', 'from', 'to'],
	network: ['topic', 'tie', 'document', 'actor', 'steps'],
	border: ['zoom', 'x', 'y', 'a', 'b'],
	venue: ['zoom', 'x', 'y', 'a', 'b'],
};

/** On every page: what rests on one document alone. */
export const ONLY = 'only';

/** Sent to the window when the address has come to ask for another view. */
export const VIEW_EVENT = 'viewchange';

/** The part of a query that chooses a view of a figure, as `?scale=linear`; empty where it chooses none. */
export function viewQueryOf(figure: string, query: string): string {
	const given = new URLSearchParams(query);
	const names = [...(PARAMETERS[figure] ?? []), ONLY];
	const chosen = names.flatMap((name) => {
		const value = given.get(name);
		return value === null ? [] : [[name, value]];
	});
	return chosen.length > 0 ? `?${new URLSearchParams(chosen)}` : '';
}
