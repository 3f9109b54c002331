import type { PositionKind, RowStatus } from '#lib/model/vocabulary.ts';
import type { Role } from '../palette.ts';
import { SIZE } from '../style.ts';
import { type Label, roomFor, round } from '../text/label.ts';
import { fitLines, stackLines } from '../text/lines.ts';
import { capHeight } from '../text/measure.ts';

/**
 * `disputed` is a range from the lowest to the highest value, `missing` a gap, `alternative` a thin dashed
 * line, `dot`, `square` and `arrow` what the figure says. */
export type LegendSymbol = RowStatus | PositionKind | 'alternative' | 'dot' | 'square' | 'arrow';

/** `Symbols` is another set where a figure draws symbols of its own. */
export interface LegendItem<Symbols = LegendSymbol> {
	symbol: Symbols;
	/** Neutral unless the symbol stands for one party. */
	role?: Role;
	text: string;
}

/** A symbol with its words; `x`, `y` are the symbol's centre, px. */
interface PlacedLegendItem<Symbols> extends Required<Omit<LegendItem<Symbols>, 'text'>> {
	x: number;
	y: number;
	/** In lines, where the words are longer than the drawing is wide. */
	labels: Label[];
}

export interface PlacedLegend<Symbols = LegendSymbol> {
	items: PlacedLegendItem<Symbols>[];
	/** px. */
	height: number;
}

const LINE = 22;
const LEADING = 18;
const SYMBOL = 16;
const GAP = 18;
const STYLE = { size: SIZE.small, weight: 400, role: 'soft' } as const;

/** Sets the key's items in rows from the left edge; the first row's top is at `top`. */
export function placeLegend<Symbols = LegendSymbol>(
	items: readonly LegendItem<Symbols>[],
	{ width, top }: { width: number; top: number },
): PlacedLegend<Symbols> {
	const indent = SYMBOL + 6;
	let x = 0;
	let rowTop = top;
	let rowHeight = 0;
	const placed = items.map(({ symbol, role = 'soft', text }): PlacedLegendItem<Symbols> => {
		const lines = fitLines(text, { ...STYLE, width: width - indent });
		const extent = indent + Math.max(...lines.map((line) => roomFor(line, STYLE)));
		if (x > 0 && x + extent > width) {
			x = 0;
			rowTop += rowHeight;
			rowHeight = 0;
		}
		const left = x;
		const y = rowTop + LINE / 2;
		x += extent + GAP;
		rowHeight = Math.max(rowHeight, LINE + (lines.length - 1) * LEADING);
		return {
			symbol,
			role,
			x: round(left + SYMBOL / 2),
			y: round(y),
			labels: stackLines(lines, {
				...STYLE,
				x: left + indent,
				y: y + capHeight(SIZE.small) / 2,
				leading: LEADING,
			}),
		};
	});
	return { items: placed, height: rowTop + rowHeight - top };
}
