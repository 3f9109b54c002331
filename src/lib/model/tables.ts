/**
 * Every table of the data package, defined once: the reader, the types and `data/datapackage.json` follow from it.
 * Loads valibot: code for the browser takes types from here, words from `vocabulary.ts`.
 */
import { actors, relations } from './schema/actors.ts';
import { anchors } from './schema/anchors.ts';
import { answers, questions } from './schema/answers.ts';
import { changes } from './schema/changes.ts';
import { events, places } from './schema/events.ts';
import { journeys, lines, maps } from './schema/maps.ts';
import { notes } from './schema/notes.ts';
import { positions, topics } from './schema/positions.ts';
import { quantities } from './schema/quantities.ts';
import { readings } from './schema/readings.ts';
import { sources } from './schema/sources.ts';
import { story } from './schema/story.ts';
import type { RowOf } from './schema/table.ts';
import { trade } from './schema/trade.ts';
import { translations } from './schema/translations.ts';
import { workers } from './schema/workers.ts';
import { isOneOf, TRANSLATIONS } from './vocabulary.ts';

/** The tables by name, in the order in which they are listed and checked. */
export const tables = {
	story,
	sources,
	trade,
	workers,
	quantities,
	events,
	places,
	maps,
	lines,
	journeys,
	actors,
	relations,
	topics,
	positions,
	questions,
	answers,
	notes,
	anchors,
	readings,
	changes,
	ru: translations,
	ko: translations,
	zh: translations,
};

export type TableName = keyof typeof tables;

export const TABLE_NAMES = Object.keys(tables) as TableName[];

/** A table's row as the CSV file has it. */
export type TableRow<Name extends TableName> = RowOf<(typeof tables)[Name]['columns']>;

/** The path of a table's file in the data folder. */
export const fileOf = (name: TableName) => (isOneOf(TRANSLATIONS, name) ? `i18n/${name}.csv` : `${name}.csv`);
