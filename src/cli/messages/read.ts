/** The messages of a project as their files have them, with the names that each takes in. */
import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import type { Problem, Report } from '#lib/story/problems.ts';

export const PROJECT = 'src/project.inlang';

interface Settings {
	baseLocale: string;
	locales: string[];
	'plugin.inlang.messageFormat': { pathPattern: string | string[] };
}

/** A message of one language, at its place. */
export interface Message {
	key: string;
	at: { file: string; line: number };
	/** The names that the code must give, as the message declares them or, where it has one text, uses them. */
	inputs: ReadonlySet<string>;
	/** Names that are declared, and those that a text, a choice or a count uses. */
	declared: ReadonlySet<string>;
	used: ReadonlySet<string>;
}

export interface Messages {
	/** The language whose messages all others follow. */
	base: string;
	byLocale: ReadonlyMap<string, ReadonlyMap<string, Message>>;
	/** The files of each language. */
	files: ReadonlyMap<string, readonly string[]>;
}

/** A message as the files write it: one text, or variants that are chosen by what is given. */
type Written = string | [{ declarations: string[]; selectors: string[]; match: Record<string, string> }];

const settingsIn = (folder: string): Settings =>
	JSON.parse(readFileSync(join(folder, PROJECT, 'settings.json'), 'utf8'));

/** The files of messages, language by language. */
export function messageFiles(folder: string): Map<string, string[]> {
	const { locales, 'plugin.inlang.messageFormat': format } = settingsIn(folder);
	const patterns = [format.pathPattern].flat();
	return new Map(
		locales.map((locale) => [
			locale,
			patterns.map((pattern) => normalize(join(PROJECT, '..', pattern.replace('{locale}', locale)))),
		]),
	);
}

/** All messages of a project; reports files that are none, and keys that stand in a language twice. */
export function readMessages(folder: string, report: Report): Messages {
	const files = messageFiles(folder);
	const byLocale = new Map(
		Array.from(files, ([locale, names]) => {
			const messages = new Map<string, Message>();
			for (const message of names.flatMap((file) => readFile(folder, file, report))) {
				const { key, at } = message;
				const first = messages.get(key)?.at;
				if (first)
					report({
						...at,
						column: key,
						expected: `each message once, but ${first.file}:${first.line} has it`,
					});
				else messages.set(key, message);
			}
			return [locale, messages];
		}),
	);
	return { base: settingsIn(folder).baseLocale, byLocale, files };
}

function readFile(folder: string, file: string, report: Report): Message[] {
	const path = join(folder, file);
	if (!existsSync(path)) {
		report({ file, expected: 'a file of messages' });
		return [];
	}
	const text = readFileSync(path, 'utf8');
	try {
		const { $schema: _, ...messages } = JSON.parse(text) as Record<string, Written>;
		return keysIn(text).flatMap(({ key, line }) => {
			const written = messages[key];
			return written === undefined ? [] : { key, at: { file, line }, ...namesIn(written) };
		});
	} catch (error) {
		report(notJson(file, text, error as Error));
		return [];
	}
}

/** The keys of the outermost object of a text in JSON, as often as they stand there, each with its line. */
function keysIn(text: string): { key: string; line: number }[] {
	let depth = 0;
	let line = 1;
	return Array.from(text.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|[{}[\]\n]/g)).flatMap(
		([sign, quoted = '', colon]) => {
			const found = depth === 1 && colon ? [{ key: JSON.parse(quoted), line }] : [];
			if ('{['.includes(sign)) depth += 1;
			if ('}]'.includes(sign)) depth -= 1;
			line += sign.split('\n').length - 1;
			return found;
		},
	);
}

/** Node says where a text stops being JSON, by the number of the character or of the line. */
function notJson(file: string, text: string, { message }: Error): Problem {
	const [, position] = /position (\d+)/.exec(message) ?? [];
	const before = position === undefined ? text : text.slice(0, Number(position));
	return { file, line: before.split('\n').length, expected: `JSON: ${message}` };
}

/** What stands in braces; a backslash before one makes it a letter. */
const placeholdersIn = (text: string): string[] =>
	Array.from(text.matchAll(/(?<!\\)\{\s*([^{}]*?)\s*\}/g), ([, name = '']) => name);

function namesIn(written: Written): Pick<Message, 'inputs' | 'declared' | 'used'> {
	if (typeof written === 'string') {
		const inputs = new Set(placeholdersIn(written));
		return { inputs, declared: inputs, used: inputs };
	}
	const [{ declarations, selectors, match }] = written;
	const inputs = declarations.flatMap((declaration) => /^input (\w+)$/.exec(declaration)?.[1] ?? []);
	const counts = declarations.flatMap((declaration) => {
		const [, name, of] = /^local (\w+) = (\w+):/.exec(declaration) ?? [];
		return name && of ? [{ name, of }] : [];
	});
	const asked = Object.keys(match).flatMap((key) =>
		key.split(',').map((part) => part.split('=')[0]?.trim() ?? ''),
	);
	return {
		inputs: new Set(inputs),
		declared: new Set([...inputs, ...counts.map(({ name }) => name)]),
		used: new Set([
			...Object.values(match).flatMap(placeholdersIn),
			...selectors,
			...asked,
			...counts.map(({ of }) => of),
		]),
	};
}
