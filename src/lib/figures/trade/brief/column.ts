/** What the lines are, right of their ends: the subject above, each partner with its last value. */
import { type Locale, m } from '#lib/drawing/message.ts';
import { BRIEF_SIZE } from '#lib/drawing/style.ts';
import { type Label, roomFor } from '#lib/drawing/text/label.ts';
import { fitLines, stackLines } from '#lib/drawing/text/lines.ts';
import { toEnds } from '../ends.ts';
import type { Scales } from '../series.ts';
import type { VisibleTrade } from '../visible.ts';
import { LINE, QUIET } from './style.ts';

const NAME = { size: BRIEF_SIZE.strong, weight: 700 } as const;

export interface Column {
	subject: string[];
	ends: { lines: string[]; role: Label['role']; value: number }[];
	/** px. */
	width: number;
	/** The subject's height above the first value's place, px. */
	above: number;
	/** The first partner's last value. */
	first: number;
}

export function toColumn(visible: VisibleTrade, room: number, locale: Locale): Column {
	const subject = fitLines(m.trade_brief_subject({}, { locale }), { ...QUIET, width: room });
	const ends = toEnds(visible, room, locale);
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

/** Each name at its line's end; the lower one gives way where both end close to each other. */
export function placeColumn({ subject, ends, first }: Column, x: number, { y }: Scales): Label[] {
	const nameY = (value: number) => y(value) + 5.5;
	let lowest = 0;
	return [
		...stackLines(subject, { ...QUIET, x, y: nameY(first) - subject.length * LINE - 1, leading: LINE }),
		...ends.flatMap(({ lines: [name = '', ...below], role, value }) => {
			const top = Math.max(nameY(value), lowest);
			lowest = top + (below.length + 1) * LINE + 8;
			return [
				...stackLines([name], { ...NAME, role, x, y: top, leading: LINE }),
				...stackLines(below, { ...QUIET, role, x, y: top + LINE, leading: LINE }),
			];
		}),
	];
}
