/** `npm run build:headers`: writes the files that tell web servers what to send with each file of the site. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { headerFiles } from './headers/files.ts';

const USAGE = `usage: npm run build:headers

Writes ${[...headerFiles().keys()].join(', ')} from the table in src/cli/headers/table.ts.
Exit status: 0 when written, 2 when called wrongly.`;

/** Whether to write; otherwise there is nothing to do but to say how the command is called. */
function isAsked(): boolean {
	try {
		const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } });
		if (!values.help) return true;
		console.log(USAGE);
	} catch (error) {
		const [message] = (error as Error).message.split('. ');
		console.error(`build:headers: ${message}; --help says how to call it`);
		process.exitCode = 2;
	}
	return false;
}

if (isAsked())
	for (const [path, text] of headerFiles()) {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
		console.log(`${path}  ${Buffer.byteLength(text)} bytes`);
	}
