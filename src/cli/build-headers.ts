/** `npm run build:headers`: writes the files that tell web servers what to send with each file of the site. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readCall } from './command.ts';
import { headerFiles } from './headers/files.ts';

const USAGE = `usage: npm run build:headers

Writes ${[...headerFiles().keys()].join(', ')} from the table in src/cli/headers/table.ts.
Exit status: 0 when written, 2 when called wrongly.`;

if (readCall({ name: 'build:headers', usage: USAGE, allowPositionals: false }, () => true))
	for (const [path, text] of headerFiles()) {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
		console.log(`${path}  ${Buffer.byteLength(text)} bytes`);
	}
