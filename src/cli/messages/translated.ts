/** What `npm run messages` does besides compiling: it names stale translations, or takes them as made anew. */
import { readCall } from '../command.ts';
import { markTranslated, staleIn, staleText } from './stale.ts';

const USAGE = `usage: npm run messages [-- --translated [KEY ...]]

Compiles the messages of all languages and names translations whose English message has changed since they were made.
With --translated, those of the messages KEY, or all, are taken as made from the English words as they now are.`;

/** Does what the call asks for; returns whether it is one. */
export function readTranslated(folder: string): boolean {
	const asked = readCall(
		{ name: 'messages', usage: USAGE, options: { translated: { type: 'boolean' } } },
		(keys, { translated }) => {
			if (!translated && keys.length > 0)
				throw new Error('expected --translated before the keys of messages');
			return { marked: translated ? markTranslated(folder, keys) : undefined };
		},
	);
	if (!asked) return false;
	if (asked.marked !== undefined)
		console.log(`${asked.marked} translations marked as made from the English words`);
	warnOfStale(folder);
	return true;
}

/** Names the stale translations, and what to do. */
export function warnOfStale(folder: string): void {
	const stale = staleIn(folder);
	for (const found of stale) console.warn(staleText(found));
	if (stale.length > 0)
		console.warn('translate them anew, then npm run messages -- --translated KEY ... (all without a KEY)');
}
