/** What the lines are, right of their ends: the subject above, each partner with its last value. */
import { sort } from 'd3-array';
import { dodge } from '#lib/drawing/dodge.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import { BRIEF_SIZE } from '#lib/drawing/style.ts';
import { type Label, roomFor } from '#lib/drawing/text/label.ts';
import { fitLines, stackLines } from '#lib/drawing/text/lines.ts';
import { type End, toEnds } from '../ends.ts';
import type { Scales } from '../series.ts';
import type { VisibleTrade } from '../visible.ts';
import { LINE, QUIET } from './style.ts';

const NAME = { size: BRIEF_SIZE.strong, weight: 700 } as const;

export interface Column {
	subject: string[];
	/** The higher one first. */
	ends: End[];
	/** px. */
	width: number;
	/** The subject's height above the first value's place, px. */
	above: number;
	/** The higher of the last values. */
	first: number;
}

export function toColumn(visible: VisibleTrade, room: number, locale: Locale): Column {
	const subject = fitLines(m.trade_brief_subject({}, { locale }), { ...QUIET, width: room });
	const ends = sort(toEnds(visible, room, locale), ({ value }) => -value);
	const width = Math.max(
		...subject.map((line) => roomFor(line, QUIET)),
		...ends.flatMap(({ lines }) => lines.map((line, i) => roomFor(line, i === 0 ? NAME : QUIET))),
	);
	return {
		subject,
		ends,
		width: Math.ceil(width),
		above: subject.length * LINE + LINE / 2,
		first: ends[0]?.value ?? 1,
	};
}

/** Each name at its line's end, above `bottom`, px; the lower one gives way where both end close to each other. */
export function placeColumn(
	{ subject, ends, above }: Column,
	{ x, scales: { y }, bottom }: { x: number; scales: Scales; bottom: number },
): Label[] {
	const tops = dodge(
		ends.map(({ lines, value }, i) => ({
			top: y(value) + 5.5,
			height: lines.length * LINE,
			weight: i === 0 ? 1000 : 1,
		})),
		{ from: above, to: bottom + LINE, gap: 8 },
	);
	const [first = bottom] = tops;
	return [
		...stackLines(subject, { ...QUIET, x, y: first - subject.length * LINE - 1, leading: LINE }),
		...ends.flatMap(({ lines: [name = '', ...below], role, of }, i) => {
			const top = tops[i] ?? first;
			return [
				...stackLines([name], { ...NAME, role, of, x, y: top, leading: LINE }),
				...stackLines(below, { ...QUIET, role, of, x, y: top + LINE, leading: LINE }),
			];
		}),
	];
}
