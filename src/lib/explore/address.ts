/** The page's address as the place where a view's state is kept. */

import { type Fields, readState, writeState } from '#lib/drawing/query.ts';
import { VIEW_EVENT } from '#lib/views/parameters.ts';

export const stateOfPage = <State extends object>(fields: Fields<State>): State =>
	readState(fields, location.search);

/** Writes the state into the address without a step in the browser's history. */
export function keepState<State extends object>(fields: Fields<State>, state: State): void {
	const query = writeState(fields, state, location.search);
	if (query === location.search) return;
	history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
	dispatchEvent(new Event(VIEW_EVENT));
}

/** Removes the state from the address. */
export const clearState = <State extends object>(fields: Fields<State>): void =>
	keepState(fields, readState(fields, ''));
