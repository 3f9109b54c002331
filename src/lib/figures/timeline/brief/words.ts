/** The words around the shorter forms, and those of the finding, which all forms share. */
import type { FigureWords } from '#lib/drawing/figure.ts';
import { toDate, toList } from '#lib/drawing/format.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import { toIso } from '../days.ts';
import type { TimelineInput } from '../input.ts';
import { spanOf } from './scale.ts';

/** How often each leader was met before the summit: `4 times Xi, 3 Moon and 2 Trump`; empty where none was. */
function meetingsBefore({ lanes }: TimelineInput, locale: Locale): string {
	const o = { locale };
	const met = lanes.flatMap(({ leader, before, isSummit }) =>
		leader && !isSummit && before > 0 ? [{ leader, before }] : [],
	);
	const meetings = met.map(({ leader: { id, name }, before: count }, i) => {
		const whom = m.timeline_whom({ who: id, name }, o);
		return i === 0 ? m.timeline_met_first({ whom, count }, o) : m.timeline_met({ whom, count }, o);
	});
	return toList(meetings, locale);
}

/** The finding of all forms; the summit's own words where nobody was met before. */
export function findingWords(input: TimelineInput, locale: Locale): string {
	const meetings = meetingsBefore(input, locale);
	return meetings === '' ? summitTitle(input) : m.timeline_title({ meetings }, { locale });
}

const summitTitle = ({ events }: TimelineInput): string =>
	events.find(({ isSummit }) => isSummit)?.title ?? '';

export function briefWords(input: TimelineInput, locale: Locale): FigureWords {
	const { lanes, summit } = input;
	const o = { locale };
	const title = findingWords(input, locale);
	const own = lanes.find(({ isSummit }) => isSummit);
	const before = own?.before ?? 0;
	const { to } = spanOf(input);
	return {
		title,
		subtitle: m.timeline_brief_subtitle({ last: toIso(to - 1).slice(0, 4) }, o),
		description: m.timeline_brief_description(
			{
				title,
				lanes: lanes.length,
				summit: toDate(summit, locale),
				before,
				after: (own?.events.length ?? 0) - before - 1,
			},
			o,
		),
	};
}

export function smallWords(input: TimelineInput, locale: Locale): FigureWords {
	const meetings = meetingsBefore(input, locale);
	const title = meetings === '' ? summitTitle(input) : m.timeline_small_title({ meetings }, { locale });
	return { ...briefWords(input, locale), title };
}
