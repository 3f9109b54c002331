import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

function run(args: string[], env: NodeJS.ProcessEnv = process.env) {
	const command = ['--import', 'tsx', 'src/cli/build-geo.ts', ...args];
	const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', env });
	return { status, stdout, stderr };
}

describe('build:geo', () => {
	it.each([
		['city', 'gmt is missing; install it: apt-get install gmt gmt-gshhg-full (GMT 6.4.0, GSHHG 2.3.7)'],
		['world', 'npm is missing; install it: npm comes with Node.js 20 and later'],
	])('says in one line what %s needs, and writes nothing', (base, reason) => {
		const stderr = `build:geo: ${reason}\n`;
		expect(run([base], { ...process.env, PATH: '' })).toEqual({ status: 1, stdout: '', stderr });
	});

	it('refuses a base map that there is not', () => {
		const stderr = 'build:geo: "moon" is no base map; --help says how to call it\n';
		expect(run(['moon'])).toEqual({ status: 2, stdout: '', stderr });
	});

	it('says how it is called', () => {
		expect(run(['--help'])).toEqual({ status: 0, stdout: expect.stringMatching(/^usage: /), stderr: '' });
	});
});
