/**
 * `npm run messages`: compiles the messages of all languages, unless they are compiled already, or says what is wrong with
 * them; names stale translations.
 */
import { compileMessages } from './messages/compile.ts';
import { markAndWarn, readTranslated } from './messages/translated.ts';

const asked = readTranslated();
try {
	// What is wrong with a file of messages is said with its line before anything else reads it.
	if (asked) {
		await compileMessages(process.cwd());
		markAndWarn(process.cwd(), asked.translated);
	}
} catch (error) {
	console.error(`messages: ${(error as Error).message}`);
	process.exitCode = 1;
}
