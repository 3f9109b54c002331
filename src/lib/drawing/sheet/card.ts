/** A figure as the picture of a link preview: a large headline, and the drawing whose letters are largest there. */
import { labelFaults, labelsOf } from '../faults/labels.ts';
import type { Drawn, Figure } from '../figure.ts';
import type { Locale } from '../message.ts';
import type { Role } from '../palette.ts';
import { type Box, type Label, round } from '../text/label.ts';
import { stackLines } from '../text/lines.ts';
import { capHeight, measure, type TypeStyle } from '../text/measure.ts';
import { wrap } from '../text/wrap.ts';
import type { Imprint } from './sheet.ts';

/** px, as the services that show previews ask for. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

const MARGIN = 40;
const BOTTOM = CARD_SIZE.height - MARGIN;
const LEADING = 1.18;
const GAP = 24;

const CREDIT = { size: 26, weight: 400, role: 'soft' } as const;
const CREDIT_LINE = CREDIT.size * LEADING;
const SUBTITLE = { size: 28, weight: 400, role: 'soft' } as const;
const TITLE_SIZES = [50, 46, 42, 38, 36] as const;

/** The words stand beside the drawing, or above it where it is wide. */
const SIDE = { x: MARGIN, width: 410 } as const;
const ACROSS = { x: MARGIN, width: CARD_SIZE.width - 2 * MARGIN } as const;
const BESIDE: Box = { x: 480, y: 30, width: 690, height: 570 };

/** What drawings are laid out in for cards, px: the narrower, the larger they are shown. */
const DRAWN_WIDTHS = {
	brief: [288, 328, 360, 400, 448, 520, 592],
	cut: [171, 200, 230, 256, 280, 300, 330, 358, 400],
} as const;
/** Larger letters than these would not be read better, px: a card is often shown 400 px wide. */
const LARGE = 32;

export interface PlacedCard {
	words: Label[];
	/** Where the drawing's origin comes to lie, px, and its px in the card's. */
	drawing: Drawn & { x: number; y: number; scale: number };
}

/** A drawing in the room that is left for it. */
interface Candidate {
	drawn: Drawn;
	room: Box;
	scale: number;
	words: Label[];
}

export function layoutCard(
	figure: Figure,
	{ locale, imprint }: { locale: Locale; imprint: Imprint },
): PlacedCard {
	const { words: above, room: below } = wordsAbove(figure, locale, imprint);
	const places = [
		{ words: wordsBeside(figure, locale, imprint), room: BESIDE },
		{ words: above, room: below },
	];
	const drawings = [
		...DRAWN_WIDTHS.brief.map((width) => figure.draw({ width, locale })),
		...DRAWN_WIDTHS.cut.flatMap((width) => figure.drawCut?.({ width, locale }) ?? []),
	];
	const faultless = drawings.filter(({ placed }) => labelFaults(placed).length === 0);
	const candidates = (faultless.length > 0 ? faultless : drawings).flatMap((drawn) =>
		places.map(({ words, room }): Candidate => {
			const { width, height } = drawn.placed;
			return { drawn, words, room, scale: Math.min(room.width / width, room.height / height) };
		}),
	);
	const { drawn, words, room, scale } = candidates.reduce((a, b) => (isBetter(b, a) ? b : a));
	const { width, height } = drawn.placed;
	return {
		words,
		drawing: {
			...drawn,
			scale: round(scale),
			x: round(room.x + (room.width - width * scale) / 2),
			y: round(room.y + (room.height - height * scale) / 2),
		},
	};
}

/** The one with the larger letters; where they are large enough, the one that fills more of the card. */
function isBetter(a: Candidate, b: Candidate): boolean {
	const difference = lettersOf(a) - lettersOf(b);
	return difference === 0 ? areaOf(a) > areaOf(b) : difference > 0;
}

/** The smallest letters as the card shows them, px, as far as size helps to read them. */
const lettersOf = ({ drawn, scale }: Candidate): number =>
	Math.min(LARGE, scale * Math.min(...labelsOf(drawn.placed).map(({ size }) => size)));

const areaOf = ({ drawn: { placed }, scale }: Candidate): number => scale ** 2 * placed.width * placed.height;

function wordsBeside(figure: Figure, locale: Locale, imprint: Imprint): Label[] {
	const { title, subtitle } = figure.words(locale);
	const bottom = BOTTOM - 2 * CREDIT_LINE - GAP;
	const headline = toHeadline(title, { width: SIDE.width, height: bottom - MARGIN });
	const under = toParagraph(subtitle, SUBTITLE, SIDE.width);
	const underTop = MARGIN + heightOf(headline) + GAP;
	const credit = [imprint.site, imprint.licence].map(
		(text, i) => ({ text, weight: i === 0 ? 700 : 400 }) as const,
	);
	return [
		...labelsAt(headline, MARGIN),
		...(underTop + heightOf(under) <= bottom ? labelsAt(under, underTop) : []),
		...credit.flatMap(({ text, weight }, i) =>
			labelsAt({ ...CREDIT, weight, lines: [text] }, BOTTOM - capHeight(CREDIT.size) - (1 - i) * CREDIT_LINE),
		),
	];
}

function wordsAbove(figure: Figure, locale: Locale, imprint: Imprint): { words: Label[]; room: Box } {
	const headline = toHeadline(figure.words(locale).title, { width: ACROSS.width, height: 130 });
	const top = MARGIN + heightOf(headline) + GAP / 2;
	const creditTop = BOTTOM - capHeight(CREDIT.size);
	const credit = `${imprint.site} · ${imprint.licence}`;
	return {
		words: [...labelsAt(headline, MARGIN), ...labelsAt({ ...CREDIT, lines: [credit] }, creditTop)],
		room: { ...ACROSS, y: top, height: creditTop - GAP / 2 - top },
	};
}

interface Paragraph extends TypeStyle {
	lines: string[];
	role: Role;
}

/** The headline in the largest type that fits. */
function toHeadline(title: string, room: { width: number; height: number }): Paragraph {
	const inSize = (size: number) =>
		toParagraph(title, { size, weight: 700, role: 'text' }, room.width, { balance: true });
	const fits = (text: Paragraph) =>
		heightOf(text) <= room.height && text.lines.every((line) => measure(line, text) <= room.width);
	return TITLE_SIZES.map(inSize).find(fits) ?? inSize(30);
}

/** A card is a picture in our own font: its lines leave no room for another. */
const toParagraph = (
	text: string,
	style: Omit<Paragraph, 'lines'>,
	width: number,
	{ balance = false } = {},
): Paragraph => ({ ...style, lines: wrap(text, { ...style, width, balance }) });

/** px. */
const heightOf = ({ lines, size }: Paragraph): number => lines.length * size * LEADING;

/** Lines below each other; the first one's capitals begin at `top`, px. */
const labelsAt = ({ lines, ...style }: Paragraph, top: number): Label[] =>
	stackLines(lines, {
		...style,
		x: MARGIN,
		y: top + capHeight(style.size),
		leading: style.size * LEADING,
	});
