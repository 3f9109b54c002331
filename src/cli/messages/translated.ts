/** What `npm run messages` does besides compiling: it names stale translations, or takes them as made anew. */
import { readCall } from '../command.ts';
import { markTranslated, staleIn, staleText } from './stale.ts';

const USAGE = `usage: npm run messages [-- --translated [KEY ...]]

Compiles the messages of all languages and names translations whose English message has changed since they were made.
With --translated, those of the messages KEY, or all, are taken as made from the English words as they now are.`;

/** The messages whose translations are made anew: those of the keys, all for no key; none where the call does not say so. */
type Translated = readonly string[] | undefined;

/** What the call asks for; undefined where it is none. */
export const readTranslated = (): { translated: Translated } | undefined =>
	readCall(
		{ name: 'messages', usage: USAGE, options: { translated: { type: 'boolean' } } },
		(keys, { translated }) => {
			if (!translated && keys.length > 0)
				throw new Error('expected --translated before the keys of messages');
			return { translated: translated ? keys : undefined };
		},
	);

/** Marks translations as made anew, and names those that are stale. */
export function markAndWarn(folder: string, translated: Translated): void {
	if (translated)
		console.log(`${markTranslated(folder, translated)} translations marked as made from the English words`);
	warnOfStale(folder);
}

/** Names the stale translations, and what to do. */
export function warnOfStale(folder: string): void {
	const stale = staleIn(folder);
	for (const found of stale) console.warn(staleText(found));
	if (stale.length > 0)
		console.warn('translate them anew, then npm run messages -- --translated KEY ... (all without a KEY)');
}
