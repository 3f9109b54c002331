/** The network: two who face each other, what each holds, and everyone between them with their ties to either side. */

import { type LegendItem, type PlacedLegend, placeLegend } from '#lib/drawing/legend/legend.ts';
import type { LayoutOptions, Placed } from '#lib/drawing/placed.ts';
import type { Label } from '#lib/drawing/text/label.ts';
import { placeLines } from '#lib/drawing/text/lines.ts';
import type { RelationKind } from '#lib/model/vocabulary.ts';
import { placeBand, type Turn } from './band.ts';
import { type Columns, toColumns } from './columns.ts';
import { placeHead } from './head.ts';
import type { NetworkInput } from './input.ts';
import { type Floors, placeMember } from './member.ts';
import {
	type Context,
	LOOK,
	type PlacedParts,
	type PlacedPlate,
	type PlacedStatement,
	type PlacedTie,
	placeTie,
	toParts,
	withSpines,
} from './parts.ts';
import { type Member, type SectionName, type Structure, type Tie, toStructure } from './structure.ts';
import { networkWords } from './words.ts';

export interface PlacedNetwork extends Placed {
	plates: PlacedPlate[];
	ties: PlacedTie[];
	statements: PlacedStatement[];
	legend: PlacedLegend;
}

export function layoutNetwork(input: NetworkInput, { width, locale }: LayoutOptions): PlacedNetwork {
	const words = networkWords(locale);
	const structure = toStructure(input);
	const columns = toColumns(structure, width);
	const context: Context = { input, words, locale, square: columns.size === 'narrow' ? 24 : 40 };
	const legend = placeNetworkLegend(context, width);
	const head = placeHead(structure, context, columns, legend.height + 14);
	const body = placeSections(structure, context, columns, head.bottom);
	const { plates, ties, statements, labels, bottom } = toParts(head, body);
	return {
		width,
		height: Math.ceil(bottom + 4),
		labels: { names: labels, key: legend.items.flatMap((item): Label[] => item.labels) },
		plates: withSpines({ plates, ties }, columns.spines, body.turns),
		ties,
		statements,
		legend,
	};
}

function placeNetworkLegend({ input, words }: Context, width: number): PlacedLegend {
	const sums = Object.values(input.weights).sort((a, b) => b - a);
	const has = (kind: RelationKind) => input.relations.some((relation) => relation.kind === kind);
	const kinds = (['stated', 'document', 'commentary'] as const)
		.filter((kind) => input.positions.some((position) => position.kind === kind))
		.map((kind) => ({ sign: kind, text: words.positionKind(kind) }));
	const items: LegendItem[] = [
		...kinds,
		...(has('met') ? [{ sign: 'dot', role: 'text', text: words.dot() } as const] : []),
		...(has('leads') ? [{ sign: 'arrow', text: words.leads() } as const] : []),
		...(has('trades-with') ? [{ sign: 'square', text: words.square(sums) } as const] : []),
	];
	return placeLegend(items, { width, top: 0 });
}

/** Everyone but the hubs, section by section. */
function placeSections(
	{ sections }: Structure,
	context: Context,
	columns: Columns,
	top: number,
): PlacedParts & { turns: ReadonlyMap<string, Turn> } {
	const parts: PlacedParts[] = [];
	let turns: ReadonlyMap<string, Turn> = new Map();
	let y = top;
	for (const { name, members } of sections) {
		const caption = placeCaption(name, context, columns, y + 12);
		parts.push(caption);
		// Side by side there is room for few.
		if (name === 'commentators' && columns.size === 'wide' && members.length <= 6) {
			const band = placeBand(members, context, columns, caption.bottom);
			parts.push(band);
			turns = band.turns;
			y = band.bottom;
		} else {
			const rows = placeMembers(members, context, columns, caption.bottom);
			parts.push(rows);
			y = rows.bottom;
		}
	}
	return { ...toParts(...parts), turns };
}

function placeCaption(
	name: SectionName,
	{ words }: Context,
	{ width, stack }: Columns,
	top: number,
): PlacedParts {
	return toParts(
		placeLines(words.section(name), {
			...LOOK,
			x: width / 2,
			top,
			width: stack.right - stack.left,
			anchor: 'middle',
			role: 'soft',
		}),
	);
}

/** Members below each other; each column is filled as far down as the others leave it free. */
function placeMembers(
	members: readonly Member[],
	context: Context,
	columns: Columns,
	top: number,
): PlacedParts {
	const parts: PlacedParts[] = [];
	let floors: Floors = { left: top, middle: top, right: top };
	let link: { tie: Tie; from: number } | undefined;
	for (const member of members) {
		const row = placeMember(member, context, columns, floors);
		parts.push(row);
		const x = columns.width / 2;
		if (link)
			parts.push(
				toParts({
					ties: [placeTie(link.tie, { from: [x, link.from], to: [x, row.plateTop], spines: [] }, context)],
				}),
			);
		link = member.next && { tie: member.next, from: row.plates[0]?.bottom ?? row.bottom };
		floors = row.floors;
	}
	return toParts(...parts, { bottom: Math.max(...Object.values(floors)) });
}
