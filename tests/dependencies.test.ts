/** What the project is made with: each by name, with its licence and a reason, and nothing that may not be used freely. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import lock from '../package-lock.json' with { type: 'json' };

/** Licences that ask for no more than a notice, or, as MPL-2.0, for the source of what is changed in a file of theirs. */
const FREE =
	/^(0BSD|Apache-2\.0|BlueOak-1\.0\.0|BSD-[23]-Clause|CC0-1\.0|ISC|MIT|MPL-2\.0|OFL-1\.1|Python-2\.0|Unlicense|Zlib)$/;

/** An old manifest lists the licences to choose from. */
type Stated = string | { type: string }[];

const locked: Record<string, { version: string; license?: Stated }> = lock.packages;
/** Every package by the folder that it is installed in; the project is none. */
const packages = Object.entries(locked).filter(([folder]) => folder !== '');

/** As its own manifest says where it is installed, which it is not for other platforms; else as its licence begins. */
function licenceOf(folder: string): string {
	const file = join(folder, 'package.json');
	const stated = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).license : undefined;
	const licence: Stated = stated ?? locked[folder]?.license ?? titleOf(folder);
	return typeof licence === 'string' ? licence : licence.map(({ type }) => type).join(' OR ');
}

function titleOf(folder: string): string {
	const name = existsSync(folder) && readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
	const [title = ''] = name ? readFileSync(join(folder, name), 'utf8').split('\n') : [];
	return title.replace(/^The | License$/g, '') || 'none';
}

/** The rows of the document's tables, cell by cell, without their heads. */
const [direct = [], byLicence = []] = readFileSync('DEPENDENCIES.md', 'utf8')
	.split(/^\| --- .*\n/m)
	.slice(1)
	.map((part) =>
		(part.split('\n\n')[0] ?? '')
			.trim()
			.split('\n')
			.map((line) =>
				line
					.split('|')
					.slice(1, -1)
					.map((cell) => cell.trim()),
			),
	);

it('names every package that the project asks for, with its version and licence', () => {
	const expected = Object.keys(manifest.devDependencies).map((name) => {
		const folder = `node_modules/${name}`;
		return [name, locked[folder]?.version, licenceOf(folder)];
	});
	expect(direct.map((row) => row.slice(0, 3))).toEqual(expected);
	expect(manifest).not.toHaveProperty('dependencies');
});

it('gives a reason for each', () => {
	expect(direct.filter((row) => row.length !== 4 || !row[3]).map(([name]) => name)).toEqual([]);
});

it('counts what these need, by licence', () => {
	const counts = new Map<string, number>();
	for (const [folder] of packages) counts.set(licenceOf(folder), (counts.get(licenceOf(folder)) ?? 0) + 1);
	const expected = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
	expect(byLicence).toEqual(expected.map(([licence, count]) => [licence, String(count)]));
});

it('holds nothing under another licence', () => {
	const isFree = (licence: string) =>
		licence
			.replace(/[()]/g, '')
			.split(' AND ')
			.every((term) => term.split(' OR ').some((choice) => FREE.test(choice)));
	const others = packages.filter(([folder]) => !isFree(licenceOf(folder)));
	expect(others.map(([folder]) => `${folder}: ${licenceOf(folder)}`)).toEqual([]);
});
