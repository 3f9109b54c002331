/**
 * `npm run bench`: how long a figure takes to lay out and to draw, what an article full of figures costs a browser, what
 * embeds and files weigh, how long a clean build takes. Measures a copy of the project, so that no working tree is
 * touched and figures and files are of one moment.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { render } from 'svelte/server';
import { preview } from 'vite';
import type { FigureId } from '#lib/figures/registry.ts';
import { TRANSLATIONS } from '#lib/model/vocabulary.ts';
import { CHROMIUM_ARGS, chromiumPath } from '../../tests/e2e/chromium.ts';
import {
	copyCodes,
	openObserved,
	readThrough,
	seenBy,
	watchMainThread,
} from '../../tests/e2e/hosts/observed.ts';
import { BUDGETS } from './budgets.ts';
import { ASSUMED, costOf } from './cost.ts';
import { withModules } from './modules.ts';

/** Figures in the article that is measured, the same ones again where there are too few. */
const MANY = 20;
/** Widths of the article, px. */
const ARTICLE_WIDTHS = [360, 1000];

const USAGE = `usage: npm run bench

Prints, for a clean build of the project as it stands: milliseconds to lay out and to draw each figure at each width,
milliseconds that an article with ${MANY} figures keeps a browser's main thread busy, bytes of each embed and of each exported SVG, what a million and a hundred million views
a day cost a host, seconds of the build and the number of its files. "over" marks what misses its aim. Nothing is written to the project's folders.`;

/** What a clean build should take at the most, s. */
const BUILD_SECONDS = 60;

/** Runs before the clock counts, until the engine has compiled what it runs; then runs of which the median is taken. */
const WARM_UP = 20;
const RUNS = 60;

/** What a copy leaves behind: what is installed, built, or compiled from the rest. */
const LEFT_OUT = [
	'.git',
	'node_modules',
	'build',
	'.svelte-kit',
	'test-results',
	join('src', 'lib', 'paraglide'),
];

type Registry = typeof import('#lib/figures/registry.ts');
type PenModule = typeof import('#lib/figures/pen.ts');
type Theme = typeof import('#lib/figures/theme.ts');
type StoryModule = typeof import('#lib/server/story/load.ts');

async function bench(): Promise<void> {
	const copy = copyProject(process.cwd());
	try {
		const seconds = build(copy);
		// The story is read from the folder that a command runs in.
		process.chdir(copy);
		await printSpeeds(copy);
		await printArticles();
		printWeights(
			'embed',
			sizesOf('build/embed', '.html'),
			(name) => BUDGETS[dirname(name) as FigureId]?.embedBytes,
		);
		printWeights('exported file', sizesOf('build/figures', '.svg'));
		printCosts();
		printTable(
			['build', '', ''],
			[
				['clean build, s', seconds.toFixed(1), over(seconds, BUILD_SECONDS)],
				['files', String(filesIn('build').length), ''],
			],
		);
	} finally {
		process.chdir(tmpdir());
		rmSync(copy, { recursive: true, force: true });
	}
}

/** The project without what can be made from it, in a temporary folder. */
function copyProject(project: string): string {
	const copy = mkdtempSync(join(tmpdir(), 'vladivostok-2019-bench-'));
	cpSync(project, copy, {
		recursive: true,
		filter: (path) => !LEFT_OUT.includes(relative(project, path)),
	});
	symlinkSync(resolve(project, 'node_modules'), join(copy, 'node_modules'), 'junction');
	return copy;
}

/** Builds in `folder` and returns the seconds it took. */
function build(folder: string): number {
	const start = performance.now();
	const { status, stderr } = spawnSync('npm run build', { cwd: folder, shell: true, encoding: 'utf8' });
	if (status !== 0) {
		console.error(stderr);
		throw new Error('the build failed; its own words stand above');
	}
	return (performance.now() - start) / 1000;
}

async function printSpeeds(root: string): Promise<void> {
	await withModules(root, async (importModule) => {
		const load = <T>(path: string): Promise<T> => importModule(`/src/lib/${path}`);
		const { figuresOf } = await load<Registry>('figures/registry.ts');
		const { penFor } = await load<PenModule>('figures/pen.ts');
		const { INK, WIDTH_NAMES, WIDTHS } = await load<Theme>('figures/theme.ts');
		const { story } = await load<StoryModule>('server/story/load.ts');
		const rows = figuresOf(story).flatMap((figure) =>
			WIDTH_NAMES.map((name) => {
				const { width } = WIDTHS[name];
				const layOut = () => figure.draw({ width, locale: 'en' });
				const { Drawing, placed } = layOut();
				const pen = penFor({ ink: INK.light, prefix: figure.id, isFile: false, lang: 'en' });
				const draw = () => render(Drawing, { props: { placed, pen } }).body.length;
				return [figure.id, String(width), ...timed(layOut, figure.id), ...timed(draw, figure.id)];
			}),
		);
		printTable(['figure', 'width', 'lay out, ms', '', 'draw, ms', ''], rows);
	});
}

/** What an article with many figures, each by the code with a style sheet, costs the browser that reads it to its end. */
async function printArticles(): Promise<void> {
	const ids = Object.keys(BUDGETS);
	const server = await preview({
		configFile: false,
		logLevel: 'error',
		build: { outDir: 'build' },
		preview: { port: 0 },
	});
	const browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS });
	try {
		const baseURL = server.resolvedUrls?.local[0]?.replace(/\/$/, '');
		const rows: string[][] = [];
		for (const width of ARTICLE_WIDTHS) {
			const page = await browser.newPage({ viewport: { width, height: 900 } });
			const many = Array.from({ length: MANY }, (_, i) => ids[i % ids.length] ?? '');
			const codes = await copyCodes(page, many, { baseURL });
			const busy = await watchMainThread(page);
			await openObserved(page, codes, { baseURL });
			await readThrough(page);
			const { all, scripts, layout } = await busy();
			const { tasks, shift } = await seenBy(page);
			const times = [all, scripts, layout].map((time) => time.toFixed(0));
			rows.push([String(width), ...times, String(tasks.length), shift.toFixed(3)]);
			await page.close();
		}
		const head = ['main thread, ms', 'scripts, ms', 'layout, ms', 'tasks over 50 ms', 'layout shift'];
		printTable([`article of ${MANY} figures, width`, ...head], rows);
	} finally {
		await browser.close();
		await server.close();
	}
}

/** The median of many runs, ms, and whether it misses the aim. */
function timed(run: () => unknown, id: FigureId): [string, string] {
	for (let i = 0; i < WARM_UP; i++) run();
	const times = Array.from({ length: RUNS }, () => {
		const start = performance.now();
		run();
		return performance.now() - start;
	}).sort((a, b) => a - b);
	const median = times[Math.floor(RUNS / 2)] ?? Number.NaN;
	return [median.toFixed(2), over(median, BUDGETS[id].milliseconds)];
}

const over = (value: number, aim: number): string => (value > aim ? 'over' : '');

/** The files below a folder with an ending, smallest path first. */
const filesIn = (folder: string, ending = ''): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith(ending))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();

const sizesOf = (folder: string, ending: string) =>
	filesIn(folder, ending).map((path) => ({ name: relative(folder, path), bytes: readFileSync(path) }));

function printWeights(
	what: string,
	files: { name: string; bytes: Buffer }[],
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

/** What views cost a host, for the average and for the heaviest embed of all languages. */
function printCosts(): void {
	const weigh = ({ bytes }: { bytes: Buffer }) => brotliCompressSync(bytes).length;
	const folders = ['build', ...TRANSLATIONS.map((language) => join('build', language))];
	const pages = folders.flatMap((folder) => sizesOf(join(folder, 'embed'), '.html').map(weigh));
	const scripts = folders.map((folder) => weigh({ bytes: readFileSync(join(folder, 'reader.js')) }));
	const average = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
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
	const head = [
		'cost, brotli',
		'bytes/view',
		'requests/view',
		'GB/day',
		'GB/month',
		'of origin/day',
		'shielded',
		'hits',
	];
	printTable(head, rows);
	console.log(
		`${ASSUMED.nodes} nodes that ask again every ${ASSUMED.maxAge} s for ${pages.length} embeds and ${scripts.length} scripts;`,
		`${ASSUMED.headerBytes} bytes of headers an answer; no script kept by a browser. Price: GB/month × price of a GB.\n`,
	);
}

/** A table for the terminal: the first column to the left, numbers to the right. */
function printTable(head: string[], rows: string[][]): void {
	const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i]?.length ?? 0)));
	const toLine = (row: string[]) =>
		row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
	console.log(`${[head, ...rows].map((row) => toLine(row).trimEnd()).join('\n')}\n`);
}

/** Whether to measure; otherwise there is nothing to do but to say how the command is called. */
function isAsked(): boolean {
	try {
		const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } });
		if (!values.help) return true;
		console.log(USAGE);
	} catch (error) {
		const [message] = (error as Error).message.split('. ');
		console.error(`bench: ${message}; --help says how to call it`);
		process.exitCode = 2;
	}
	return false;
}

if (isAsked()) await bench();
