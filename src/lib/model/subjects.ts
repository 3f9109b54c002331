/** What a row is about, by reference: whose sides, and which years. By it a reader finds the same in other pictures. */
import type { Row, Story } from './story.ts';
import { type Partner, SIDES, type Side } from './vocabulary.ts';

/** A side stands for its state and all who act for it. Empty where a row says nothing of the kind. */
export interface Subjects {
	sides: readonly Side[];
	years: readonly number[];
}

const SIDE_OF: Readonly<Record<Partner, Side>> = { China: 'china', Russia: 'russia' };

/** The side whose trade the table holds, and those that it trades with. */
export const sidesOfTrade = (...partners: Partner[]): Side[] => [
	'dprk',
	...partners.map((partner) => SIDE_OF[partner]),
];

/** Each side once, and the years from one date to another, ISO. */
export function subjectsOf(
	sides: readonly Side[],
	first: string | number | null = null,
	last: string | number | null = first,
): Subjects {
	const [from, to] = [first, last ?? first].map((date) => Number(String(date ?? '').slice(0, 4)));
	return {
		sides: SIDES.filter((side) => side !== 'none' && sides.includes(side)),
		years: from && to ? Array.from({ length: to - from + 1 }, (_, i) => from + i) : [],
	};
}

const isWithin = <T>(some: readonly T[], all: readonly T[]) => some.every((one) => all.includes(one));

/** Whether neither names what the other does not, where both name any: a meeting of two is found by either, and by its year. */
const isSameIn = <T>(a: readonly T[], b: readonly T[]) =>
	a.length === 0 || b.length === 0 || isWithin(a, b) || isWithin(b, a);

/** Whether two rows tell of the same. */
export function areSame(a: Subjects, b: Subjects): boolean {
	const haveSides = a.sides.length > 0 && b.sides.length > 0;
	const haveYears = a.years.length > 0 && b.years.length > 0;
	return (haveSides || haveYears) && isSameIn(a.sides, b.sides) && isSameIn(a.years, b.years);
}

/** A side's first state; undefined where it has none. */
export const stateOf = (story: Story, side: Side): Row<'actors'> | undefined =>
	story.actors.find((actor) => actor.kind === 'state' && actor.side === side);
