/** A figure's rows as a table: the same for the page, the CSV and people who cannot see the drawing. */
import type { Cite } from '#lib/model/cites.ts';
import type { Subjects } from '#lib/model/subjects.ts';
import type { RowStatus } from '#lib/model/vocabulary.ts';
import type { Locale } from './message.ts';

export type Cell = string | number | null;

export interface Column {
	/** The CSV's header: snake_case, the unit in it. */
	key: string;
	/** What a reader sees, the unit in it. */
	label: string;
	/** Names a row, with the others that do: a listener hears them before each cell. They are shown first. */
	isName?: boolean;
	isNumeric?: boolean;
	/** Shown after status and sources, which a reader must not have to scroll for. */
	isDetail?: boolean;
	/** The cell in words; plain text when left out. */
	show?: (cell: Cell, locale: Locale) => string;
}

export interface Row {
	/** Unique in the figure; a mark of the same id stands in the drawing. */
	id: string;
	cells: Readonly<Record<string, Cell>>;
	status: RowStatus;
	cites: readonly Cite[];
	/** Left out where it is about no side and no year. */
	subjects?: Subjects;
}

export interface Table {
	caption: string;
	columns: readonly Column[];
	rows: readonly Row[];
}
