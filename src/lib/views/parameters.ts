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
