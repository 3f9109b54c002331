/** Checks that what rows have for a brief has its place there: it would be left out without a word. */
import { group } from 'd3-array';
import { holdersOf } from '#lib/model/positions.ts';
import type { Row, Story } from '#lib/model/story.ts';
import type { Slot } from '#lib/model/vocabulary.ts';
import type { StoryFault } from './fault.ts';

/** Whose asks the brief of the network lists. */
const ASKING: readonly (Slot | null | undefined)[] = ['sender', 'messenger'];

/** The sides that the brief of the positions compares. */
const COMPARED: readonly string[] = ['dprk', 'russia'];

/** Checks actors, relations and positions. */
export function checkBriefs(story: Story, fault: StoryFault): void {
	checkSlots(story, fault);
	const slotOf = new Map(story.actors.map(({ id, slot }) => [id, slot]));
	checkTies(story, slotOf, fault);
	for (const row of story.positions) {
		if (row.ask !== null && !ASKING.includes(slotOf.get(row.actor)))
			fault<'positions'>(
				row,
				'ask',
				`none: only an actor in the slot ${ASKING.join(' or ')} has a list there`,
			);
		if (row.brief !== null && !holdersOf(story, row).every(({ side }) => COMPARED.includes(side)))
			fault<'positions'>(row, 'brief', `none: it has columns for the sides ${COMPARED.join(' and ')} alone`);
	}
}

/** A slot is a person's, with the state that he stands for. */
function checkSlots({ actors }: Story, fault: StoryFault): void {
	for (const [slot, rows] of group(actors, ({ slot }) => slot)) {
		if (slot === null) continue;
		const first = rows.find(({ kind }) => kind === 'person') ?? rows[0];
		for (const row of rows)
			if (first && row !== first && (row.kind === 'person' || row.side !== first.side))
				fault<'actors'>(
					row,
					'slot',
					`another slot than line ${first.at.line}, or none: a slot has one person, with a state of the same side`,
				);
	}
}

/** A line joins two slots, the same ones in all its rows. */
function checkTies({ relations }: Story, slotOf: ReadonlyMap<string, Slot | null>, fault: StoryFault): void {
	const endsOf = ({ from, to }: Row<'relations'>) => [slotOf.get(from), slotOf.get(to)].sort();
	for (const [tie, rows] of group(relations, ({ tie }) => tie)) {
		if (tie === null) continue;
		const [first] = rows;
		for (const row of rows) {
			const ends = endsOf(row);
			if (ends.some((slot) => !slot) || ends[0] === ends[1])
				fault<'relations'>(row, 'tie', 'none, or from and to with a slot each in actors.csv');
			else if (first && endsOf(first).join() !== ends.join())
				fault<'relations'>(row, 'tie', `the two of line ${first.at.line}, which is of the same tie`);
		}
	}
}
