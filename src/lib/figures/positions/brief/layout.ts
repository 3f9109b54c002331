/** What each side said on a few topics, and what both said, or did not. */
import { m } from '#lib/drawing/message.ts';
import type { LayoutOptions, Placed } from '#lib/drawing/placed.ts';
import type { PositionsInput } from '../input.ts';
import { placeLadder } from './ladder.ts';
import { Parts } from './parts.ts';
import { placeTable } from './table.ts';

export interface PlacedPositionsBrief extends Placed, Pick<Parts, 'heads' | 'cells' | 'blanks'> {}

/** Narrower, three columns break every word or two, px. */
const TABLE_FROM = 540;
const BELOW_SUBJECT = 4;

export function layoutBrief(input: PositionsInput, { width, locale }: LayoutOptions): PlacedPositionsBrief {
	const parts = new Parts(input, locale);
	const top = parts.addSubject(m.positions_brief_subject({}, { locale }), width) + BELOW_SUBJECT;
	const table = width < TABLE_FROM ? undefined : placeTable(parts, input.brief, { width, top });
	const toJoint = (words: string) => m.positions_brief_joint({ words }, { locale });
	const bottom = table ?? placeLadder(parts, input.brief, { width, top, toJoint });
	const { heads, cells, blanks, labels } = parts;
	return { width, height: Math.ceil(bottom + 1), labels, heads, cells, blanks };
}

/** How many topics a card shows: those of the headline. */
const ON_CARD = 2;

export const layoutCard = (input: PositionsInput, options: LayoutOptions): PlacedPositionsBrief =>
	layoutBrief({ ...input, brief: input.brief.slice(0, ON_CARD) }, options);
