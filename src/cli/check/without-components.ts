/**
 * Lets Node import figures without Svelte: a component is taken for nothing, since what a drawing prints is all in its
 * layout. To be imported before the figures are.
 */
import { register } from 'node:module';

const LOADER = `export const load = (url, context, next) =>
	new URL(url).pathname.endsWith('.svelte')
		? { format: 'module', source: 'export default undefined', shortCircuit: true }
		: next(url, context);`;

register(`data:text/javascript,${encodeURIComponent(LOADER)}`);
