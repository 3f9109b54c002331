/** Reads a data folder: every problem of every file at once, or the story. Writes nothing. */
import { statSync } from 'node:fs';
import { isAnchored, withAnchors } from '#lib/model/anchors.ts';
import { fileOfBase, type Geo } from '#lib/model/geo.ts';
import { withSourceNames } from '#lib/model/sources.ts';
import type { Rows, Story } from '#lib/model/story.ts';
import { fileOf, TABLE_NAMES } from '#lib/model/tables.ts';
import { MAP_BASES } from '#lib/model/vocabulary.ts';
import { checkAbout } from './about.ts';
import { checkAgreement } from './agreement/agreement.ts';
import { checkAnchors } from './anchors.ts';
import { checkChanges } from './changes.ts';
import { checkCoverage } from './coverage.ts';
import { DESCRIPTOR, readDescriptor } from './descriptor.ts';
import { readGeo } from './geo.ts';
import { checkLines } from './lines.ts';
import { checkMaps } from './maps.ts';
import { type Problem, StoryError } from './problems.ts';
import { checkReferences, type Readings } from './references.ts';
import { checkRules } from './rules.ts';
import { type Reading, readTable } from './table.ts';

/** The data folder, as seen from the project's top level, where every command runs. */
export const DATA_FOLDER = 'data';

/** The files of the data package. */
export const DATA_FILES = [...TABLE_NAMES.map(fileOf), DESCRIPTOR];

/** All files of a data folder that are read, in the order of their problems. */
export const STORY_FILES = [...DATA_FILES, ...MAP_BASES.map(fileOfBase)];

/** A data folder's story, or what is wrong with it: by file as `STORY_FILES` lists them, then by line. */
export function readStory(folder: string): { story: Story } | { problems: readonly Problem[] } {
	if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
		return { problems: [{ file: '', expected: 'a folder with the data package' }] };
	const problems: Problem[] = [];
	const report = (problem: Problem) => void problems.push(problem);
	const readings = Object.fromEntries(
		TABLE_NAMES.map((name) => [name, readTable(folder, name, report)]),
	) as unknown as Readings;
	for (const reading of Object.values(readings)) {
		checkReferences(reading, readings, report);
		checkRules(reading, report);
	}
	checkAbout(readings, report);
	checkCoverage(readings, report);
	const isSound = problems.length === 0;
	checkAnchors(readings, report);
	checkLines(readings, report);
	checkMaps(readings, report);
	const descriptor = readDescriptor(folder, report);
	if (descriptor) checkChanges(readings, descriptor.version, report);
	const geo = readGeo(folder, descriptor, report);
	const story = isSound && descriptor && geo ? toStory(readings, descriptor.version, geo) : undefined;
	// Rows that are not sound by themselves would be named again for what follows from it.
	if (story) checkAgreement(story, report);
	return story && problems.length === 0 ? { story } : { problems: problems.sort(byPlace) };
}

/** The story of a data folder; throws a `StoryError` that lists every problem. */
export function loadStory(folder: string): Story {
	const result = readStory(folder);
	if ('problems' in result) throw new StoryError(result.problems, folder);
	return result.story;
}

const byPlace = (a: Problem, b: Problem) =>
	STORY_FILES.indexOf(a.file) - STORY_FILES.indexOf(b.file) || (a.line ?? 0) - (b.line ?? 0);

function toStory(readings: Readings, version: string, geo: Geo): Story {
	// Every cell has passed its column's schema, which is what the row types are inferred from.
	const anchors = toRows(readings.anchors) as unknown as Rows['anchors'];
	const rows = Object.fromEntries(
		TABLE_NAMES.map((name) => {
			const ofTable = toRows(readings[name]);
			return [name, isAnchored(name) ? withAnchors(name, ofTable, anchors) : ofTable];
		}),
	) as unknown as Rows;
	return {
		...withSourceNames(rows),
		version,
		sourceById: new Map(rows.sources.map((row) => [row.id, row])),
		geo,
	};
}

const toRows = ({ file, rows }: Reading) =>
	rows.map(({ line, values }) => ({ ...values, at: { file, line } }));
