/** Which counts of workers can be compared with each other. */
import { group } from 'd3-array';
import { formatCites } from './cites.ts';
import type { Row } from './story.ts';

type Counted = Pick<Row<'workers'>, 'short' | 'cites' | 'date'>;
type Dated<Count> = Count & { date: string };

export const isDated = <Count extends Counted>(count: Count): count is Dated<Count> => count.date !== null;

/** What counts of one series share: the same thing, by the same source. Others must not be joined. */
export const seriesOf = ({ short, cites }: Counted): string => `${short} ${formatCites(cites)}`;

/** The series of more than one date, each in order of date. */
export const repeatedSeries = <Count extends Counted>(counts: readonly Count[]): Dated<Count>[][] =>
	[...group(counts.filter(isDated<Count>), seriesOf).values()].filter(({ length }) => length > 1);
