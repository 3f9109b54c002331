import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fileOfBase } from '#lib/model/geo.ts';
import { MAP_BASES } from '#lib/model/vocabulary.ts';
import { describeFiles } from '../../src/cli/geo/describe.ts';
import { run } from './run.ts';

afterEach(() => vi.unstubAllEnvs());

describe('build:geo', () => {
	it.each([
		['city', 'gmt is missing; install it: apt-get install gmt gmt-gshhg-full (GMT 6.4.0, GSHHG 2.3.7)'],
		['world', 'npm is missing; install it: npm comes with Node.js 20 and later'],
	])('says in one line what %s needs, and writes nothing', async (base, reason) => {
		const stderr = `build:geo: ${reason}\n`;
		vi.stubEnv('PATH', '');
		expect(await run('build-geo', base)).toEqual({ status: 1, stdout: '', stderr });
	});

	it('refuses a base map that there is not', async () => {
		const stderr = 'build:geo: "moon" is no base map; --help says how to call it\n';
		expect(await run('build-geo', 'moon')).toEqual({ status: 2, stdout: '', stderr });
	});

	it('says how it is called', async () => {
		expect(await run('build-geo', '--help')).toEqual({
			status: 0,
			stdout: expect.stringMatching(/^usage: /),
			stderr: '',
		});
	});

	it('leaves a descriptor as it is whose maps have not changed, and mends a wrong checksum', () => {
		const descriptor = readFileSync('data/datapackage.json', 'utf8');
		const maps = new Map(
			MAP_BASES.map(fileOfBase).map((file) => [file, readFileSync(`data/${file}`)] as const),
		);
		expect(describeFiles(descriptor, maps)).toBe(descriptor);
		expect(describeFiles(descriptor.replace(/"sha256:\w{4}/, '"sha256:0000'), maps)).toBe(descriptor);
	});
});
