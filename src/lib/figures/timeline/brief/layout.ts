/** A leader's meetings with others in lanes along one axis: what lies left of the summit's line is counted. */
import { toDate } from '#lib/drawing/format.ts';
import { type Evidence, evidenceOfRow } from '#lib/drawing/marks/mark.ts';
import { roleOfSide } from '#lib/drawing/marks/side.ts';
import { m } from '#lib/drawing/message.ts';
import type { Role } from '#lib/drawing/palette.ts';
import type { LayoutOptions, Placed } from '#lib/drawing/placed.ts';
import { BRIEF_SIZE } from '#lib/drawing/style.ts';
import { type Box, boxOf, type Label, placeEach, roomFor, round } from '#lib/drawing/text/label.ts';
import { fitLines, placeLines, stackLines } from '#lib/drawing/text/lines.ts';
import { firstDay, toIso } from '../days.ts';
import type { Lane, TimelineEvent, TimelineInput } from '../input.ts';
import { sentenceWords } from '../words.ts';
import { spanOf, type TimeScale, toTimeScale } from './scale.ts';

export interface PlacedMeeting extends Evidence {
	x: number;
	y: number;
	r: number;
	role: Role;
}

export interface PlacedLanes extends Placed {
	/** What lies before the summit. */
	before: Box;
	/** Each lane's line, and the axis below them all. */
	lines: number[];
	axis: number;
	parts: TimeScale['parts'];
	ticks: number[];
	/** The summit's upright line. */
	summit: { x: number; top: number };
	meetings: PlacedMeeting[];
}

/** What differs between the brief and the small cut. */
interface Extent {
	/** The size of all words, px. */
	size: number;
	/** Whether it has room for more than names, counts and years. */
	isFull: boolean;
	/** What the closer part of the axis takes of the width. */
	later: number;
}

export const layoutBrief = (input: TimelineInput, options: LayoutOptions): PlacedLanes =>
	layoutLanes(input, options, { size: BRIEF_SIZE.label, isFull: true, later: 0.24 });

export function layoutLanes(
	input: TimelineInput,
	{ width, locale }: LayoutOptions,
	{ size, isFull, later }: Extent,
): PlacedLanes {
	const o = { locale };
	const { events, lanes, summit } = input;
	const byId = new Map(events.map((event) => [event.id, event]));
	const leading = Math.round(size * 1.26);
	const quiet = { size, weight: 400, role: 'soft' } as const;
	const strong = { size, weight: 700, role: 'text' } as const;
	const isWide = isFull && width >= 480;

	const nameOf = ({ leader }: Lane) => leader?.name ?? m.timeline_others({}, o);
	const names = lanes.map((lane) => nameOf(lane));
	const states = lanes.map(({ leader }) => leader?.state ?? '');
	const subject = m.timeline_brief_subject({}, o);
	const column = isWide
		? Math.ceil(
				Math.max(
					...names.map((name) => roomFor(name, strong)),
					...states.map((name) => roomFor(name, quiet)),
				),
			) + 10
		: 0;
	const scale = toTimeScale(spanOf(input), { left: column, right: width - 8, later });
	const at = (date: string) => round(scale.x(firstDay(date) + 0.5));
	const line = at(summit);

	// The summit's words over its line, the subject left of them or, where there is no room, above.
	const heads = [
		{ ...strong, text: byId.get(summitOf(events)?.id ?? '')?.place ?? '' },
		{ ...quiet, role: 'text' as const, text: toDate(summit, locale) },
	];
	const headWidth = Math.max(...heads.map((head) => roomFor(head.text, head)));
	const middle = Math.min(line, width - headWidth / 2);
	const about = isFull ? placeLines(subject, { ...quiet, x: 0, top: 0, leading, width }) : undefined;
	const aboutEnd = Math.max(0, ...(about?.labels ?? []).map((label) => boxOf(label).width));
	const headTop = about && aboutEnd + 8 > middle - headWidth / 2 ? about.bottom : 0;
	const head = heads.map(
		({ text, ...style }, i): Label => ({
			...style,
			text,
			x: round(middle),
			y: round(headTop + 13 + i * leading),
			anchor: 'middle',
			of: [summitOf(events)?.id ?? ''],
		}),
	);
	const top = headTop + 2 * leading + 4;

	const labels: Record<'names' | 'counts' | 'notes', Label[]> = { names: [], counts: [], notes: [] };
	const meetings: PlacedMeeting[] = [];
	const lines: number[] = [];
	let y = top + 2;
	for (const [i, lane] of lanes.entries()) {
		const ids = [...lane.events];
		const ink = roleOfSide(lane.leader?.side ?? 'none');
		const nameInk: Role = ink === 'other' ? 'text' : ink;
		const count = isFull ? m.timeline_times({ count: lane.before }, o) : String(lane.before);
		// Where both do not fit in one line, the name stands above the count.
		const besides = roomFor(names[i] ?? '', strong) + roomFor(count, strong) + 8;
		const isAbove = !isWide && !(isFull && lane.isSummit) && besides > line - 9 - 5;
		const baseline = y + size + 3 + (isAbove ? leading : 0);
		const lineY = round(baseline + (isFull ? 13 : 9));
		const names_ = {
			...strong,
			role: lane.leader ? nameInk : 'soft',
			weight: lane.leader ? 700 : 400,
		} as const;
		labels.names.push({
			...names_,
			text: names[i] ?? '',
			x: isWide ? 0 : 5,
			y: round(isWide ? lineY + 1 : baseline - (isAbove ? leading : 0)),
			anchor: 'start',
		});
		if (isWide && states[i])
			labels.names.push({ ...quiet, text: states[i], x: 0, y: round(lineY + 1 + leading), anchor: 'start' });
		if (!isFull || !lane.isSummit)
			labels.counts.push({
				...names_,
				role: lane.leader ? 'text' : 'soft',
				text: count,
				x: round(line - 9),
				y: round(baseline),
				anchor: 'end',
				of: ids.slice(0, lane.before),
			});
		let bottom = lineY + (isWide ? leading + 4 : isFull ? 8 : 5);
		const shown = ids.flatMap((id) => byId.get(id) ?? []);
		for (const event of shown) {
			const isAfter = (event.date ?? '') > summit;
			meetings.push({
				...evidenceOfRow(event, sentenceWords(event, locale)),
				x: at(event.date ?? summit),
				y: lineY,
				r: event.isSummit ? (isFull ? 8 : 6) : round((isFull ? 4.6 : 3.6) * (isAfter ? 0.85 : 1)),
				role: ink,
			});
			if (!isFull || event.isSummit || !event.brief.includes('timeline')) continue;
			const end = Math.min(at(event.date ?? summit) + 5, line - 9);
			const note = placeLines(event.title, {
				...quiet,
				top: lineY + 7,
				x: end,
				width: end - column,
				anchor: 'end',
				leading,
				of: [event.id],
			});
			labels.notes.push(...note.labels);
			bottom = Math.max(bottom, note.bottom);
		}
		if (isFull && lane.isSummit) {
			const after = lane.events.length - lane.before - 1;
			const first = placeLines(m.timeline_first({ count: lane.before }, o), {
				...names_,
				top: lineY + 8,
				x: line - 9,
				width: line - 9 - column,
				anchor: 'end',
				leading,
				of: shown.filter((event) => event.isSummit).map(({ id }) => id),
			});
			labels.counts.push(...first.labels);
			bottom = Math.max(bottom, first.bottom);
			if (after > 0) {
				const text = m.timeline_more({ count: after }, o);
				const more = fitLines(text, { ...quiet, width: width - line - 10 });
				const style = { ...quiet, x: width, anchor: 'end', leading, of: ids.slice(lane.before + 1) } as const;
				labels.notes.push(...stackLines(more, { ...style, y: baseline - (more.length - 1) * leading }));
			}
		}
		lines.push(lineY);
		y = bottom + (isFull ? 3 : 2);
	}
	const axis = round(y + 4);

	const years = placeEach(
		[...new Set(scale.named)].map((day): Label[] => {
			const text = toIso(day).slice(0, 4);
			const half = roomFor(text, quiet) / 2;
			const x = round(Math.max(column + half, Math.min(width - half, scale.x(day))));
			return [{ ...quiet, text, x, y: round(axis + 8 + size), anchor: 'middle' }];
		}),
		[],
		6,
	);
	return {
		width,
		height: Math.ceil(axis + 8 + size + 6),
		labels: { subject: about?.labels ?? [], head, ...labels, years },
		barriers: [
			...lines.map((lineY) => [[column, lineY] as const, [width, lineY] as const]),
			[
				[line, top],
				[line, axis],
			],
		],
		before: { x: column, y: top, width: round(line - column), height: round(axis - top) },
		lines,
		axis,
		parts: scale.parts.map(({ left, right }) => ({ left: round(left), right: round(right) })),
		ticks: scale.years.map((day) => round(scale.x(day))),
		summit: { x: line, top: round(top - 2) },
		meetings,
	};
}

const summitOf = (events: readonly TimelineEvent[]) => events.find(({ isSummit }) => isSummit);
