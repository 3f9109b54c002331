/** Messages that would come out as "undefined" are refused, and what is compiled is not touched without need. */
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StoryError } from '#lib/story/problems.ts';
import { callsOf } from '../../src/cli/messages/calls.ts';
import { problemsInMessages } from '../../src/cli/messages/check.ts';
import { compileMessages } from '../../src/cli/messages/compile.ts';

const LANGUAGES = ['en', 'ru', 'ko'] as const;
type Language = (typeof LANGUAGES)[number];

const MESSAGES = {
	ratio: '{side} outweighs {other} {times} to 1',
	articles: [
		{
			declarations: ['input count', 'local countPlural = count: plural'],
			selectors: ['countPlural'],
			match: { 'countPlural=one': 'one article', 'countPlural=other': '{count} articles' },
		},
	],
};
/** A language without forms for counts. */
const WITHOUT_FORMS = { ...MESSAGES, articles: '{count} articles' };

const CODE = `const said = m.ratio({ side: 'a, {b}', other: nameOf({ x: 1 }), times }, o);
m.articles(counts, o);
`;

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'messages-'));
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
	setPattern('./messages/{locale}.json');
	for (const language of LANGUAGES)
		write(`src/messages/${language}.json`, language === 'ko' ? WITHOUT_FORMS : MESSAGES);
	write('src/code.ts', CODE);
});
afterEach(() => rmSync(folder, { recursive: true }));

function setPattern(pathPattern: string | string[]): void {
	write('src/project.inlang/settings.json', {
		baseLocale: 'en',
		locales: LANGUAGES,
		telemetry: 'off',
		modules: ['../node_modules/@inlang/plugin-message-format/dist/index.js'],
		'plugin.inlang.messageFormat': { pathPattern },
	});
}

function write(path: string, content: object | string): void {
	mkdirSync(join(folder, path, '..'), { recursive: true });
	writeFileSync(
		join(folder, path),
		typeof content === 'string' ? content : JSON.stringify(content, null, '\t'),
	);
}

/** Changes the text of one language's messages. */
function spoil(language: Language, from: string, to: string): void {
	const path = `src/messages/${language}.json`;
	const before = readFileSync(join(folder, path), 'utf8');
	expect(before).toContain(from);
	write(path, before.replace(from, to));
}

const problems = () =>
	problemsInMessages(folder).map(
		({ file, line, column, value, expected }) => `${file}:${line} ${column} ${value} – ${expected}`,
	);

describe('messages', () => {
	it('of the project are in order', () => {
		expect(problemsInMessages(process.cwd())).toEqual([]);
	});

	it('pass with forms for counts in one language and none in another', () => {
		expect(problems()).toEqual([]);
	});

	it('name a placeholder that is misspelt in one language, whichever it is', () => {
		const wrong = (language: Language) =>
			`src/messages/${language}.json:2 ratio {othr}, {side}, {times} – {other}, {side}, {times}, as in most languages`;
		spoil('ru', '{other}', '{othr}');
		expect(problems()).toEqual([wrong('ru')]);
		spoil('ru', '{othr}', '{other}');
		spoil('en', '{other}', '{othr}');
		expect(problems()).toEqual([wrong('en')]);
	});

	it('name one that is misspelt in every language, where the code gives it', () => {
		for (const language of LANGUAGES) spoil(language, '{other}', '{othr}');
		expect(problems()).toEqual([
			'src/code.ts:1 undefined m.ratio with {other}, {side}, {times} – {othr}, {side}, {times}, as in src/messages/en.json:2',
		]);
	});

	it('name one that a language leaves out, and one that a form misspells', () => {
		spoil('ko', '{times}', '');
		spoil('ru', '"{count} articles"', '"{cuont} articles"');
		expect(problems()).toEqual([
			'src/messages/ko.json:2 ratio {other}, {side} – {other}, {side}, {times}, as in most languages',
			'src/messages/ru.json:3 articles {cuont} – a name that is declared: {count}, {countPlural}',
		]);
	});

	it('name a declaration that nothing uses', () => {
		spoil('en', '"input count"', '"input count", "input year"');
		expect(problems()).toEqual([
			'src/messages/en.json:3 articles year – a text or a choice that uses it, or no declaration',
			'src/messages/en.json:3 articles {count}, {year} – {count}, as in most languages',
		]);
	});

	it('name a message that a language lacks, and one of its own', () => {
		spoil('ko', '"ratio"', '"ratoi"');
		expect(problems()).toEqual([
			'src/messages/ko.json:undefined ratio undefined – this message, as in src/messages/en.json:2',
			'src/messages/ko.json:2 ratoi undefined – a message of src/messages/en.json',
		]);
	});

	it('name a key that a language has twice, in one file or in two', () => {
		spoil('ru', '"articles":', '"ratio": "",\n\t"articles":');
		expect(problems()).toEqual([
			'src/messages/ru.json:3 ratio undefined – each message once, but src/messages/ru.json:2 has it',
		]);
		spoil('ru', '"ratio": "",\n\t', '');
		setPattern(['./messages/{locale}.json', './messages/more/{locale}.json']);
		for (const language of LANGUAGES)
			write(`src/messages/more/${language}.json`, language === 'ko' ? { ratio: '' } : {});
		expect(problems()).toEqual([
			'src/messages/more/ko.json:2 ratio undefined – each message once, but src/messages/ko.json:2 has it',
		]);
	});

	it('name a message that no code asks for, and code that asks for none', () => {
		write('src/code.ts', CODE.replace('m.articles(', 'm.artciles('));
		expect(problems()).toEqual([
			'src/code.ts:2 undefined m.artciles – a message of the files',
			'src/messages/en.json:3 articles undefined – code that asks for it, as m.articles',
		]);
	});

	it('say where a file is no JSON', () => {
		spoil('ru', '"ratio":', '"ratio"');
		expect(problems()).toEqual([
			expect.stringMatching(/^src\/messages\/ru\.json:\d+ undefined undefined – JSON: /),
		]);
	});
});

describe('calls', () => {
	const namesIn = (code: string) =>
		callsOf('code.ts', code).map(({ key, inputs }) => [key, inputs && [...inputs]]);

	it('give the names that stand in them, whatever stands behind each', () => {
		expect(namesIn("m.a({ x, y: f({ z, t: ',' }), w: `}` }, o); m.b({}, o)")).toEqual([
			['a', ['x', 'y', 'w']],
			['b', []],
		]);
	});

	it('say nothing of names that come from elsewhere', () => {
		expect(namesIn('m.a({ x, ...more }, o); m.b(words, o); form.c({})')).toEqual([
			['a', undefined],
			['b', undefined],
		]);
	});
});

describe('compileMessages', () => {
	const target = () => join(folder, 'src/lib/paraglide');
	/** When each file was written. */
	const times = () =>
		Object.fromEntries(
			readdirSync(target(), { recursive: true, encoding: 'utf8' })
				.filter((name) => statSync(join(target(), name)).isFile())
				.map((name) => [name, statSync(join(target(), name)).mtimeMs]),
		);
	const changed = (before: Record<string, number>, after = times()) =>
		Object.keys({ ...before, ...after })
			.filter((name) => before[name] !== after[name])
			.sort();

	it('touches no file that stays the same, and none at all for messages that are refused', async () => {
		await compileMessages(folder);
		const first = times();
		expect(Object.keys(first)).toContain('messages/ratio.js');
		await compileMessages(folder);
		expect(changed(first)).toEqual([]);

		spoil('ru', 'outweighs', 'weighs more than');
		await compileMessages(folder, { types: false });
		expect(changed(first)).toEqual(['made-of', 'messages/ratio.js']);
		const quick = times();
		await compileMessages(folder, { types: false });
		expect(changed(quick)).toEqual([]);
		// The types come with the next command.
		await compileMessages(folder);
		expect(changed(quick)).toEqual(['made-of']);

		const whole = times();
		spoil('ru', '{times}', '{tmies}');
		await expect(compileMessages(folder)).rejects.toThrow(StoryError);
		expect(changed(whole)).toEqual([]);
	});

	it('takes away what is left of another shape, of a message that is gone, and of a process that was killed', async () => {
		await compileMessages(folder, { types: false });
		expect(Object.keys(times())).toContain('messages/articles.js');
		write('src/lib/paraglide/messages/en.js', 'export const ratio = 1;');
		write('src/lib/paraglide/messages/ratio.js.unfinished', 'export const rat');
		for (const language of LANGUAGES) write(`src/messages/${language}.json`, { ratio: MESSAGES.ratio });
		write('src/code.ts', CODE.replace(/m\.articles.*/, ''));
		await compileMessages(folder, { types: false });
		expect(Object.keys(times()).filter((name) => name.startsWith('messages/'))).toEqual([
			'messages/_index.js',
			'messages/package.json',
			'messages/ratio.js',
		]);
	});

	it('waits for another process that compiles the same project', async () => {
		const lock = join(folder, '.svelte-kit/compiling');
		write('.svelte-kit/compiling', String(process.pid));
		let isDone = false;
		const compiling = compileMessages(folder, { types: false }).then(() => {
			isDone = true;
		});
		await setTimeout(300);
		expect([isDone, existsSync(target())]).toEqual([false, false]);
		rmSync(lock);
		await compiling;
		expect(existsSync(lock)).toBe(false);
	});

	it('does not take messages that were edited meanwhile for those that it began with', async () => {
		const compiling = compileMessages(folder, { types: false });
		spoil('en', 'outweighs', 'weighs more than');
		await compiling;
		spoil('en', 'weighs more than', 'outweighs');
		await compileMessages(folder, { types: false });
		const compiled = readFileSync(join(target(), 'messages/ratio.js'), 'utf8');
		expect(compiled).toContain('outweighs');
		expect(compiled).not.toContain('weighs more than');
	});
});
