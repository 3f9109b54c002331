/** A message changed in English alone: the three translations of it are named, until somebody says that they are made anew. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markTranslated, staleIn, staleText } from '../../src/cli/messages/stale.ts';
import { run } from './run.ts';

const EN = 'src/messages/story/en.json';
const TRANSLATED = 'src/messages/translated.json';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'messages-'));
	for (const path of ['src/project.inlang/settings.json', 'src/messages'])
		cpSync(path, join(folder, path), { recursive: true });
	markTranslated(folder, []);
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (file: string) => readFileSync(join(folder, file), 'utf8');

/** Gives a message other English words. */
function say(key: string, words: string) {
	const messages = { ...JSON.parse(read(EN)), [key]: words };
	writeFileSync(join(folder, EN), `${JSON.stringify(messages, null, '\t')}\n`);
}

const keysOf = (language: string) =>
	staleIn(folder)
		.filter((found) => found.language === language)
		.map(({ key }) => key);

describe('translations of messages', () => {
	it('are made from the English words as they are', () => {
		const mending = 'translate them anew, then: npm run messages -- --translated KEY ... (all without a KEY)';
		expect(staleIn(process.cwd()).map(staleText), mending).toEqual([]);
	});

	it('are marked in the order of the messages, so that a mark changes no other line', () => {
		const before = readFileSync(TRANSLATED, 'utf8');
		cpSync(TRANSLATED, join(folder, TRANSLATED));
		expect(markTranslated(folder, [])).toBe(0);
		expect(read(TRANSLATED), 'npm run messages -- --translated').toBe(before);
		say('trade_title', 'Another headline');
		markTranslated(folder, ['trade_title']);
		const lines = before.split('\n');
		const changed = read(TRANSLATED)
			.split('\n')
			.filter((line, i) => line !== lines[i]);
		expect(changed).toEqual(Array(3).fill(expect.stringContaining('"trade_title"')));
	});

	it('are named in all three languages, with their line, once English has changed', () => {
		// However a file is indented.
		for (const [language, indent] of [
			['ko', 2],
			['zh', 0],
		] as const) {
			const file = `src/messages/story/${language}.json`;
			writeFileSync(join(folder, file), JSON.stringify(JSON.parse(read(file)), null, indent));
		}
		say('trade_title', 'Another headline');
		expect(staleIn(folder).map(staleText)).toEqual(
			['ru', 'ko', 'zh'].map((language) => {
				const line = read(`src/messages/story/${language}.json`)
					.split('\n')
					.findIndex((text) => text.includes('"trade_title"'));
				return `src/messages/story/${language}.json:${line + 1} trade_title – English has changed since: "Another headline"`;
			}),
		);
	});

	it('are no longer named once they are marked, those of the key alone', () => {
		say('trade_title', 'Another headline');
		say('border_title', 'One more');
		expect(markTranslated(folder, ['trade_title'])).toBe(3);
		for (const language of ['ru', 'ko', 'zh']) expect(keysOf(language)).toEqual(['border_title']);
		expect(markTranslated(folder, [])).toBe(3);
		expect(staleIn(folder)).toEqual([]);
	});

	it('are named when they were never marked, and forgotten with their message', () => {
		const known = JSON.parse(read(TRANSLATED));
		delete known.ko.trade_title;
		known.zh.gone = '00000000';
		writeFileSync(join(folder, TRANSLATED), JSON.stringify(known));
		expect(staleIn(folder)).toMatchObject([{ language: 'ko', key: 'trade_title', isNew: true }]);
		markTranslated(folder, []);
		expect(read(TRANSLATED)).not.toContain('"gone"');
	});

	it('cannot be marked of a message that there is not', () => {
		expect(() => markTranslated(folder, ['trade_titel'])).toThrow(
			'"trade_titel" is no message of src/messages/site/en.json or src/messages/story/en.json',
		);
	});

	it('are marked by a command that says how it is called', async () => {
		expect(await run('messages', 'trade_title')).toMatchObject({
			status: 2,
			stderr: 'messages: expected --translated before the keys of messages; --help says how to call it\n',
		});
	});
});
