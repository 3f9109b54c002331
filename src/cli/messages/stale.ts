/**
 * Which translations of messages were made from other English words than those that now stand there. Words of the tables
 * need none of this: they are found by the English ones.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { quoted, StoryError } from '#lib/story/problems.ts';
import { messageFiles, readMessages } from './read.ts';

/** By language and key: the fingerprint of the English message that the translation was made from. */
const TRANSLATED = 'src/messages/translated.json';

type Fingerprints = Record<string, Record<string, string>>;

/** A translation that may say something else than the English message. */
export interface Stale {
	readonly language: string;
	readonly key: string;
	/** Where it stands: `src/messages/site/ru.json:12`. */
	readonly place: string;
	/** The English words as they now are. */
	readonly english: string;
	/** Whether it was ever marked as translated. */
	readonly isNew: boolean;
}

/** The translations of a project that are stale, language by language. */
export function staleIn(folder: string): Stale[] {
	const { base, languages, filesOf } = languagesIn(folder);
	const known = fingerprintsIn(folder);
	const english = messagesIn(folder, filesOf(base));
	const { byLocale } = readMessages(folder, (problem) => {
		throw new StoryError([problem], '');
	});
	return languages.flatMap((language) =>
		[...english].flatMap(([key, message]): Stale[] => {
			const at = byLocale.get(language)?.get(key)?.at;
			if (!at || known[language]?.[key] === fingerprintOf(message)) return [];
			return [
				{
					language,
					key,
					place: `${at.file}:${at.line}`,
					english: wordsOf(message),
					isNew: known[language]?.[key] === undefined,
				},
			];
		}),
	);
}

/** One stale translation in one line. */
export const staleText = ({ place, key, english, isNew }: Stale): string =>
	`${place} ${key} – ${isNew ? 'not yet marked as translated' : 'English has changed since'}: ${quoted(english)}`;

/** Marks the translations of messages, or of all, as made from the English words as they now are; returns how many. */
export function markTranslated(folder: string, keys: readonly string[]): number {
	const { base, languages, filesOf } = languagesIn(folder);
	const english = messagesIn(folder, filesOf(base));
	const unknown = keys.find((key) => !english.has(key));
	if (unknown !== undefined)
		throw new Error(`${JSON.stringify(unknown)} is no message of ${filesOf(base).join(' or ')}`);
	const known = fingerprintsIn(folder);
	const marked = staleIn(folder).filter(({ key }) => keys.length === 0 || keys.includes(key));
	const now = new Set(marked.map(({ language, key }) => `${language} ${key}`));
	const fingerprints = Object.fromEntries(
		languages.map((language) => [
			language,
			Object.fromEntries(
				// In the order of the English messages, without those that are gone.
				[...english].flatMap(([key, message]) => {
					const found = now.has(`${language} ${key}`) ? fingerprintOf(message) : known[language]?.[key];
					return found === undefined ? [] : [[key, found]];
				}),
			),
		]),
	);
	writeFileSync(join(folder, TRANSLATED), `${JSON.stringify(fingerprints, null, '\t')}\n`);
	return marked.length;
}

function languagesIn(folder: string) {
	const files = messageFiles(folder);
	const [base = '', ...languages] = files.keys();
	return { base, languages, filesOf: (language: string) => files.get(language) ?? [] };
}

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

const fingerprintsIn = (folder: string): Fingerprints =>
	existsSync(join(folder, TRANSLATED)) ? readJson(join(folder, TRANSLATED)) : {};

function messagesIn(folder: string, files: readonly string[]): Map<string, unknown> {
	const entries = files.flatMap((file) => Object.entries(readJson(join(folder, file))));
	return new Map(entries.filter(([key]) => key !== '$schema'));
}

const fingerprintOf = (message: unknown): string =>
	createHash('sha256').update(JSON.stringify(message)).digest('hex').slice(0, 8);

/** A message's words; those of its variants, one behind the other. */
function wordsOf(message: unknown): string {
	if (typeof message === 'string') return message;
	const variants = message as { match: Record<string, string> }[];
	return variants.flatMap(({ match }) => Object.values(match)).join(' / ');
}
