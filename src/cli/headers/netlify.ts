/**
 * The table as a `_headers` file, which Netlify, Cloudflare Pages and others read. Where two rules give one file the same
 * header, the hosts differ in what they send: so no two rules do.
 */
import { AREAS, COMMON, type Headers, headersOf, isFolder, TYPES, typeOf } from './table.ts';

/** Endings whose type these hosts know themselves. */
const KNOWN = Object.keys(TYPES).filter((ending) => ending !== 'atom');

export function toHeadersFile(note: string): string {
	const rules = AREAS.flatMap((area) =>
		area.paths.map((path) => toRule(toPattern(path), { ...headersOf(area), ...typeAt(path) })),
	);
	return [`# ${note}`, toRule('/*', COMMON), ...rules].join('\n');
}

const toPattern = (path: string): string => (isFolder(path) ? `${path}*` : path);

function typeAt(path: string): Headers {
	const type = typeOf(path);
	return type === undefined || KNOWN.some((ending) => path.endsWith(`.${ending}`))
		? {}
		: { 'Content-Type': type };
}

const toRule = (pattern: string, headers: Headers): string =>
	[pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
