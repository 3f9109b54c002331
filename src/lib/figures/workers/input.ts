/** What the figure of workers draws: plain data from the story. */
import { group } from 'd3-array';
import type { Row as TableRow } from '#lib/drawing/table.ts';
import { formatCite, formatCites } from '#lib/model/cites.ts';
import type { Row, Story } from '#lib/model/story.ts';

/** One count, or one number of entries; its id is date and first citation: `2018-01-wk05`. */
export interface Count extends Omit<Row<'workers'>, 'at'> {
	id: string;
	/** Who says so. */
	by: string;
}

/** The one thing that the same source counted twice. */
export interface Fall extends Pick<TableRow, 'id' | 'status' | 'cites'> {
	from: Count;
	to: Count;
	/** Of the first count, 0 to 1. */
	share: number;
	year: string;
}

export interface WorkersInput {
	/** In order of date. */
	counts: readonly Count[];
	/** What one of the documents states. */
	claim: Count;
	fall: Fall;
}

/** Only the first is of the document's kind; the other two count something else. */
export const GROUPS = ['russia', 'region', 'flow'] as const;
export type Group = (typeof GROUPS)[number];

export const groupOf = ({ measure, area }: Count): Group => (measure === 'flow' ? 'flow' : area);

/** What counts of one series share: the same thing, by the same source. Others must not be joined. */
export const seriesOf = ({ short, cites }: Count): string => `${short} ${formatCites(cites)}`;

export function toWorkersInput(story: Story): WorkersInput {
	const all = story.workers.map(({ at: _, ...row }) => {
		const cite = row.cites[0] ?? { source: '' };
		const source = story.sourceById.get(cite.source);
		const count: Count = {
			...row,
			id: `${row.date}-${formatCite(cite)}`.toLowerCase().replace(':', '-'),
			by: source?.author ?? source?.publisher ?? '',
		};
		return { count, isClaim: source?.kind === 'document' };
	});
	const counts = all.map(({ count }) => count);
	const claim = all.find(({ isClaim }) => isClaim)?.count;
	if (!claim) throw new Error('data/workers.csv: no count by a document, which the figure compares');
	return { counts, claim, fall: toFall(counts) };
}

function toFall(counts: readonly Count[]): Fall {
	const [series = [], ...others] = [...group(counts, seriesOf).values()].filter(({ length }) => length > 1);
	const [from, to] = series;
	if (others.length > 0 || !from || !to)
		throw new Error(
			'data/workers.csv: expected one thing that a source counted twice, as the headline has it',
		);
	const year = from.date.slice(0, 4);
	const share = 1 - to.count / from.count;
	return { id: `fall-${year}`, status: 'derived', cites: to.cites, from, to, share, year };
}
