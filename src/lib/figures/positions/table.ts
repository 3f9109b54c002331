import { type Locale, m } from '#lib/drawing/message.ts';
import type { Table } from '#lib/drawing/table.ts';
import { subjectsOf } from '#lib/model/subjects.ts';
import type { PositionKind } from '#lib/model/vocabulary.ts';
import type { PositionsInput } from './input.ts';
import { positionsOf } from './voices.ts';

/** Every position, in the order in which the list draws them. */
export function positionsTable({ topics }: PositionsInput, locale: Locale): Table {
	const o = { locale };
	return {
		caption: m.positions_caption({}, o),
		columns: [
			{ key: 'topic', label: m.positions_column_topic({}, o), isName: true },
			{ key: 'actor', label: m.positions_column_actor({}, o), isName: true },
			{ key: 'with', label: m.positions_column_with({}, o), isName: true },
			{
				key: 'kind',
				label: m.positions_column_kind({}, o),
				show: (cell, l) => m.position_kind({ kind: cell as PositionKind }, { locale: l }),
			},
			{ key: 'short', label: m.positions_column_short({}, o) },
			{ key: 'statement', label: m.positions_column_statement({}, o), isDetail: true },
			{ key: 'quote', label: m.positions_column_quote({}, o), isDetail: true },
		],
		rows: positionsOf(topics).map(({ id, cites, holders, topic, kind, short, statement, quote }) => {
			const [actor, other] = holders;
			return {
				id,
				cells: {
					topic,
					actor: actor?.name ?? null,
					with: other?.name ?? null,
					kind,
					short,
					statement,
					quote,
				},
				status: 'reported',
				cites,
				subjects: subjectsOf(holders.map(({ side }) => side)),
			};
		}),
	};
}
