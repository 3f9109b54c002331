/** `npm run messages`: compiles the messages of all languages, unless they are compiled already, or says what is wrong with them. */
import { compileMessages } from './messages/compile.ts';

try {
	await compileMessages(process.cwd());
} catch (error) {
	console.error(`messages: ${(error as Error).message}`);
	process.exitCode = 1;
}
