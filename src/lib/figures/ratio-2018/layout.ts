/** The two sums of 2018 as equal squares: how many of Russia's fit into China's. */

import { toNumber, toUsdLong } from '#lib/drawing/format.ts';
import { type Evidence, evidenceOfRow } from '#lib/drawing/marks/mark.ts';
import { m } from '#lib/drawing/message.ts';
import type { LayoutOptions, Placed } from '#lib/drawing/placed.ts';
import { BRIEF_SIZE } from '#lib/drawing/style.ts';
import { type Box, type Label, roomFor, round } from '#lib/drawing/text/label.ts';
import { fitLines, stackLines } from '#lib/drawing/text/lines.ts';
import type { TradePair } from '#lib/model/trade.ts';
import { rowsOf } from './table.ts';

export interface RatioInput {
	/** The two sums as document 004 prints them. */
	pair: TradePair;
}

/** A sum in squares, each of them Russia's; the last of China's is cut to what is left. */
type PlacedSum = Evidence & { squares: Box[] };

export interface PlacedRatio extends Placed {
	labels: Record<'subject' | 'china' | 'russia' | 'ratio', Label[]>;
	china: PlacedSum;
	russia: PlacedSum;
}

/** China's squares are counted in rows of twelve; on a phone Russia's stands below them, else beside. */
const PER_ROW = 12;
/** The last square of a row ends so far before the next sum, px. */
const GAP = 40;
/** Where our font is not at hand, letters run wider; the sum stands at the edge. */
const OTHER_FONTS = 1.12;
const LINE = 20;
const TIMES_LINE = 17;
const SUBJECT = { size: BRIEF_SIZE.label, weight: 400, role: 'soft' } as const;

/** The sums, and how often one is in the other: the rest is in a card's headline. */
export function layoutCard(input: RatioInput, options: LayoutOptions): PlacedRatio {
	return place(input, options, { subject: '', times: '' });
}

export function layoutRatio(input: RatioInput, options: LayoutOptions): PlacedRatio {
	const { year, russia } = input.pair;
	const o = { locale: options.locale };
	const unit = toUsdLong(russia.value_usd_million, options.locale);
	return place(input, options, { subject: m.ratio_subject({ year, unit }, o), times: m.ratio_times({}, o) });
}

/** With what is said above the squares, and below the ratio. */
function place(
	{ pair }: RatioInput,
	{ width, locale }: LayoutOptions,
	words: { subject: string; times: string },
): PlacedRatio {
	const o = { locale };
	const rows = rowsOf(pair, locale);
	const names = { china: m.china({}, o), russia: m.russia({}, o) };
	const sums = {
		china: toUsdLong(pair.china.value_usd_million, locale),
		russia: toUsdLong(pair.russia.value_usd_million, locale),
	};
	const big = { size: width < 400 ? BRIEF_SIZE.large : 26, weight: 700 } as const;
	const besides = OTHER_FONTS * Math.max(...[names, sums].map(({ russia }) => roomFor(russia, big)));
	const isBeside = width >= 440 && besides + GAP < width / 2;
	const step = (isBeside ? width - besides - GAP : width) / PER_ROW;
	const size = Math.floor(step * 0.88);
	const linesOf = (text: string, room: number) => (text ? fitLines(text, { ...SUBJECT, width: room }) : []);
	const subject = linesOf(words.subject, width);
	const lowest = subject.length * LINE;
	const rowsOfChina = Math.ceil(pair.ratio / PER_ROW);

	const head = 2 * LINE + 24;
	const top = lowest + head;
	const bottom = top + rowsOfChina * step;
	const at = {
		china: { x: 0, y: lowest },
		russia: isBeside ? { x: Math.round(PER_ROW * step + GAP), y: lowest } : { x: 0, y: bottom + 8 },
	};
	const labelsOf = (partner: 'china' | 'russia'): Label[] => {
		const style = { x: at[partner].x, anchor: 'start', weight: 700, role: partner } as const;
		return [
			{ ...style, text: names[partner], y: round(at[partner].y + 24), size: BRIEF_SIZE.strong },
			{ ...style, text: sums[partner], y: round(at[partner].y + 24 + LINE + 6), size: big.size },
		];
	};
	const sumOf = (partner: 'china' | 'russia', count: number): PlacedSum => ({
		...evidenceOfRow(rows[partner], `${names[partner]}: ${sums[partner]}`),
		squares: Array.from({ length: Math.ceil(count) }, (_, i) => ({
			x: round(at[partner].x + (i % PER_ROW) * step),
			y: round(at[partner].y + head + Math.floor(i / PER_ROW) * step),
			width: round(size * Math.min(1, count - i)),
			height: size,
		})),
	});
	/** Beside Russia's square, or below it: the finding, where the headline has got lost. */
	const times = isBeside
		? { x: at.russia.x, y: round(lowest + head + size + 64) }
		: { x: Math.round(width / 2), y: round(at.russia.y + 24 + LINE + 6) };
	const said = linesOf(words.times, width - times.x);
	return {
		width,
		height: Math.ceil(
			Math.max(
				(isBeside ? bottom : bottom + 8 + head + step) - (step - size),
				times.y + LINE + (said.length - 1) * TIMES_LINE + 6,
			),
		),
		labels: {
			subject: stackLines(subject, { ...SUBJECT, x: 0, y: 13, leading: LINE }),
			china: labelsOf('china'),
			russia: labelsOf('russia'),
			ratio: [
				{
					...times,
					text: m.ratio_about({ ratio: toNumber(pair.ratio, locale, 0) }, o),
					size: isBeside ? BRIEF_SIZE.large : 18,
					weight: 700,
					role: 'text',
					anchor: 'start',
				},
				...stackLines(said, { ...SUBJECT, x: times.x, y: round(times.y + LINE), leading: TIMES_LINE }),
			],
		},
		china: sumOf('china', pair.ratio),
		russia: sumOf('russia', 1),
	};
}
