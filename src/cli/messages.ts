/**
 * `npm run messages`: compiles the messages of all languages, unless they are compiled already, or says what is wrong with
 * them; names stale translations.
 */
import { compileMessages } from './messages/compile.ts';
import { readTranslated } from './messages/translated.ts';

try {
	if (readTranslated(process.cwd())) await compileMessages(process.cwd());
} catch (error) {
	console.error(`messages: ${(error as Error).message}`);
	process.exitCode = 1;
}
