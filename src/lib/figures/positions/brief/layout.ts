/** What each side holds on a few topics, and what both said together, or did not. */
import { type PlacedLegend, placeLegend } from '#lib/drawing/legend/legend.ts';
import { m } from '#lib/drawing/message.ts';
import type { LayoutOptions, Placed } from '#lib/drawing/placed.ts';
import { POSITION_KINDS } from '#lib/model/vocabulary.ts';
import type { PositionsInput } from '../input.ts';
import { placeLadder } from './ladder.ts';
import { Parts } from './parts.ts';
import { placeTable } from './table.ts';

export interface PlacedPositionsBrief extends Placed, Pick<Parts, 'plates' | 'blanks' | 'symbols'> {
	legend: PlacedLegend;
}

/** Narrower, three columns break every word or two, px. */
const TABLE_FROM = 540;
const LEGEND_GAP = 8;

export function layoutBrief(input: PositionsInput, { width, locale }: LayoutOptions): PlacedPositionsBrief {
	const o = { locale };
	const parts = new Parts(input, locale);
	const blank = m.positions_brief_blank({}, o);
	const table = width < TABLE_FROM ? undefined : placeTable(parts, input.brief, { width, blank });
	const bottom =
		table ??
		placeLadder(parts, input.brief, {
			width,
			blank,
			toJoint: (words) => m.positions_brief_joint({ words }, o),
		});
	const { plates, blanks, symbols, labels } = parts;
	const kinds = new Set(symbols.map(({ kind }) => kind));
	const legend = placeLegend(
		POSITION_KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({
			symbol: kind,
			text: m.position_kind({ kind }, o),
		})),
		{ width, top: bottom + LEGEND_GAP },
	);
	return {
		width,
		height: Math.ceil(bottom + LEGEND_GAP + legend.height),
		labels: { ...labels, key: legend.items.flatMap((item) => item.labels) },
		plates,
		blanks,
		symbols,
		legend,
	};
}
