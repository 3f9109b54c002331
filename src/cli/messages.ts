/** `npm run messages`: compiles the messages of all languages, unless they are compiled already. */
import { compileMessages } from './messages/compile.ts';

await compileMessages(process.cwd());
