import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileOfBase } from '#lib/model/geo.ts';
import { MAP_BASES } from '#lib/model/vocabulary.ts';
import { describeFiles } from '../../src/cli/geo/describe.ts';

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

	it('leaves a descriptor as it is whose maps have not changed, and mends a wrong checksum', () => {
		const descriptor = readFileSync('data/datapackage.json', 'utf8');
		const maps = new Map(
			MAP_BASES.map(fileOfBase).map((file) => [file, readFileSync(`data/${file}`)] as const),
		);
		expect(describeFiles(descriptor, maps)).toBe(descriptor);
		expect(describeFiles(descriptor.replace('"sha256:7fd2', '"sha256:0000'), maps)).toBe(descriptor);
	});
});
