/** `npm run export`: figures as files, and whether a file still says what the data says. */
import { readFileSync } from 'node:fs';
import type { Locale } from '#lib/drawing/message.ts';
import { compiled, Unprepared } from './compiled.ts';
import { type Asked, CallError, readArguments, USAGE } from './export/arguments.ts';
import { jobsOf } from './export/jobs.ts';
import { reporter, writeFiles } from './export/write.ts';

type Modules = typeof import('./export/modules.ts');

process.exitCode = await run(process.argv.slice(2));

/** Does what it is asked for and returns the exit status. */
async function run(args: readonly string[]): Promise<number> {
	try {
		const request = readArguments(args);
		if ('help' in request) {
			console.log(USAGE);
			return 0;
		}
		const modules = await compiled<Modules>(process.cwd(), 'src/cli/export/modules.ts');
		return await ('verify' in request ? verify(modules, request.verify) : write(modules, request.asked));
	} catch (error) {
		if (error instanceof Unprepared) {
			console.error(`export: ${error.message}`);
			return 2;
		}
		if (!(error instanceof CallError)) throw error;
		console.error(`export: ${error.message}; --help says how to call it`);
		return 2;
	}
}

async function write(modules: Modules, asked: Asked): Promise<number> {
	const { FIGURE_IDS, isFigureId } = modules;
	const ids = asked.all
		? FIGURE_IDS
		: asked.figures.map((figure) => {
				if (isFigureId(figure)) return figure;
				throw new CallError(`no figure "${figure}", expected one of ${FIGURE_IDS.join(', ')}`);
			});
	const toAbsolute = toAbsoluteOf(modules);
	const open = opener(modules);
	if (!open) return 1;
	const jobs = jobsOf(open(asked.language, toAbsolute), ids, asked);
	const report = reporter(jobs.length, process.stderr);
	for (const path of await writeFiles(jobs, { ...asked, report })) console.log(path);
	return 0;
}

function verify(modules: Modules, path: string): number {
	const text = read(path);
	const open = opener(modules);
	if (!open) return 1;
	try {
		const { picture, differences, remarks } = modules.toVerdict(text, (asked, { site, locale }) =>
			open(locale, (address) => new URL(address, site).href).svg(asked),
		);
		for (const remark of remarks) console.log(`${path}: ${remark}`);
		for (const difference of differences) console.log(`${path}: ${difference}`);
		const what = `${picture.id} at ${picture.width} px`;
		if (differences.length === 0) console.log(`${path}: ${what}, all marks and texts match the data`);
		return differences.length === 0 ? 0 : 1;
	} catch (error) {
		if (error instanceof modules.NotExported) throw new CallError(`${path}: ${error.message}`);
		throw error;
	}
}

function read(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch (error) {
		throw new CallError(`cannot read ${path} (${(error as NodeJS.ErrnoException).code})`);
	}
}

/** Makes absolute addresses, once the site's own is known to be one. */
function toAbsoluteOf({ toAbsolute }: Modules): Modules['toAbsolute'] {
	try {
		toAbsolute('');
		return toAbsolute;
	} catch (error) {
		throw new CallError((error as Error).message);
	}
}

/** Opens exporters of the data; nothing where it cannot be used, which is then said. */
function opener({ DATA_FOLDER, Exporter, problemsText, readStory, toEdition }: Modules) {
	const result = readStory(DATA_FOLDER);
	if ('problems' in result) {
		console.error(problemsText(result.problems, DATA_FOLDER));
		return undefined;
	}
	const { story } = result;
	return (locale: Locale, toAbsolute: Modules['toAbsolute']) =>
		new Exporter(toEdition(story, locale, toAbsolute));
}
