/** A figure as the picture of a link preview: a large headline beside as much of the drawing as can be read there. */
import type { Drawn, Figure } from '../figure.ts';
import { type Locale, m } from '../message.ts';
import { capHeight, measure, type TypeStyle } from '../type/measure.ts';
import { wrap } from '../type/wrap.ts';
import { boxOf, type Label, round } from './label.ts';
import type { Imprint } from './sheet.ts';

/** px, as the services that show previews ask for. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

const MARGIN = 40;
/** The column of words, and the window that the drawing is seen through. */
const WORDS = { x: MARGIN, width: 400 } as const;
const WINDOW = { x: 500, y: MARGIN, width: 660, height: 550 } as const;

/** A card is shown at less than half its size, so that a drawing must be larger here than on a page. */
const SCALE = { least: 1.2, cropped: 1.3, most: 2 } as const;
/** The widths that layouts are tested for, px. */
const LAYOUT = { from: 328, to: 912, step: 8 } as const;

const TITLE_SIZES = [48, 44, 40, 36, 32, 28] as const;
const SUBTITLE: TypeStyle = { size: 20, weight: 400 };
const CREDIT: TypeStyle = { size: 20, weight: 400 };
const LEADING = 1.2;
const GAP = 20;

export interface PlacedCard {
	words: Label[];
	/** Where the drawing's origin comes to lie, px, and its px in the card's. */
	drawing: Drawn & { x: number; y: number; scale: number };
	/** The part of the drawing that is seen, in its own px, from its origin. */
	seen: { width: number; height: number };
	isCropped: boolean;
}

export function layoutCard(
	figure: Figure,
	{ locale, imprint }: { locale: Locale; imprint: Imprint },
): PlacedCard {
	const { drawn, scale, height } = drawingFor(figure, locale);
	const { placed } = drawn;
	const isCropped = height < placed.height;
	return {
		words: placeWords(figure, locale, imprint),
		drawing: {
			...drawn,
			scale,
			x: round(WINDOW.x + (WINDOW.width - placed.width * scale) / 2),
			y: round(isCropped ? WINDOW.y : WINDOW.y + (WINDOW.height - placed.height * scale) / 2),
		},
		seen: { width: placed.width, height },
		isCropped,
	};
}

/** The whole drawing where it can be read whole; otherwise its upper part, cut where no text is cut. */
function drawingFor(figure: Figure, locale: Locale): { drawn: Drawn; scale: number; height: number } {
	const candidates = [];
	for (let width = LAYOUT.from; width <= LAYOUT.to; width += LAYOUT.step) {
		const drawn = figure.draw({ width, locale });
		const { placed } = drawn;
		const scale = Math.min(WINDOW.width / placed.width, WINDOW.height / placed.height, SCALE.most);
		candidates.push({ drawn, scale: round(scale), height: placed.height });
	}
	const whole = candidates.reduce((a, b) => (b.scale > a.scale ? b : a));
	if (whole.scale >= SCALE.least) return whole;
	const drawn = figure.draw({ width: Math.floor(WINDOW.width / SCALE.cropped), locale });
	return { drawn, scale: SCALE.cropped, height: cleanCut(drawn, WINDOW.height / SCALE.cropped) };
}

/** The lowest line above `limit` that runs through no text of the drawing, px from its origin. */
function cleanCut({ placed }: Drawn, limit: number): number {
	const boxes = Object.values(placed.labels).flat().map(boxOf);
	const texts = boxes.map(({ y, height }) => ({ top: y - 3, bottom: y + height + 3 }));
	for (let y = Math.floor(limit); y > limit / 2; y -= 1)
		if (!texts.some(({ top, bottom }) => top < y && y < bottom)) return y;
	return Math.floor(limit);
}

function placeWords(figure: Figure, locale: Locale, imprint: Imprint): Label[] {
	const { title, subtitle } = figure.words(locale);
	const { width, x } = WORDS;
	const bottom = CARD_SIZE.height - MARGIN;
	const room = bottom - MARGIN - 3 * CREDIT.size * LEADING;
	const linesOf = (text: string, style: TypeStyle, balance = false) =>
		wrap(text, { ...style, width, balance });
	const heightOf = (lines: readonly string[], { size }: TypeStyle) => lines.length * size * LEADING;
	const fits = (size: number) => {
		const style: TypeStyle = { size, weight: 700 };
		const lines = linesOf(title, style, true);
		return heightOf(lines, style) <= room && lines.every((line) => measure(line, style) <= width);
	};
	const headline: TypeStyle = { size: TITLE_SIZES.find(fits) ?? 24, weight: 700 };
	const lines = linesOf(title, headline, true);
	const under = linesOf(subtitle, SUBTITLE);
	const labels: Label[] = [];
	const add = (texts: readonly string[], style: TypeStyle, top: number, role: Label['role']) => {
		for (const [i, text] of texts.entries()) {
			const y = round(top + i * style.size * LEADING + capHeight(style.size));
			labels.push({ text, x, y, anchor: 'start', role, ...style });
		}
	};
	add(lines, headline, MARGIN, 'text');
	const after = MARGIN + heightOf(lines, headline) + GAP;
	if (after + heightOf(under, SUBTITLE) <= MARGIN + room) add(under, SUBTITLE, after, 'soft');
	const credit = [imprint.site, m.card_credit({ licence: imprint.licence }, { locale })];
	const creditTop = bottom - capHeight(CREDIT.size) - CREDIT.size * LEADING;
	add(credit.slice(0, 1), { ...CREDIT, weight: 700 }, creditTop, 'text');
	add(credit.slice(1), CREDIT, creditTop + CREDIT.size * LEADING, 'soft');
	return labels;
}
