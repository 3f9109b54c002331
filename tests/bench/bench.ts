/**
 * `npm run bench`: how long figures take to lay out and to draw, what scripts and explorers cost a reader, what an article
 * full of figures costs a browser, what embeds and files weigh, how long a clean build takes.
 */
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Built } from '../../src/cli/build/site.ts';
import { type Builds, withBuiltCopy } from './copy.ts';
import { filesIn } from './files.ts';
import { over, printTable } from './table.ts';

/** What is measured, by name, in this order. Loaded only when asked for: some read the build as soon as they are. */
const PARTS: Readonly<Record<string, () => void | Promise<void>>> = {
	drawings: async () => (await import('./drawings.ts')).benchDrawings(),
	growth: async () => (await import('./growth.ts')).benchGrowth(),
	pages: async () => (await import('./pages.ts')).benchPages(),
	'first-screen': async () => (await import('./first-screen.ts')).benchFirstScreen(),
	explorers: async () => (await import('./explorers.ts')).benchExplorers(),
	embeds: async () => (await import('./embeds.ts')).benchEmbeds(),
	articles: async () => (await import('./articles.ts')).benchArticles(),
	weights: async () => (await import('./weights.ts')).benchWeights(),
	costs: async () => (await import('./costs.ts')).benchCosts(),
	dev: async () => (await import('./dev.ts')).benchDev(),
};

/** What a build should take at the most, s, and weigh, MB. */
const COLD = 90;
const WARM = 45;
const MEGABYTES = 150;

const USAGE = `usage: npm run bench [-- --only ${[...Object.keys(PARTS), 'build'].join('|')}] [-- --here]

Builds a clean copy of the project as it stands, and prints:
  drawings   milliseconds to lay out and to draw each figure at each width
  growth     milliseconds and memory for all figures and sources, and for ten times the rows
  pages      when the largest part of a page is painted, with scripts and without, and for how long scripts block it
  first-screen  the share of the dashboard's first screen that drawings cover, and the words in it
  explorers  milliseconds from the first reach for an explorer until it stands there
  embeds     milliseconds that an embed keeps the main thread busy, and that its drawing alone would
  articles   milliseconds that an article full of figures keeps a browser's main thread busy
  weights    bytes of each embed and of each exported SVG
  costs      what a million and a hundred million views a day cost a host
  dev        seconds from an edit of a row until its page says it, and what the server's memory grows by
  build      seconds of a build with and without its cache, and of the code alone; its files and their bytes
"over" marks what misses its aim. Nothing is written to the
project's folders. --only measures one part; --here builds nothing and measures the folder build/ as it is.`;

interface Asked {
	parts: (() => void | Promise<void>)[];
	isHere: boolean;
}

async function bench({ parts, isHere }: Asked): Promise<void> {
	const measure = async () => {
		for (const part of parts) await part();
	};
	if (isHere) return measure();
	await withBuiltCopy(process.cwd(), async (builds) => {
		await measure();
		printBuilds(builds);
	});
}

function printBuilds({ cold, warm }: Builds): void {
	const files = filesIn('build');
	const megabytes = files.reduce((sum, path) => sum + statSync(path).size, 0) / 1e6;
	const row = (name: string, { seconds, bundleSeconds }: Built, aim: number) => [
		name,
		seconds.toFixed(1),
		bundleSeconds.toFixed(1),
		(seconds / bundleSeconds).toFixed(1),
		over(seconds, aim),
	];
	printTable(
		['build', 's', 'code alone, s', 'ratio', ''],
		[row('without a cache', cold, COLD), row('with it', warm, WARM)],
	);
	printTable(
		['build', '', ''],
		[
			['files', String(files.length), ''],
			['MB', megabytes.toFixed(1), over(megabytes, MEGABYTES)],
		],
	);
}

/** What to measure; nothing where there is nothing to do but to say how the command is called. */
function readAsked(): Asked | undefined {
	try {
		const { values } = parseArgs({
			options: {
				help: { type: 'boolean', short: 'h' },
				only: { type: 'string' },
				here: { type: 'boolean', default: false },
			},
		});
		if (values.help) {
			console.log(USAGE);
			return;
		}
		const named = values.only === undefined ? Object.values(PARTS) : [PARTS[values.only]];
		const parts = named.filter((part) => part !== undefined);
		if (parts.length === 0 && values.only !== 'build') throw new Error(`no part "${values.only}". `);
		return { parts, isHere: values.here };
	} catch (error) {
		const [message] = (error as Error).message.split('. ');
		console.error(`bench: ${message}; --help says how to call it`);
		process.exitCode = 2;
	}
}

const asked = readAsked();
if (asked) await bench(asked);
