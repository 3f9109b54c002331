/** By which parameters an address asks for a view of a figure: plain words, since the smallest scripts hold them. */

/** Those of each figure's view, as its definition has them. */
export const PARAMETERS: Readonly<Record<string, readonly string[]>> = {
	trade: ['scale', 'flow', 'series', 'from', 'to'],
	network: ['topic', 'tie', 'document', 'actor', 'steps'],
	border: ['zoom', 'x', 'y', 'a', 'b'],
	venue: ['zoom', 'x', 'y', 'a', 'b'],
};

/** All of a page, with that of the filter by source. */
export const parametersOn = (figure: string): string[] => [...(PARAMETERS[figure] ?? []), 'only'];

/** Sent to the window when the address has come to ask for another view. */
export const VIEW_EVENT = 'viewchange';

/** The part of a query that chooses a view of a figure, as `?scale=linear`; empty where it chooses none. */
export function viewQueryOf(figure: string, query: string): string {
	const given = new URLSearchParams(query);
	const chosen = parametersOn(figure).flatMap((name) => {
		const value = given.get(name);
		return value === null ? [] : [[name, value]];
	});
	return chosen.length > 0 ? `?${new URLSearchParams(chosen)}` : '';
}
