/** What each of the two in the middle said of his own, in two columns or one. */
import { roleOfSide } from '#lib/drawing/marks/side.ts';
import type { Role } from '#lib/drawing/palette.ts';
import { roomForWord, round } from '#lib/drawing/text/label.ts';
import type { PositionRow } from '#lib/model/positions.ts';
import type { Span } from '../context.ts';
import { type Parts, type Place, stack, toParts } from '../parts.ts';
import { toTextBlock } from '../text.ts';
import type { Party } from './chain.ts';
import type { BriefContext } from './context.ts';

/** Room for a sign, left of its words, px. */
const SIGN = 20;
const COLUMN_GAP = 14;

export function placeAsks(parties: readonly Party[], context: BriefContext, top: number): Parts {
	const { width, type } = context;
	const lists = parties
		.map((party) => ({ party, rows: asksOf(party, context) }))
		.filter(({ rows }) => rows.length > 0);
	const half = Math.floor((width - COLUMN_GAP) / 2);
	const widest = Math.max(
		0,
		...lists.flatMap(({ rows }) => rows.map((row) => roomForWord(wordsOf(row), { ...type, weight: 400 }))),
	);
	const isOneColumn = SIGN + widest > half;
	const columns = lists.map(({ party: { actors }, rows }, i): Place => {
		const left = isOneColumn || i === 0 ? 0 : width - half;
		const span = { left, right: isOneColumn ? width : left + half };
		const role = roleOfSide(actors[0]?.side ?? 'none');
		const name = toTextBlock(actors[0]?.name ?? '', span, { ...type, weight: 700, role });
		return (y) => stack([name.place, ...rows.map((row) => toEntry(row, span, role, context))], y, 2);
	});
	return isOneColumn ? stack(columns, top, 6) : toParts(...columns.map((place) => place(top)));
}

const asksOf = ({ actors }: Party, { input }: BriefContext): PositionRow[] =>
	input.positions
		.filter(({ actor, ask }) => ask !== null && actors.some(({ id }) => id === actor))
		.sort((a, b) => (a.ask ?? 0) - (b.ask ?? 0));

const wordsOf = ({ ask_words, short }: PositionRow): string => ask_words ?? short;

function toEntry(
	row: PositionRow,
	{ left, right }: Span,
	role: Role,
	{ type, evidenceOf }: BriefContext,
): Place {
	const { id, kind } = row;
	const words = toTextBlock(wordsOf(row), { left: left + SIGN, right }, { ...type, of: [id] });
	return (top) => ({
		...words.place(top),
		positions: [{ ...evidenceOf(id), kind, role, x: round(left + 7), y: round(top + type.leading / 2) }],
	});
}
