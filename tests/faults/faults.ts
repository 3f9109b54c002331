/** `npm run test:faults` plants one fault after another in a copy of the project, and prints which test catches it and how soon. */
import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readFileSync,
	realpathSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { printTable } from '../bench/table.ts';
import { FAULTS, type Fault } from './table.ts';

const PARTS =
	'.gitignore biome.json build data package-lock.json package.json playwright.config.ts src static svelte.config.js tests tsconfig.json vite.config.ts';

const bin = (path: string) => join('node_modules', path);
const vitest = (project: string) => [
	bin('vitest/vitest.mjs'),
	'run',
	'--reporter=json',
	'--project',
	project,
];
const COMMANDS: Readonly<Record<Fault['run'], string[]>> = {
	unit: vitest('unit'),
	export: vitest('export'),
	build: vitest('build'),
	browser: [bin('@playwright/test/cli.js'), 'test', '--reporter=json', '--project=chromium'],
	site: [bin('@playwright/test/cli.js'), 'test', '--reporter=json', '--project=chromium'],
	lint: [bin('@biomejs/biome/bin/biome'), 'lint'],
	check: [bin('svelte-check/bin/svelte-check'), '--fail-on-warnings'],
};

/** The first test that failed, by its name, or the first suite, by its error. Throws where no test was run. */
function failedIn(output: string): string {
	const [, vitest] = /"fullName":"((?:[^"\\]|\\.)*)","status":"failed"/.exec(output) ?? [];
	const [, playwright] = /"title": "([^"]*)",\s*"ok": false/.exec(output) ?? [];
	const [, suite] = /"status":"failed","message":"([^"]+)/.exec(output) ?? [];
	const name = vitest ?? playwright ?? suite;
	if (!name) throw new Error(`no test was run: ${output.slice(-1000)}`);
	return name;
}

/** What catches a fault in the copy; undefined where nothing does. */
function caughtBy({ file, find, put, run, tests }: Fault, folder: string): string | undefined {
	const path = join(folder, file);
	const text = readFileSync(path, 'utf8');
	if (!text.includes(find)) throw new Error(`${file} has no ${find}`);
	const start = (args: string[], env = {}) =>
		spawnSync(process.execPath, args, {
			cwd: folder,
			encoding: 'utf8',
			maxBuffer: 1e9,
			env: { ...process.env, ...env },
		});
	const write = (content: string) => {
		writeFileSync(path, content);
		if (file.startsWith('src/messages/')) spawnSync('npm', ['run', '--silent', 'messages'], { cwd: folder });
	};
	write(text.replace(find, () => put));
	try {
		if (run === 'site') {
			const built = start([bin('vite/bin/vite.js'), 'build'], { ONLY_ENGLISH: '1', EMPTY_PICTURES: '1' });
			if (built.status !== 0) return 'the build';
		}
		const { status, stdout, stderr } = start([...COMMANDS[run], ...tests]);
		if (status === 0) return undefined;
		return run === 'lint' || run === 'check' ? run : failedIn(stdout || stderr);
	} finally {
		write(text);
	}
}

const asked = process.argv.slice(2);
const faults = FAULTS.filter(({ name }) => asked.length === 0 || asked.some((word) => name.includes(word)));
const missing = faults.filter(
	({ file, find }) => !existsSync(file) || !readFileSync(file, 'utf8').includes(find),
);
if (missing.length > 0) {
	const lines = missing.map(({ name, file, find }) => `${name}: ${file} has no ${find}`);
	throw new Error(
		`faults that cannot be planted (of the built site: \`npm run build:test\` first)\n${lines.join('\n')}`,
	);
}

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'faults-')));
try {
	for (const part of PARTS.split(' ')) cpSync(part, join(folder, part), { recursive: true });
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
	spawnSync('npm', ['run', '--silent', 'prepare'], { cwd: folder });
	const rows = faults.map((fault) => {
		const start = performance.now();
		const test = caughtBy(fault, folder);
		const seconds = ((performance.now() - start) / 1000).toFixed(0);
		console.error(`${fault.name}: ${test ?? 'NOT CAUGHT'} (${seconds} s)`);
		return [fault.name, test ?? 'NOT CAUGHT', seconds];
	});
	printTable(['fault', 'caught by', 'seconds'], rows);
	if (rows.some(([, test]) => test === 'NOT CAUGHT')) process.exitCode = 1;
} finally {
	rmSync(folder, { recursive: true });
}
