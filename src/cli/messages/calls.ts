/** Where the code asks for a message, and what it gives. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Call {
	key: string;
	at: { file: string; line: number };
	/** The names given; undefined where the code alone does not tell, as with `...more`. */
	inputs: ReadonlySet<string> | undefined;
}

/** Compiled messages name each other. */
const GENERATED = join('src', 'lib', 'paraglide');

/** Every place in a project where its sources ask for a message. */
export const callsIn = (folder: string): Call[] =>
	readdirSync(join(folder, 'src'), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(ts|svelte)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
		.filter((file) => !file.startsWith(GENERATED))
		.sort()
		.flatMap((file) => callsOf(file, readFileSync(join(folder, file), 'utf8')));

export const callsOf = (file: string, text: string): Call[] =>
	Array.from(text.matchAll(/(?<![\w.])m\s*\.\s*(\w+)\s*(\(\s*\{)?/g), (found) => ({
		key: found[1] ?? '',
		at: { file, line: text.slice(0, found.index).split('\n').length },
		inputs: found[2] ? namesFrom(text, found.index + found[0].length) : undefined,
	}));

/** The names of an object's properties, from behind its brace on. */
function namesFrom(text: string, start: number): Set<string> | undefined {
	const parts = [''];
	let depth = 0;
	for (let i = start; i < text.length; i += 1) {
		const letter = text[i] ?? '';
		if (`'"\``.includes(letter)) {
			i = endOfQuoted(text, i);
			continue;
		}
		if (depth === 0 && letter === '}') return toNames(parts);
		if ('([{'.includes(letter)) depth += 1;
		if (')]}'.includes(letter)) depth -= 1;
		if (depth === 0 && letter === ',') parts.push('');
		else parts[parts.length - 1] += letter;
	}
	return undefined;
}

function endOfQuoted(text: string, start: number): number {
	let end = start + 1;
	while (end < text.length && text[end] !== text[start]) end += text[end] === '\\' ? 2 : 1;
	return end;
}

function toNames(parts: readonly string[]): Set<string> | undefined {
	const names = parts.map((part) => part.trim()).filter(Boolean);
	const known = names.flatMap((part) => /^(\w+)/.exec(part)?.[1] ?? []);
	return known.length === names.length ? new Set(known) : undefined;
}
