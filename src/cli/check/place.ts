/** The row of the data where a fault of a drawing can be mended. */
import type { Fault } from '#lib/drawing/faults/fault.ts';
import type { Locale } from '#lib/drawing/message.ts';
import { type Cite, formatCite } from '#lib/model/cites.ts';
import type { Place, Story } from '#lib/model/story.ts';
import { TABLE_NAMES } from '#lib/model/tables.ts';
import { TRANSLATIONS } from '#lib/model/vocabulary.ts';
import type { Problem } from '#lib/story/problems.ts';

interface Cell {
	id: string;
	file: string;
	line: number;
	column: string;
	text: string;
}

/** Shorter parts of a cell's words may stand in any other. */
const SHORTEST_PART = 4;

/** Words about the words of a row, which no drawing shows. */
const UNDRAWN: readonly string[] = ['anchors', 'readings', 'changes'];

const OTHER: readonly string[] = [...UNDRAWN, ...TRANSLATIONS];
const FACTS = TABLE_NAMES.filter((name) => !OTHER.includes(name));

/**
 * Finds the cell of a story in English, or of its translation into the locale, that holds a fault's text, or else the row
 * that it is about or rests on; nothing where none can be told.
 */
export function placeFinder(story: Story, locale: Locale) {
	const cellsOf = (isMeant: (name: string) => boolean): Cell[] =>
		TABLE_NAMES.filter(isMeant).flatMap((name) =>
			story[name].flatMap(({ at, ...row }) =>
				Object.entries(row).flatMap(([column, text]) =>
					typeof text === 'string' && text !== ''
						? { id: 'id' in row ? String(row.id) : '', ...at, column, text }
						: [],
				),
			),
		);
	const facts = cellsOf((name) => (FACTS as readonly string[]).includes(name));
	const words = cellsOf((name) => name === locale).filter(({ column }) => column === 'text');
	// Not all is translated: local names are not.
	const cells = [...words, ...facts];

	/** What is computed is mended in the first row that rests on all of the same, or else on any of it. */
	const restingOn = (cites: readonly Cite[]) => {
		const meant = cites.map(formatCite);
		const rows = FACTS.filter((name) => name !== 'notes').flatMap(
			(name): readonly { at: Place; cites?: unknown }[] => story[name],
		);
		const citedBy = ({ cites }: { cites?: unknown }): string[] =>
			Array.isArray(cites) ? cites.map(formatCite) : [];
		const sharedBy = (row: { cites?: unknown }) => citedBy(row).filter((cite) => meant.includes(cite));
		return (
			rows.find((row) => meant.length > 0 && citedBy(row).join() === meant.join()) ??
			rows.find((row) => sharedBy(row).length > 0)
		)?.at;
	};

	return (
		{ text = '', of = [], cites = [] }: Fault,
		letter?: string,
	): Omit<Problem, 'expected'> | undefined => {
		const isOfRow = ({ id }: Cell) => of.some((row) => row === id || row.endsWith(`-${id}`));
		const holds = (cell: Cell) =>
			letter === undefined
				? text.length >= SHORTEST_PART && cell.text.includes(text)
				: cell.text.includes(letter) && (text.includes(cell.text) || cell.text.includes(text));
		const placeIn = (cell: Cell | undefined) =>
			cell && { file: cell.file, line: cell.line, column: cell.column, value: cell.text };
		const found =
			cells.find((cell) => cell.text === text && (isOfRow(cell) || letter !== undefined)) ??
			cells.find((cell) => cell.text === text) ??
			cells.find((cell) => holds(cell) && isOfRow(cell));
		const holding = placeIn(cells.find(holds));
		// A computed number may stand by chance in the words of any row.
		if (found || (holding && !/\d/.test(text))) return placeIn(found) ?? holding;
		const row =
			facts.find(({ id }) => id !== '' && of.includes(id)) ?? facts.find((cell) => cell.id && isOfRow(cell));
		return (row && { file: row.file, line: row.line }) ?? restingOn(cites) ?? holding;
	};
}
