import { toDateWords } from '#lib/drawing/columns.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import type { Row, Table } from '#lib/drawing/table.ts';
import { type Subjects, subjectsOf } from '#lib/model/subjects.ts';
import type { NetworkInput } from './input.ts';

/** The actors, then the edges, then the positions. */
export function networkTable(input: NetworkInput, locale: Locale): Table {
	const o = { locale };
	const nameOf = (id: string | null) => input.actors.find((actor) => actor.id === id)?.name ?? null;
	const sidesOf = (...ids: (string | null)[]) =>
		input.actors.filter(({ id }) => ids.includes(id)).map(({ side }) => side);
	const toRow = ({ id, cites }: Pick<Row, 'id' | 'cites'>, subjects: Subjects, cells: Row['cells']): Row => ({
		id,
		cells: { other: null, date: null, ...cells },
		status: 'reported',
		cites,
		subjects,
	});
	return {
		caption: m.network_caption({}, o),
		columns: [
			{ key: 'actor', label: m.network_column_actor({}, o), isName: true },
			{ key: 'part', label: m.network_column_part({}, o), isName: true },
			{ key: 'other', label: m.network_column_other({}, o), isName: true },
			{ key: 'date', label: m.network_column_date({}, o), isName: true, show: toDateWords },
			{ key: 'words', label: m.network_column_words({}, o) },
		],
		rows: [
			...input.actors.map((actor) =>
				toRow(actor, subjectsOf([actor.side]), {
					actor: actor.name,
					part: m.network_part_actor({}, o),
					words: actor.role,
				}),
			),
			...input.relations.map((relation) =>
				toRow(relation, subjectsOf(sidesOf(relation.from, relation.to), relation.date), {
					actor: nameOf(relation.from),
					part: m.relation_kind(relation, o),
					other: nameOf(relation.to),
					date: relation.date,
					words: relation.label,
				}),
			),
			...input.positions.map((position) =>
				toRow(position, subjectsOf(sidesOf(position.actor, position.with)), {
					actor: [nameOf(position.actor), nameOf(position.with)].filter(Boolean).join(', '),
					part: m.position_kind(position, o),
					other: input.topics[position.topic] ?? position.topic,
					words: position.statement,
				}),
			),
		],
	};
}
