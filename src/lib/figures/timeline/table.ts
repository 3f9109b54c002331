import { sharedColumns, toDateWords } from '#lib/drawing/columns.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import type { Column, Table } from '#lib/drawing/table.ts';
import type { EventKind, Scope } from '#lib/model/vocabulary.ts';
import type { TimelineInput } from './input.ts';

/** Every event, in the order of the axis. */
export function timelineTable({ events }: TimelineInput, locale: Locale): Table {
	const o = { locale };
	const columns: Column[] = [
		{ key: 'date', label: m.column_date({}, o), isName: true, show: toDateWords },
		{ key: 'date_end', label: m.column_date_end({}, o), show: toDateWords },
		{ key: 'date_stated', label: m.column_date_stated({}, o) },
		{ key: 'title', label: m.column_event({}, o), isName: true },
		{ key: 'place', label: m.column_place({}, o) },
		{
			key: 'scope',
			label: m.column_scope({}, o),
			show: (scope, l) => m.event_scope({ scope: scope as Scope }, { locale: l }),
		},
		{
			key: 'kind',
			label: m.column_kind({}, o),
			isDetail: true,
			show: (kind, l) => m.event_kind({ kind: kind as EventKind }, { locale: l }),
		},
		sharedColumns(locale).note,
	];
	return {
		caption: m.timeline_caption({}, o),
		columns,
		rows: events.map(
			({ id, date, date_end, date_stated, title, place, scope, kind, note, status, cites, subjects }) => ({
				id,
				cells: { date, date_end, date_stated, title, place, scope, kind, note },
				status,
				cites,
				subjects,
			}),
		),
	};
}
