/** A row in words: what a source's page says of each row that rests on it. */

import { toNumber } from '#lib/drawing/format.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import { positionSaying } from '#lib/drawing/words.ts';
import type { Statement } from '#lib/model/evidence.ts';
import type { Story } from '#lib/model/story.ts';

/** What kind of statement it is, so that a reading is never taken for a saying. */
export const kindOf = ({ table, row }: Statement, locale: Locale): string =>
	table === 'positions'
		? m.position_kind({ kind: row.kind }, { locale })
		: m.statement_kind({ table }, { locale });

/** The row in one sentence or less; facts come from the data, joints from the messages. */
export function sayingOf({ table, row }: Statement, story: Story, locale: Locale): string {
	const o = { locale };
	const actor = (id: string) => story.actors.find((candidate) => candidate.id === id)?.name ?? id;
	switch (table) {
		case 'trade':
			return m.saying_trade(
				{
					year: row.year,
					partner: row.partner === 'China' ? m.china({}, o) : m.russia({}, o),
					flow: m.flow_name({ flow: row.flow }, o),
					value: toNumber(row.value_usd_million, locale, 6),
					reporter: row.reporter,
				},
				o,
			);
		case 'workers':
			return m.saying_workers(
				{
					date: row.date ?? m.workers_undated({}, o),
					count: toNumber(row.count, locale, 0),
					counts: row.counts,
				},
				o,
			);
		case 'events':
			return m.saying_event({ date: row.date_stated ?? row.date ?? '', title: row.title }, o);
		case 'positions':
			return positionSaying(row, locale);
		case 'answers':
			return row.answer ?? '';
		case 'relations':
			return m.saying_relation({ from: actor(row.from), to: actor(row.to), label: row.label }, o);
		case 'actors':
			return m.saying_actor({ name: row.name, role: row.role }, o);
		case 'places':
			return m.saying_place(
				{ name: row.name, lat: toNumber(row.lat, locale, 5), lon: toNumber(row.lon, locale, 5) },
				o,
			);
		case 'notes':
			return row.text;
		case 'quantities':
			return m.saying_quantity(
				{ name: row.name, value: row.value === null ? '–' : toNumber(row.value, locale, 3), unit: row.unit },
				o,
			);
		case 'journeys':
			return row.reason;
		case 'maps':
			return m.saying_map({ id: row.id, credit: row.credit }, o);
		case 'lines':
			return m.saying_vertex({ line: row.line, step: row.step }, o);
		case 'ru':
		case 'ko':
		case 'zh':
			return m.saying_spelling({ name: row.en, spelling: row.text }, o);
	}
}
