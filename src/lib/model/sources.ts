/** Citations with what a reader is told of their sources, so that whatever a row comes to knows it. */
import type { Cite } from './cites.ts';
import { CITING_TABLES } from './evidence.ts';
import type { Rows } from './story.ts';

/** The rows whose citations name their sources, in the language of the table of sources. */
export function withSourceNames<All extends Rows>(rows: All): All {
	const sourceById = new Map(rows.sources.map((row) => [row.id, row]));
	const resolve = (cite: Cite): Cite => {
		const source = sourceById.get(cite.source);
		if (!source) return cite;
		return {
			...cite,
			name: source.short,
			...(source.read === 'dossier' && { isUnseen: true }),
			...(source.read === 'none' && { isOwn: true }),
		};
	};
	const resolved = CITING_TABLES.map((name) => [
		name,
		rows[name].map((row) => (row.cites ? { ...row, cites: row.cites.map(resolve) } : row)),
	]);
	return { ...rows, ...Object.fromEntries(resolved) };
}
