/** A figure as the picture of a link preview: a large headline beside as much of the drawing as can be read there. */
import type { Drawn, Figure } from '../figure.ts';
import { type Locale, m } from '../message.ts';
import type { Role } from '../palette.ts';
import { boxOf, type Label, round } from '../text/label.ts';
import { stackLines } from '../text/lines.ts';
import { capHeight, measure, type TypeStyle } from '../text/measure.ts';
import { wrap } from '../text/wrap.ts';
import { SHEET_BOUNDS, SHEET_WIDTHS, WIDTH_NAMES, WIDTHS } from '../widths.ts';
import { drawingWidth, type Imprint } from './sheet.ts';

/** px, as the services that show previews ask for. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

const MARGIN = 40;
/** The column of words, and the window that the drawing is seen through. */
const WORDS = { x: MARGIN, width: 400 } as const;
const WINDOW = { x: 500, y: MARGIN, width: 660, height: 550 } as const;

/** A card is shown at less than half its size, so that a drawing must be larger here than on a page. */
const SCALE = { least: 1.1, cropped: 1.3, most: 2 } as const;
/** The widths that page and files are drawn in, px: those layouts are made already. */
const layoutWidths = ({ form }: Figure): number[] =>
	WIDTH_NAMES.flatMap((name) => [
		drawingWidth(Math.min(SHEET_WIDTHS[name], SHEET_BOUNDS[form].most)),
		WIDTHS[form][name].width,
	]);

const TITLE_SIZES = [48, 44, 40, 36, 32, 28] as const;
const SUBTITLE = { size: 20, weight: 400, role: 'soft' } as const;
const CREDIT = { size: 20, weight: 400, role: 'soft' } as const;
const LEADING = 1.2;
const GAP = 20;

export interface PlacedCard {
	words: Label[];
	/** Where the drawing's origin comes to lie, px, and its px in the card's. */
	drawing: Drawn & { x: number; y: number; scale: number };
	/** The part of the drawing that is seen, in its own px, from its origin. */
	seen: { width: number; height: number };
	/** Where it may be cut instead, px from the drawing's origin: lines through no text. Empty where it is seen whole. */
	cuts: number[];
}

export function layoutCard(
	figure: Figure,
	{ locale, imprint }: { locale: Locale; imprint: Imprint },
): PlacedCard {
	const { drawn, scale, cuts } = drawingFor(figure, locale);
	const { placed } = drawn;
	const isWhole = cuts.length === 0;
	return {
		words: placeWords(figure, locale, imprint),
		drawing: {
			...drawn,
			scale,
			x: round(WINDOW.x + (WINDOW.width - placed.width * scale) / 2),
			y: round(isWhole ? WINDOW.y + (WINDOW.height - placed.height * scale) / 2 : WINDOW.y),
		},
		seen: { width: placed.width, height: cuts.at(-1) ?? placed.height },
		cuts,
	};
}

/** The whole drawing where it can be read whole; otherwise one that is cut. */
function drawingFor(figure: Figure, locale: Locale): { drawn: Drawn; scale: number; cuts: number[] } {
	const candidates = layoutWidths(figure).map((width) => {
		const drawn = figure.draw({ width, locale });
		const { placed } = drawn;
		const scale = Math.min(WINDOW.width / placed.width, WINDOW.height / placed.height, SCALE.most);
		return { drawn, scale: round(scale), cuts: [] };
	});
	const whole = candidates.reduce((a, b) => (b.scale > a.scale ? b : a));
	if (whole.scale >= SCALE.least) return whole;
	const drawn = figure.draw({ width: Math.floor(WINDOW.width / SCALE.cropped), locale });
	return { drawn, scale: SCALE.cropped, cuts: cutsOf(drawn, Math.floor(WINDOW.height / SCALE.cropped)) };
}

/** The lines in the last quarter above `limit` that run through no text, px from the drawing's origin, downwards. */
function cutsOf({ placed }: Drawn, limit: number): number[] {
	const boxes = Object.values(placed.labels).flat().map(boxOf);
	const lines = Array.from({ length: Math.ceil(limit / 4) }, (_, i) => limit - i).reverse();
	const free = lines.filter((line) => !boxes.some(({ y, height }) => y - 2 < line && line < y + height + 2));
	return free.length > 0 ? free : [limit];
}

function placeWords(figure: Figure, locale: Locale, imprint: Imprint): Label[] {
	const { title, subtitle } = figure.words(locale);
	const bottom = CARD_SIZE.height - MARGIN;
	const room = bottom - MARGIN - 3 * CREDIT.size * LEADING;
	const headlineOf = (size: number) => toParagraph(title, { size, weight: 700, role: 'text' }, true);
	const fits = (text: Paragraph) =>
		heightOf(text) <= room && text.lines.every((line) => measure(line, text) <= WORDS.width);
	const headline = TITLE_SIZES.map(headlineOf).find(fits) ?? headlineOf(24);
	const under = toParagraph(subtitle, SUBTITLE);
	const underTop = MARGIN + heightOf(headline) + GAP;
	const credit = m.card_credit({ licence: imprint.licence }, { locale });
	const creditTop = bottom - capHeight(CREDIT.size) - CREDIT.size * LEADING;
	return [
		...labelsOf(headline, MARGIN),
		...(underTop + heightOf(under) <= MARGIN + room ? labelsOf(under, underTop) : []),
		...labelsOf({ ...CREDIT, weight: 700, role: 'text', lines: [imprint.site] }, creditTop),
		...labelsOf({ ...CREDIT, lines: [credit] }, creditTop + CREDIT.size * LEADING),
	];
}

interface Paragraph extends TypeStyle {
	lines: string[];
	role: Role;
}

/** A card is a picture in our own font: its lines leave no room for another. */
const toParagraph = (text: string, style: Omit<Paragraph, 'lines'>, balance = false): Paragraph => ({
	...style,
	lines: wrap(text, { ...style, width: WORDS.width, balance }),
});

/** px. */
const heightOf = ({ lines, size }: Paragraph): number => lines.length * size * LEADING;

/** Lines below each other; the first one's capitals begin at `top`, px. */
const labelsOf = ({ lines, ...style }: Paragraph, top: number): Label[] =>
	stackLines(lines, {
		...style,
		x: WORDS.x,
		y: top + capHeight(style.size),
		leading: style.size * LEADING,
	});
