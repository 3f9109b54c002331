/** The built site as files. Knows neither what is in them nor how they are built. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadEnvFile } from 'node:process';
import { toAbsolute } from '#lib/build/site.ts';

/** What `npm run build:test` writes. */
export const BUILD = 'build';

if (!existsSync(BUILD)) throw new Error(`no folder ${BUILD}: run \`npm run build:test\` first`);
loadEnvFile('tests/site.env');

/** Every file's path in a folder, with slashes, sorted. */
export const filesOf = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) =>
			join(parentPath, name)
				.slice(folder.length + 1)
				.replaceAll('\\', '/'),
		)
		.sort();

/** The path of every file in `folder` that differs from the one in `other`, or stands in one of the two only. */
export function differences(folder: string, other: string): string[] {
	const paths = new Set([...filesOf(folder), ...filesOf(other)]);
	const bytes = (path: string) => (existsSync(path) ? readFileSync(path) : undefined);
	return [...paths].sort().filter((path) => {
		const [a, b] = [bytes(join(folder, path)), bytes(join(other, path))];
		return !a || !b || !a.equals(b);
	});
}

/** The paths of all files of the build. */
export const files: readonly string[] = filesOf(BUILD);

export const read = (path: string): string => readFileSync(join(BUILD, path), 'utf8');

/** The file that a web server gives for an address, as `figures/trade/`, from the site's root. */
export const fileAt = (address: string): string =>
	address === '' || address.endsWith('/') ? `${address}index.html` : address;

/** What an absolute address of the site leads to, as `figures/trade/`; undefined where it leaves the site. */
export const pathOf = (address: string): string | undefined =>
	address.startsWith(toAbsolute('')) ? address.slice(toAbsolute('').length) : undefined;

if (!read('index.html').includes(`<link rel="canonical" href="${toAbsolute('')}"`))
	throw new Error(`${BUILD} is made for another address than ${toAbsolute('')}: run \`npm run build:test\``);
