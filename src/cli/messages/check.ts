/** What would come out as "undefined" in a sentence: names that the languages, or the code, do not agree on. */
import { rollup } from 'd3-array';
import type { Problem, Report } from '#lib/story/problems.ts';
import { callsIn } from './calls.ts';
import { type Message, type Messages, readMessages } from './read.ts';

/** Everything that is wrong with a project's messages, file by file. */
export function problemsInMessages(folder: string): Problem[] {
	const problems: Problem[] = [];
	const report = (problem: Problem) => void problems.push(problem);
	const messages = readMessages(folder, report);
	// Of half a language nothing more can be said than where it breaks off.
	if (problems.length > 0) return problems;
	for (const ofLocale of messages.byLocale.values())
		for (const message of ofLocale.values()) checkNames(message, report);
	checkLanguages(messages, report);
	if (problems.length === 0) checkCalls(folder, messages, report);
	return problems.sort(
		(a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)) || (a.line ?? 0) - (b.line ?? 0),
	);
}

const inBraces = (names: Iterable<string>): string =>
	[...names]
		.sort()
		.map((name) => `{${name}}`)
		.join(', ') || 'no name in braces';

/** Those that are not among the others. */
const without = (names: ReadonlySet<string>, others: ReadonlySet<string>): string[] =>
	[...names].filter((name) => !others.has(name));

/** A message uses what it declares, and nothing else. */
function checkNames({ key, at, declared, used }: Message, report: Report): void {
	for (const name of without(used, declared))
		report({
			...at,
			column: key,
			value: `{${name}}`,
			expected: `a name that is declared: ${inBraces(declared)}`,
		});
	for (const name of without(declared, used))
		report({
			...at,
			column: key,
			value: name,
			expected: `a text or a choice that uses it, or no declaration`,
		});
}

/** Every language has the messages of the others, and takes the same names in. */
function checkLanguages({ base, byLocale, files }: Messages, report: Report): void {
	const ofBase = byLocale.get(base) ?? new Map<string, Message>();
	for (const [locale, ofLocale] of byLocale) {
		for (const [key, { at }] of ofBase)
			if (!ofLocale.has(key))
				report({
					file: files.get(locale)?.[files.get(base)?.indexOf(at.file) ?? 0] ?? '',
					column: key,
					expected: `this message, as in ${at.file}:${at.line}`,
				});
		for (const [key, { at }] of ofLocale)
			if (!ofBase.has(key))
				report({ ...at, column: key, expected: `a message of ${files.get(base)?.join(', ')}` });
	}
	for (const key of ofBase.keys()) {
		const all = [...byLocale.values()].flatMap((ofLocale) => ofLocale.get(key) ?? []);
		const expected = mostly(all.map(({ inputs }) => inBraces(inputs)));
		for (const { at, inputs } of all)
			if (inBraces(inputs) !== expected)
				report({
					...at,
					column: key,
					value: inBraces(inputs),
					expected: `${expected}, as in most languages`,
				});
	}
}

/** What most say; the first where it is even. */
const mostly = (all: readonly string[]): string | undefined => {
	const counts = rollup(
		all,
		(same) => same.length,
		(text) => text,
	);
	const most = Math.max(...counts.values());
	return [...counts].find(([, count]) => count === most)?.[0];
};

/** The code gives each message its names, and asks for every message. */
function checkCalls(folder: string, { base, byLocale }: Messages, report: Report): void {
	const ofBase = byLocale.get(base) ?? new Map<string, Message>();
	const calls = callsIn(folder);
	for (const { key, at, inputs: given } of calls) {
		const message = ofBase.get(key);
		if (!message) report({ ...at, value: `m.${key}`, expected: `a message of the files` });
		else if (given && without(message.inputs, given).length > 0)
			report({
				...at,
				value: `m.${key} with ${inBraces(given)}`,
				expected: `${inBraces(message.inputs)}, as in ${message.at.file}:${message.at.line}`,
			});
	}
	const asked = new Set(calls.map(({ key }) => key));
	for (const { key, at } of ofBase.values())
		if (!asked.has(key)) report({ ...at, column: key, expected: `code that asks for it, as m.${key}` });
}
