/** A figure as a sheet of its own: headline, subtitle, drawing, notes, sources, credit. What page and embed say in HTML. */
import { namesOf } from '#lib/model/cites.ts';
import { type Drawn, type Figure, sourceLine } from '../figure.ts';
import { toEnumeration } from '../format.ts';
import { type Locale, m } from '../message.ts';
import type { Role } from '../palette.ts';
import { FALLBACK, type Label, round } from '../text/label.ts';
import { type PlacedLines, stackLines } from '../text/lines.ts';
import type { TypeStyle } from '../text/measure.ts';
import { wrap } from '../text/wrap.ts';
import { widthNameOf } from '../widths.ts';

/** What a file says of its origin. */
export interface Imprint {
	site: string;
	licence: string;
	licenceUrl: string;
	/** The data's version. */
	version: string;
	/** The figure's page, absolute. */
	address: string;
}

export interface PlacedSheet {
	/** px. */
	width: number;
	height: number;
	header: Label[];
	/** Where the drawing's origin comes to lie. */
	drawing: Drawn & { x: number; y: number };
	footer: Label[];
}

interface Paragraph extends TypeStyle {
	role: Role;
	/** Distance of baselines, px. */
	leading: number;
	/** Room above the first line, px. */
	before: number;
	balance?: boolean;
}

const TITLE: Paragraph = { size: 20, weight: 700, role: 'text', leading: 26, before: 0, balance: true };
const SUBTITLE: Paragraph = { size: 14, weight: 400, role: 'soft', leading: 19, before: 6 };
const NOTE: Paragraph = { size: 12, weight: 400, role: 'soft', leading: 17, before: 6 };

const marginOf = (width: number): number => (widthNameOf(width) === 'narrow' ? 16 : 24);

/** The width of the drawing on a sheet of a width, px. */
export const drawingWidth = (width: number): number => width - 2 * marginOf(width);

/** What stands under a drawing, a paragraph each: notes, sources, credit. */
export const footOf = (figure: Figure, locale: Locale, imprint: Imprint): string[] => [
	...figure.notes.map(({ text, cites }) =>
		cites.length > 0
			? m.sheet_note({ text, cites: toEnumeration(namesOf(cites), locale) }, { locale })
			: text,
	),
	sourceLine(figure, locale),
	m.sheet_credit({ ...imprint }, { locale }),
];

/** Lays the sheet out, `width` px wide in all. */
export function layoutSheet(
	figure: Figure,
	{ width, locale, imprint }: { width: number; locale: Locale; imprint: Imprint },
): PlacedSheet {
	const margin = marginOf(width);
	const column = { x: margin, width: drawingWidth(width) };
	const { title, subtitle } = figure.words(locale);
	const header = placeParagraphs(
		[
			{ text: title, ...TITLE },
			{ text: subtitle, ...SUBTITLE },
		],
		{
			...column,
			top: margin,
		},
	);
	const drawn = figure.draw({ width: column.width, locale });
	const drawingY = header.bottom + 16;
	const footer = placeParagraphs(
		footOf(figure, locale, imprint).map((text) => ({ text, ...NOTE })),
		{ ...column, top: drawingY + drawn.placed.height + 10 },
	);
	return {
		width,
		height: Math.ceil(footer.bottom + margin),
		header: header.labels,
		drawing: { ...drawn, x: margin, y: round(drawingY) },
		footer: footer.labels,
	};
}

function placeParagraphs(
	paragraphs: readonly (Paragraph & { text: string })[],
	{ x, top, width }: { x: number; top: number; width: number },
): PlacedLines {
	let bottom = top;
	const labels = paragraphs.flatMap(({ text, before, balance = false, ...style }) => {
		const lines = wrap(text, { ...style, width: width / FALLBACK, balance });
		const y = bottom + before + style.leading * 0.75;
		bottom += before + lines.length * style.leading;
		return stackLines(lines, { ...style, x, y });
	});
	return { labels, bottom };
}
