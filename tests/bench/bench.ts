/**
 * `npm run bench`: how long figures take to lay out and to draw, what scripts and explorers cost a reader, what an article
 * full of figures costs a browser, what embeds and files weigh, how long a clean build takes.
 */
import { parseArgs } from 'node:util';
import { benchArticles, MANY } from './articles.ts';
import { withBuiltCopy } from './copy.ts';
import { benchCosts } from './costs.ts';
import { benchDrawings } from './drawings.ts';
import { benchExplorers } from './explorers.ts';
import { filesIn } from './files.ts';
import { benchPages } from './pages.ts';
import { over, printTable } from './table.ts';
import { benchWeights } from './weights.ts';

/** What is measured, by name, in this order. */
const PARTS: Readonly<Record<string, () => void | Promise<void>>> = {
	drawings: benchDrawings,
	pages: benchPages,
	explorers: benchExplorers,
	articles: benchArticles,
	weights: benchWeights,
	costs: benchCosts,
};

/** What a clean build should take at the most, s. */
const BUILD_SECONDS = 60;

const USAGE = `usage: npm run bench [-- --only ${Object.keys(PARTS).join('|')}] [-- --here]

Builds a clean copy of the project as it stands, and prints:
  drawings   milliseconds to lay out and to draw each figure at each width
  pages      when the largest part of a page is painted, with scripts and without, and for how long scripts block it
  explorers  milliseconds from the first reach for an explorer until it stands there
  articles   milliseconds that an article with ${MANY} figures keeps a browser's main thread busy
  weights    bytes of each embed and of each exported SVG
  costs      what a million and a hundred million views a day cost a host
and the seconds of the build and the number of its files. "over" marks what misses its aim. Nothing is written to the
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
	await withBuiltCopy(process.cwd(), async (seconds) => {
		await measure();
		printTable(
			['build', '', ''],
			[
				['clean build, s', seconds.toFixed(1), over(seconds, BUILD_SECONDS)],
				['files', String(filesIn('build').length), ''],
			],
		);
	});
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
		if (parts.length === 0) throw new Error(`no part "${values.only}". `);
		return { parts, isHere: values.here };
	} catch (error) {
		const [message] = (error as Error).message.split('. ');
		console.error(`bench: ${message}; --help says how to call it`);
		process.exitCode = 2;
	}
}

const asked = readAsked();
if (asked) await bench(asked);
