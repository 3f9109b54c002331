/** What the marks of a page are about, as a text that the page carries: found by figure and row. */
import type { Row } from '#lib/drawing/table.ts';
import { areSame, type Subjects } from '#lib/model/subjects.ts';
import type { Side } from '#lib/model/vocabulary.ts';

/** By figure, and in it by subjects as `china dprk 2018`: the ids of rows, with spaces between. */
export type SubjectIndex = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The rows that each figure of a page draws. */
export type DrawnRows = readonly (readonly [figure: string, rows: readonly Pick<Row, 'id' | 'subjects'>[]])[];

export const toText = ({ sides, years }: Subjects): string => [...sides, ...years].join(' ');

export function fromText(text: string): Subjects {
	const words = text.split(' ').filter(Boolean);
	const isYear = (word: string) => /^\d+$/.test(word);
	return { sides: words.filter((word) => !isYear(word)) as Side[], years: words.filter(isYear).map(Number) };
}

export function toSubjectIndex(drawn: DrawnRows): SubjectIndex {
	const index: Record<string, Record<string, string>> = {};
	for (const [figure, rows] of drawn)
		for (const { id, subjects } of rows) {
			const text = subjects && toText(subjects);
			if (!text) continue;
			index[figure] ??= {};
			const group = index[figure];
			const ids = group[text]?.split(' ') ?? [];
			if (!ids.includes(id)) group[text] = [...ids, id].join(' ');
		}
	return index;
}

/** What one row is about; undefined where it is about nothing of the kind. */
export function subjectsIn(index: SubjectIndex, figure: string, row: string): Subjects | undefined {
	const found = Object.entries(index[figure] ?? {}).find(([, ids]) => ids.split(' ').includes(row));
	return found && fromText(found[0]);
}

/** The rows of a figure that tell of the same. */
export function rowsOn(index: SubjectIndex, figure: string, subjects: Subjects): Set<string> {
	const groups = Object.entries(index[figure] ?? {}).filter(([text]) => areSame(fromText(text), subjects));
	return new Set(groups.flatMap(([, ids]) => ids.split(' ')));
}
