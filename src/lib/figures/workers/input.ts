/** What the figure of workers draws: plain data from the story. */
import type { Row as TableRow } from '#lib/drawing/table.ts';
import { formatCite, nameOf } from '#lib/model/cites.ts';
import type { Row, Story } from '#lib/model/story.ts';
import { repeatedSeries } from '#lib/model/workers.ts';

/** One count, or one number of entries; its id is date and first citation: `2018-01-wk05`, `undated-gh4`. */
export interface Count extends Omit<Row<'workers'>, 'at'> {
	id: string;
	/** Who says so: what a reader knows the first source as. */
	by: string;
}

/** A count whose date is known. */
type Dated = Count & { date: string };

/** The one thing that the same source counted twice; the story's own fell. */
export interface Fall extends Pick<TableRow, 'id' | 'status' | 'cites'> {
	from: Dated;
	to: Dated;
	/** Whether the second count is the smaller, the greater or the same. */
	change: 'fall' | 'rise' | 'same';
	/** What it differs by, of the first count, 0 or more. */
	share: number;
	year: string;
}

export interface WorkersInput {
	/** In order of date, those without one first. */
	counts: readonly Count[];
	/** What one of the documents states. */
	claim: Count;
	fall: Fall;
}

/** The first two can be compared with each other; the others count something else. */
export const GROUPS = ['russia', 'undated', 'region', 'flow'] as const;
export const COMPARABLE: readonly Group[] = ['russia', 'undated'];
export type Group = (typeof GROUPS)[number];

export const groupOf = ({ measure, area, date }: Count): Group => {
	if (measure === 'flow') return 'flow';
	return date === null && area === 'russia' ? 'undated' : area;
};

export function toWorkersInput(story: Story): WorkersInput {
	const all = story.workers.map(({ at: _, ...row }) => {
		const cite = row.cites[0] ?? { source: '' };
		const source = story.sourceById.get(cite.source);
		const count: Count = {
			...row,
			id: `${row.date ?? 'undated'}-${formatCite(cite)}`.toLowerCase().replace(':', '-'),
			by: nameOf(cite),
		};
		return { count, isClaim: source?.kind === 'document' };
	});
	const counts = all.map(({ count }) => count);
	const claim = all.find(({ isClaim }) => isClaim)?.count;
	if (!claim) throw new Error('data/workers.csv: no count by a document, which the figure compares');
	return { counts, claim, fall: toFall(counts) };
}

function toFall(counts: readonly Count[]): Fall {
	const [series = [], ...others] = repeatedSeries(counts);
	const [from, to] = series;
	if (others.length > 0 || !from || !to)
		throw new Error(
			'data/workers.csv: expected one thing that a source counted twice, as the headline has it',
		);
	const year = from.date.slice(0, 4);
	const share = Math.abs(1 - to.count / from.count);
	const change = to.count < from.count ? 'fall' : to.count > from.count ? 'rise' : 'same';
	return { id: `fall-${year}`, status: 'derived', cites: to.cites, from, to, change, share, year };
}
