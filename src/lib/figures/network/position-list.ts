/** An actor's positions as a list: whose word it is by its symbol, the topic, the position in a few words, its sources. */
import { toList } from '#lib/drawing/format.ts';
import { m } from '#lib/drawing/message.ts';
import type { Role } from '#lib/drawing/palette.ts';
import { type Label, roomForWord, round } from '#lib/drawing/text/label.ts';
import { startBehind } from '#lib/drawing/text/lines.ts';
import type { PositionRow } from '#lib/model/positions.ts';
import type { Context, Span } from './context.ts';
import { type Parts, type Place, stack, toParts } from './parts.ts';
import { LEADING, TEXT, toTextBlock } from './text.ts';

/** Room for the symbol, left of the words, px. */
const SYMBOL = 20;
const GAP = 4;

/** Positions, one below the other; under a heading, whoever holds one together with another is named. */
export function placePositions(
	positions: readonly PositionRow[],
	{ top, ...span }: Span & { top: number },
	context: Context,
	heading?: { text: string; role: Role },
): Parts {
	if (positions.length === 0) return toParts({ bottom: top });
	const head = heading ? [toTextBlock(heading.text, span, { weight: 700, role: heading.role }).place] : [];
	const entries = positions.map((position) => {
		const holders = heading ? holdersOf(position, context) : '';
		return toEntry(position, wordsOf(position, context, holders), span, context);
	});
	const list = stack([...head, ...entries], top, GAP);
	return { ...list, bottom: list.bottom + GAP };
}

function toEntry({ id, kind }: PositionRow, text: string, { left, right }: Span, context: Context): Place {
	const role = kind === 'stated' ? 'text' : 'soft';
	const words = toTextBlock(text, { left: left + SYMBOL, right }, { role, of: [id] });
	const evidence = context.evidenceOf(id);
	return (top) => {
		const { labels, bottom } = words.place(top);
		return {
			labels: [...labels, ...citesBehind(labels, evidence.cites, right)],
			positions: [{ ...evidence, kind, role, x: round(left + 7), y: round(top + LEADING / 2) }],
			bottom,
		};
	};
}

/** The citations behind the last line, where there is room for them. */
function citesBehind(lines: readonly Label[], text: string, right: number): Label[] {
	const last = lines.at(-1);
	const x = last && startBehind(last, text, TEXT, right);
	return last && x !== undefined ? [{ ...last, text, x: round(x), role: 'soft' }] : [];
}

/** A position in few words; names its holders where that is not plain. */
function wordsOf({ topic: id, short }: PositionRow, { input, locale }: Context, holders = ''): string {
	const topic = input.topics[id] ?? id;
	return holders
		? m.network_position_of({ topic, holders, short }, { locale })
		: m.network_position({ topic, short }, { locale });
}

/** Who holds a position together with another, unless the two principals do. */
function holdersOf({ actor, with: other }: PositionRow, { input, locale }: Context): string {
	const { left, right } = input.principals;
	if (!other || [left, right].every((id) => [actor, other].includes(id))) return '';
	return toList(
		[actor, other].map((id) => input.actors.find((candidate) => candidate.id === id)?.name ?? ''),
		locale,
	);
}

/** The room that the longest word of a list takes with its symbol, px: it can be no narrower. */
export const roomForPositions = (positions: readonly PositionRow[], context: Context): number =>
	Math.max(0, ...positions.map((position) => SYMBOL + roomForWord(wordsOf(position, context), TEXT)));
