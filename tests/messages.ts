/** The messages of every language as their files have them, the site's and the story's in one. */
import { readFileSync } from 'node:fs';
import type { Locale } from '#lib/drawing/message.ts';
import { messageFiles } from '../src/cli/messages/read.ts';

type Messages = Readonly<Record<string, unknown>>;

export const MESSAGES = Object.fromEntries(
	Array.from(messageFiles(process.cwd()), ([locale, files]) => [
		locale,
		Object.assign({}, ...files.map((file) => JSON.parse(readFileSync(file, 'utf8')))),
	]),
) as Readonly<Record<Locale, Messages>>;
