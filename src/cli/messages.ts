/** `npm run messages`: compiles the messages of all languages, unless they are compiled already, and names stale translations. */
import { compileMessages } from './messages/compile.ts';
import { readTranslated } from './messages/translated.ts';

if (readTranslated(process.cwd())) await compileMessages(process.cwd());
