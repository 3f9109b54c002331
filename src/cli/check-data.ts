/** `npm run check:data [-- DIR] [--watch]`: says whether the data can be used and drawn, and if not, everything that is wrong with it. */
import { statSync } from 'node:fs';
import { join } from 'node:path/posix';
import { anchorKeyOf } from '#lib/model/anchors.ts';
import type { Story } from '#lib/model/story.ts';
import { TABLE_NAMES } from '#lib/model/tables.ts';
import { untranslatedIn } from '#lib/model/translate.ts';
import {
	FIGURE_PAGES,
	type FigurePage,
	isFigurePage,
	MAP_BASES,
	TRANSLATIONS,
} from '#lib/model/vocabulary.ts';
import { problemsInDocuments } from '#lib/story/anchors.ts';
import { type Problem, problemsText } from '#lib/story/problems.ts';
import { DATA_FOLDER, readStory } from '#lib/story/read.ts';
import { unreadIn } from '#lib/story/readings.ts';
import { checkDrawn } from './check/check-drawn.ts';
import { watchFolder } from './check/watch.ts';
import { readCall } from './command.ts';
import { warnOfStale } from './messages/translated.ts';

const USAGE = `usage: npm run check:data [-- DIR] [--only FIGURE] [--documents FOLDER] [--watch]

Checks the tables and base maps in the folder DIR ("data" when left out), draws every figure in all languages and widths, and prints every problem.
With --only, which may be repeated, that figure alone is drawn.
Words without a translation are named too, and statements that nobody has read against their lines as they now are. FOLDER holds the texts of the documents, each in a file whose name begins with
its id: then the words behind each row are looked for in their lines. With --watch it checks again at every change in DIR, until Ctrl-C. Exit status: 0 without problems, 1 with problems, 2 when called wrongly.`;

const MOST_UNREAD = 20;

const isFolder = (name: string) => statSync(name, { throwIfNoEntry: false })?.isDirectory() === true;

const asked = readCall(
	{
		name: 'check:data',
		usage: USAGE,
		options: {
			documents: { type: 'string' },
			only: { type: 'string', multiple: true },
			watch: { type: 'boolean' },
		},
	},
	([folder = DATA_FOLDER, ...others], values) => {
		if (others.length > 0) throw new Error('expected one folder');
		const documents = values.documents as string | undefined;
		for (const name of [folder, documents ?? folder])
			if (!isFolder(name)) throw new Error(`${JSON.stringify(name)} is no folder`);
		const figures = values.only as string[] | undefined;
		const unknown = figures?.find((id) => !isFigurePage(id));
		if (unknown !== undefined)
			throw new Error(`${JSON.stringify(unknown)} is no figure, expected one of ${FIGURE_PAGES.join(', ')}`);
		return {
			folder,
			documents,
			figures: figures as FigurePage[] | undefined,
			isWatched: values.watch === true,
		};
	},
);
if (asked?.isWatched) watchFolder(asked.folder, () => check(asked));
else if (asked) process.exitCode = await check(asked);

interface Asked {
	folder: string;
	documents: string | undefined;
	/** All when left out. */
	figures: FigurePage[] | undefined;
	isWatched: boolean;
}

/** Prints what is found and returns the exit status. */
async function check({ folder, documents, figures }: Asked): Promise<number> {
	const result = readStory(folder);
	if ('problems' in result) return refuse(result.problems, folder);
	const { story } = result;
	const untranslated = TRANSLATIONS.flatMap((language) => untranslatedIn(story, language)).map(
		({ at, ...found }) => ({ ...at, ...found }),
	);
	if (untranslated.length > 0) {
		refuse(untranslated, folder);
		console.error('until then a build has English words there');
		return 1;
	}
	const unsaid = documents === undefined ? [] : problemsInDocuments(documents, story);
	if (unsaid.length > 0) return refuse(unsaid, folder);
	const { problems, leftOut } = await checkDrawn(story, figures);
	if (problems.length > 0) return refuse(problems, folder);
	for (const { id, lacking } of leftOut) console.warn(`figures/${id} is left out, for want of ${lacking}`);
	if (folder === DATA_FOLDER) warnOfStale(process.cwd());
	for (const line of unreadLines(story, folder)) console.warn(line);
	const rows = TABLE_NAMES.reduce((sum, name) => sum + story[name].length, 0);
	const found = [
		`${TABLE_NAMES.length} tables`,
		`${rows} rows`,
		`${MAP_BASES.length} base maps`,
		drawnWords(figures, leftOut),
		'no problems',
		documents === undefined
			? 'words of documents not looked for (--documents FOLDER)'
			: 'every line says its words',
	];
	console.log(`${join(folder, '/')}: ${found.join(', ')}`);
	return 0;
}

/** Which figures were drawn, in words. */
function drawnWords(
	figures: readonly FigurePage[] | undefined,
	leftOut: readonly { id: FigurePage }[],
): string {
	const drawn = (figures ?? FIGURE_PAGES).filter((id) => !leftOut.some((other) => other.id === id));
	return `${drawn.length === FIGURE_PAGES.length ? 'all figures' : drawn.join(' and ') || 'no figure'} drawn`;
}

/** Prints what is wrong, and returns the exit status. */
function refuse(problems: readonly Problem[], folder: string): number {
	console.error(problemsText(problems, folder));
	return 1;
}

/** Statements that nobody has read as they now are, a line each; of very many the first and how many more there are. */
function unreadLines(story: Story, folder: string): string[] {
	const lines = unreadIn(story).map(
		({ table, row: { at, ...row } }) =>
			`${join(folder, at.file)}:${at.line} ${anchorKeyOf(table, row)} – to be read against its lines (readings.csv)`,
	);
	const more = lines.length - MOST_UNREAD;
	return more > 0 ? [...lines.slice(0, MOST_UNREAD), `and ${more} more`] : lines;
}
