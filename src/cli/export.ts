/** `npm run export`: figures as files, and whether a file still says what the data says. */
import { readFileSync } from 'node:fs';
import type { Locale } from '#lib/drawing/message.ts';
import { type Asked, CallError, readArguments, USAGE } from './export/arguments.ts';
import { jobsOf } from './export/jobs.ts';
import { reporter, writeFiles } from './export/write.ts';
import { type Load, withModules } from './modules.ts';

type EditionModule = typeof import('#lib/publishing/edition.ts');
type ExporterModule = typeof import('#lib/files/exporter.ts');
type Registry = typeof import('#lib/figures/registry.ts');
type Site = typeof import('#lib/build/site.ts');
type Reader = typeof import('#lib/story/read.ts');
type Problems = typeof import('#lib/story/problems.ts');
type Verify = typeof import('#lib/files/verify.ts');

process.exitCode = await run(process.argv.slice(2));

/** Does what it is asked for and returns the exit status. */
async function run(args: readonly string[]): Promise<number> {
	try {
		const request = readArguments(args);
		if ('help' in request) {
			console.log(USAGE);
			return 0;
		}
		return await withModules(process.cwd(), (load) =>
			'verify' in request ? verify(load, request.verify) : write(load, request.asked),
		);
	} catch (error) {
		if (!(error instanceof CallError)) throw error;
		console.error(`export: ${error.message}; --help says how to call it`);
		return 2;
	}
}

async function write(load: Load, asked: Asked): Promise<number> {
	const { FIGURE_IDS, isFigureId } = await load<Registry>('/src/lib/figures/registry.ts');
	const ids = asked.all
		? FIGURE_IDS
		: asked.figures.map((figure) => {
				if (isFigureId(figure)) return figure;
				throw new CallError(`no figure "${figure}", expected one of ${FIGURE_IDS.join(', ')}`);
			});
	const toAbsolute = await toAbsoluteOf(load);
	const open = await opener(load);
	if (!open) return 1;
	const jobs = jobsOf(open(asked.language, toAbsolute), ids, asked);
	const report = reporter(jobs.length, process.stderr);
	for (const path of await writeFiles(jobs, { ...asked, report })) console.log(path);
	return 0;
}

async function verify(load: Load, path: string): Promise<number> {
	const text = read(path);
	const open = await opener(load);
	if (!open) return 1;
	const { NotExported, toVerdict } = await load<Verify>('/src/lib/files/verify.ts');
	try {
		const { picture, differences, remarks } = toVerdict(text, (asked, { site, locale }) =>
			open(locale, (address) => new URL(address, site).href).svg(asked),
		);
		for (const remark of remarks) console.log(`${path}: ${remark}`);
		for (const difference of differences) console.log(`${path}: ${difference}`);
		const what = `${picture.id} at ${picture.width} px`;
		if (differences.length === 0) console.log(`${path}: ${what}, all marks and texts match the data`);
		return differences.length === 0 ? 0 : 1;
	} catch (error) {
		if (error instanceof NotExported) throw new CallError(`${path}: ${error.message}`);
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
async function toAbsoluteOf(load: Load): Promise<Site['toAbsolute']> {
	const { toAbsolute } = await load<Site>('/src/lib/build/site.ts');
	try {
		toAbsolute('');
		return toAbsolute;
	} catch (error) {
		throw new CallError((error as Error).message);
	}
}

/** Opens exporters of the data; nothing where it cannot be used, which is then said. */
async function opener(load: Load) {
	const { DATA_FOLDER, readStory } = await load<Reader>('/src/lib/story/read.ts');
	const result = readStory(DATA_FOLDER);
	if ('problems' in result) {
		const { problemsText } = await load<Problems>('/src/lib/story/problems.ts');
		console.error(problemsText(result.problems, DATA_FOLDER));
		return undefined;
	}
	const { story } = result;
	const { Exporter } = await load<ExporterModule>('/src/lib/files/exporter.ts');
	const { toEdition } = await load<EditionModule>('/src/lib/publishing/edition.ts');
	return (locale: Locale, toAbsolute: Site['toAbsolute']) =>
		new Exporter(toEdition(story, locale, toAbsolute));
}
