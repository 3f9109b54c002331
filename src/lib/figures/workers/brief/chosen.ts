/** Which counts the brief shows, and how loudly. */
import { max } from 'd3-array';
import { isDated } from '#lib/model/workers.ts';
import type { Count, WorkersInput } from '../input.ts';

/** A count that stands at a date. */
export type Dated = Count & { date: string };

/** The counts that stand at a date: those with a rank, and the pair of the headline whatever the table says. */
export function chosenIn({ counts, fall }: WorkersInput): Dated[] {
	const pair = [fall.from.id, fall.to.id];
	return counts.filter(isDated).filter(({ id, brief }) => brief !== null || pair.includes(id));
}

/** In ink, with a label. */
export const isLoud = ({ brief }: Count): boolean => (brief ?? 1) === 1;

/** With a label, in grey unless it is loud. */
export const isLabelled = ({ brief }: Count): boolean => (brief ?? 1) < 3;

/** The last count in ink. */
export const lastOf = (input: WorkersInput): Dated => chosenIn(input).findLast(isLoud) ?? input.fall.to;

/** What rounds to a count, which is taken to be told to two digits: 9,500 to 10,500 for 10,000. */
export function roundedTo({ count }: Count): [least: number, most: number] {
	const half = 10 ** (Math.floor(Math.log10(max([count, 1]) ?? 1)) - 1) / 2;
	return [count - half, count + half];
}
