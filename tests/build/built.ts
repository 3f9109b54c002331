/** The built site as files. Knows neither what is in them nor how they are built. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What `npm run build` writes. */
export const BUILD = 'build';

if (!existsSync(BUILD)) throw new Error(`no folder ${BUILD}: run \`npm run build\` first`);

/** Every file's path in a folder, with slashes, sorted. */
export const filesOf = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => statSync(join(folder, path)).isFile())
		.map((path) => path.replaceAll('\\', '/'))
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

export const read = (path: string, folder = BUILD): string => readFileSync(join(folder, path), 'utf8');

/** The file that a web server gives for an address, as `figures/trade/`, from the site's root. */
export const fileAt = (address: string): string =>
	address === '' || address.endsWith('/') ? `${address}index.html` : address;
