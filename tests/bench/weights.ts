/** What embeds and exported files weigh. */
import { dirname } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { FigureId } from '#lib/figures/registry.ts';
import { BUDGETS } from './budgets.ts';
import { type BuiltFile, readAll } from './files.ts';
import { over, printTable } from './table.ts';

export function benchWeights(): void {
	printWeights(
		'embed',
		readAll('build/embed', '.html'),
		(name) => BUDGETS[dirname(name) as FigureId]?.embedBytes,
	);
	printWeights('exported file', readAll('build/figures', '.svg'));
}

function printWeights(
	what: string,
	files: readonly BuiltFile[],
	budgetOf: (name: string) => number | undefined = () => undefined,
): void {
	const rows = files.map(({ name, bytes }) => {
		const brotli = brotliCompressSync(bytes).length;
		const sizes = [bytes.length, gzipSync(bytes, { level: 9 }).length, brotli];
		return [
			name,
			...sizes.map((size) => size.toLocaleString('en')),
			over(brotli, budgetOf(name) ?? Number.POSITIVE_INFINITY),
		];
	});
	printTable([`${what}, bytes`, 'raw', 'gzip', 'brotli', ''], rows);
}
