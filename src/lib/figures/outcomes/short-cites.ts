import { group } from 'd3-array';
import type { Cite } from '#lib/model/cites.ts';

/** Citations in as little room as they need, what they begin with said once: `001:11, 23` and `RU14, 15`. */
export const toShortCites = (cites: readonly Cite[]): string =>
	[...group(cites.map(toParts), ({ family }) => family)]
		.map(([family, parts]) => family + parts.map(({ member }) => member).join(', '))
		.join(', ');

/** `001:11` is line 11 of the family `001:`, RU14 number 14 of the family RU. */
function toParts({ source, line }: Cite): { family: string; member: string } {
	if (line !== undefined) return { family: `${source}:`, member: String(line) };
	const family = source.replace(/[0-9].*$/, '');
	return { family, member: source.slice(family.length) };
}
