/** What each of the two in the middle asks for, in two columns or one: whose word it is by its sign, and a key to the signs. */

import { roleOfSide } from '#lib/drawing/marks/side.ts';
import { m } from '#lib/drawing/message.ts';
import type { Role } from '#lib/drawing/palette.ts';
import { type Label, roomForWord, round } from '#lib/drawing/text/label.ts';
import type { PositionRow } from '#lib/model/positions.ts';
import { POSITION_KINDS } from '#lib/model/vocabulary.ts';
import type { Span } from '../context.ts';
import { type Parts, type Place, type PlacedPosition, stack, toParts } from '../parts.ts';
import { toTextBlock } from '../text.ts';
import type { Party } from './chain.ts';
import type { BriefContext } from './context.ts';

/** A sign of the key: whose word the marks with it are. */
export type KeySign = Pick<PlacedPosition, 'kind' | 'role' | 'x' | 'y'>;

export interface PlacedAsks extends Parts {
	key: KeySign[];
	keyLabels: Label[];
}

/** Room for a sign, left of its words, px. */
const SIGN = 20;
const COLUMN_GAP = 16;

export function placeAsks(parties: readonly Party[], context: BriefContext, top: number): PlacedAsks {
	const { input, type, width, evidenceOf } = context;
	const lists = parties.flatMap((party) => {
		const ids = party.actors.map(({ id }) => id);
		const rows = input.positions
			.filter(({ actor, ask }) => ask !== null && ids.includes(actor))
			.sort((a, b) => (a.ask ?? 0) - (b.ask ?? 0));
		return rows.length > 0 ? [{ party, rows }] : [];
	});
	const all = lists.flatMap(({ rows }) => rows);
	if (all.length === 0) return { ...toParts({ bottom: top }), key: [], keyLabels: [] };
	const half = (width - COLUMN_GAP) / 2;
	const isOne = all.some(({ short }) => SIGN + roomForWord(short, { ...type, weight: 400 }) > half);
	const spans = lists.map((_, i): Span => {
		if (isOne) return { left: 0, right: width };
		return i === 0 ? { left: 0, right: half } : { left: width - half, right: width };
	});
	const entry = ({ id, kind, short }: PositionRow, { left, right }: Span, role: Role): Place => {
		const words = toTextBlock(short, { left: left + SIGN, right }, { ...type, of: [id] });
		return (y) => ({
			...words.place(y),
			positions: [{ ...evidenceOf(id), kind, role, x: round(left + 7), y: round(y + type.leading / 2) }],
		});
	};
	const columns = lists.map(({ party: { actors }, rows }, i) => {
		const span = spans[i] ?? { left: 0, right: width };
		const role = roleOfSide(actors[0]?.side ?? 'none');
		const name = toTextBlock(actors[0]?.name ?? '', span, { ...type, weight: 700, role });
		return (y: number) => stack([name.place, ...rows.map((row) => entry(row, span, role))], y, 2);
	});
	const placed = isOne ? stack(columns, top, 8) : toParts(...columns.map((place) => place(top)));
	return { ...placed, ...placeKey(all, context, placed.bottom + 8) };
}

/** In as many rows as the signs' words need. */
function placeKey(rows: readonly PositionRow[], { width, locale, type }: BriefContext, top: number) {
	const key: KeySign[] = [];
	const keyLabels: Label[] = [];
	let left = 0;
	let y = top;
	for (const kind of POSITION_KINDS.filter((each) => rows.some((row) => row.kind === each))) {
		const text = m.position_kind({ kind }, { locale });
		const block = (x: number) =>
			toTextBlock(text, { left: x + SIGN, right: width }, { ...type, role: 'soft' });
		const isLong = left > 0 && block(left).height > type.leading;
		if (isLong) {
			left = 0;
			y += type.leading;
		}
		const { labels, bottom } = block(left).place(y);
		key.push({ kind, role: 'soft', x: round(left + 7), y: round(y + type.leading / 2) });
		keyLabels.push(...labels);
		left += SIGN + block(left).width + COLUMN_GAP;
		y = bottom - type.leading;
	}
	return { key, keyLabels, bottom: y + type.leading };
}
