/** `npm run sheets`: what each figure looks like in every form, width, theme and language, for review by eye. */
import type { Locale } from '#lib/drawing/message.ts';
import { isOneOf, TRANSLATIONS } from '#lib/model/vocabulary.ts';
import { readCall } from './command.ts';
import { compiled } from './compiled.ts';
import { CallError } from './export/arguments.ts';
import { reporter, writeFiles } from './export/write.ts';

type Modules = typeof import('./sheets/modules.ts');

const LOCALES: readonly Locale[] = ['en', ...TRANSLATIONS];

const USAGE = `usage: npm run sheets -- [FIGURE...] [options]

Writes a PNG a figure, of every form, width and theme that it is drawn in. FIGURE is the name in a figure's address, as
trade; without one, all.

  --language L    ${LOCALES.join(', ')} (default: all)
  --out FOLDER    where to, made if there is none (default: sheets); files that are there are replaced
  --help

Exit status: 0 when done, 1 when the data cannot be used, 2 when called wrongly or when a file cannot be written.`;

interface Asked {
	figures: readonly string[];
	locales: readonly Locale[];
	out: string;
}

const options = { language: { type: 'string' }, out: { type: 'string' } } as const;
const asked = readCall({ name: 'sheets', usage: USAGE, options }, (positionals, values): Asked => {
	const { language, out } = values as { language?: string; out?: string };
	if (language !== undefined && !isOneOf(LOCALES, language))
		throw new Error(`no language "${language}", expected one of ${LOCALES.join(', ')}`);
	return {
		figures: [...new Set(positionals)],
		locales: language === undefined ? LOCALES : [language],
		out: out ?? 'sheets',
	};
});
if (asked) process.exitCode = await run(asked);

async function run(call: Asked): Promise<number> {
	try {
		return await write(await compiled<Modules>(process.cwd(), 'src/cli/sheets/modules.ts'), call);
	} catch (error) {
		if (!(error instanceof CallError)) throw error;
		console.error(`sheets: ${error.message}; --help says how to call it`);
		return 2;
	}
}

/** Draws and writes the sheets, and returns the exit status. */
async function write(modules: Modules, { figures, locales, out }: Asked): Promise<number> {
	const { DATA_FOLDER, FIGURE_IDS, isFigureId, problemsText, readStory, rowsOf, toEdition, toSheet } =
		modules;
	const ids = figures.map((figure) => {
		if (isFigureId(figure)) return figure;
		throw new CallError(`no figure "${figure}", expected one of ${FIGURE_IDS.join(', ')}`);
	});
	const result = readStory(DATA_FOLDER);
	if ('problems' in result) {
		console.error(problemsText(result.problems, DATA_FOLDER));
		return 1;
	}
	const toAbsolute = (path: string) => new URL(path, 'http://localhost/').href;
	const editions = locales.map((locale) => toEdition(result.story, locale, toAbsolute));
	const sheets = (ids.length > 0 ? ids : FIGURE_IDS).map((id) => ({ id, rows: rowsOf(id, editions) }));
	const report = reporter(
		sheets.reduce((count, { rows }) => count + rows.length, 0),
		process.stderr,
	);
	let done = 0;
	const jobs = sheets.map(({ id, rows }) => ({
		name: `${id}.png`,
		make: () => toSheet(rows, (name) => report(++done, name)),
	}));
	for (const path of await writeFiles(jobs, { out, force: true, report: () => {} })) console.log(path);
	return 0;
}
