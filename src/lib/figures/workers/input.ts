/** What the figure of workers draws: plain data from the story. */
import { group } from 'd3-array';
import { type Cite, formatCite, formatCites } from '#lib/model/cites.ts';
import type { Story } from '#lib/model/story.ts';
import type { Area, Measure, Status } from '#lib/model/vocabulary.ts';

/** One count, or one number of entries. */
export interface Count {
	/** Date and first citation: `2018-01-wk05`. */
	id: string;
	/** ISO, as exactly as is known. */
	date: string;
	count: number;
	measure: Measure;
	area: Area;
	/** What is counted, in words. */
	counts: string;
	/** The same in a few words. */
	short: string;
	/** Who says so. */
	by: string;
	status: Status;
	cites: readonly Cite[];
	note: string | null;
}

/** The one thing that the same source counted twice. */
export interface Fall {
	id: string;
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
	const pairs = [...group(counts, seriesOf).values()].filter(({ length }) => length > 1);
	const [from, to] = pairs[0] ?? [];
	if (pairs.length !== 1 || !from || !to)
		throw new Error(
			'data/workers.csv: expected one thing that a source counted twice, as the headline has it',
		);
	const year = from.date.slice(0, 4);
	return { id: `fall-${year}`, from, to, share: 1 - to.count / from.count, year };
}
