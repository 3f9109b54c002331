/** What views cost a host, for the average and for the heaviest embed of all languages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { TRANSLATIONS } from '#lib/model/vocabulary.ts';
import { ASSUMED, costOf } from './cost.ts';
import { type BuiltFile, readAll } from './files.ts';
import { printTable } from './table.ts';

const HEAD = [
	'cost, brotli',
	'bytes/view',
	'requests/view',
	'GB/day',
	'GB/month',
	'of origin/day',
	'shielded',
	'hits',
];

export function benchCosts(): void {
	const weigh = ({ bytes }: Pick<BuiltFile, 'bytes'>) => brotliCompressSync(bytes).length;
	const folders = ['build', ...TRANSLATIONS.map((language) => join('build', language))];
	const embeds = folders.flatMap((folder) => readAll(join(folder, 'embed'), '.html'));
	const pages = embeds.map(weigh);
	const scripts = folders.map((folder) => weigh({ bytes: readFileSync(join(folder, 'reader.js')) }));
	const average = (values: readonly number[]) =>
		values.reduce((sum, value) => sum + value, 0) / values.length;
	const gzipped = average(embeds.map(({ bytes }) => gzipSync(bytes, { level: 9 }).length));
	const views = [
		{ name: 'average', pageBytes: average(pages), scriptBytes: average(scripts) },
		{ name: 'heaviest', pageBytes: Math.max(...pages), scriptBytes: Math.max(...scripts) },
	];
	const count = (value: number) => Math.round(value).toLocaleString('en');
	const rows = views.flatMap(({ name, ...view }) =>
		[1e6, 1e8].map((perDay) => {
			const cost = costOf(view, { views: perDay, files: pages.length + scripts.length });
			return [
				`${count(perDay)} views a day, ${name} embed`,
				count(cost.bytesPerView),
				String(cost.requestsPerView),
				count(cost.gigabytesPerDay),
				count(cost.gigabytesPerMonth),
				count(cost.originRequestsPerDay),
				count(cost.shieldedRequestsPerDay),
				`${(cost.hitShare * 100).toFixed(1)}%`,
			];
		}),
	);
	printTable(HEAD, rows);
	for (const { name, pageBytes, scriptBytes } of views)
		console.log(`${name}: page ${count(pageBytes)} bytes, reader.js ${count(scriptBytes)}, in brotli.`);
	console.log(
		`An average page is ${count(gzipped)} bytes in gzip. ${ASSUMED.nodes} nodes that ask again every ${ASSUMED.maxAge} s for`,
		`${pages.length} embeds and ${scripts.length} scripts; ${ASSUMED.headerBytes} bytes of headers an answer;`,
		'no script kept by a browser. Price: GB/month × price of a GB.\n',
	);
}
