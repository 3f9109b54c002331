/** A figure as a sheet of its own: headline, subtitle, drawing, notes, sources, credit. What page and embed say in HTML. */
import { namesOf } from '#lib/model/cites.ts';
import type { Drawn, Figure } from '../figure.ts';
import { sourceLine } from '../figure-sources.ts';
import { toEnumeration } from '../format.ts';
import { type Locale, m } from '../message.ts';
import type { Role } from '../palette.ts';
import { FALLBACK, type Label, round } from '../text/label.ts';
import { type PlacedLines, stackLines } from '../text/lines.ts';
import type { TypeStyle } from '../text/measure.ts';
import { wrap } from '../text/wrap.ts';
import { SHEET_BOUNDS, widthNameOf } from '../widths.ts';

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
	/** The file's px for one of the layout's. */
	scale: number;
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

interface Type {
	title: Paragraph;
	subtitle: Paragraph;
	note: Paragraph;
}

const TITLE = { weight: 700, role: 'text', before: 0, balance: true } as const;
const SOFT = { weight: 400, role: 'soft' } as const;

const RECORD: Type = {
	title: { ...TITLE, size: 20, leading: 26 },
	subtitle: { ...SOFT, size: 14, leading: 19, before: 6 },
	note: { ...SOFT, size: 12, leading: 17, before: 6 },
};
/** A brief is read in passing, and its letters are larger. */
const BRIEF: Type = {
	title: { ...TITLE, size: 22, leading: 28 },
	subtitle: { ...SOFT, size: 14.5, leading: 19, before: 4 },
	note: { ...SOFT, size: 13.5, leading: 17.5, before: 5 },
};
const NARROW_BRIEF: Type = { ...BRIEF, title: { ...TITLE, size: 20, leading: 25 } };

function typeOf({ form }: Figure, width: number): Type {
	if (form === 'full') return RECORD;
	return widthNameOf(width) === 'narrow' ? NARROW_BRIEF : BRIEF;
}

const marginOf = (width: number): number => (widthNameOf(width) === 'narrow' ? 16 : 24);

/** The width of the drawing on a sheet of a width, px. */
export const drawingWidth = (width: number): number => width - 2 * marginOf(width);

/** What stands under a drawing, a paragraph each: notes, sources, credit. A brief names the sources of its note below it. */
export function footOf(figure: Figure, locale: Locale, imprint: Imprint): string[] {
	const sources = sourceLine(figure, locale);
	const credit = m.sheet_credit({ ...imprint }, { locale });
	if (figure.form !== 'full') return [...figure.notes.map(({ text }) => text), `${sources} · ${credit}`];
	return [
		...figure.notes.map(({ text, cites }) =>
			cites.length > 0
				? m.sheet_note({ text, cites: toEnumeration(namesOf(cites), locale) }, { locale })
				: text,
		),
		sources,
		credit,
	];
}

/** Lays the sheet out, `width` px wide in all. */
export function layoutSheet(
	figure: Figure,
	{ width: asked, locale, imprint }: { width: number; locale: Locale; imprint: Imprint },
): PlacedSheet {
	const { least, most } = SHEET_BOUNDS[figure.form];
	const width = Math.min(Math.max(asked, least), most);
	const type = typeOf(figure, width);
	const margin = marginOf(width);
	const column = { x: margin, width: drawingWidth(width) };
	const { title, subtitle } = figure.words(locale);
	const header = placeParagraphs(
		[{ text: title, ...type.title }, ...(subtitle === '' ? [] : [{ text: subtitle, ...type.subtitle }])],
		{
			...column,
			top: margin,
		},
	);
	const drawn = figure.draw({ width: column.width, locale });
	const drawingY = header.bottom + 16;
	const footer = placeParagraphs(
		footOf(figure, locale, imprint).map((text) => ({ text, ...type.note })),
		{ ...column, top: drawingY + drawn.placed.height + 10 },
	);
	return {
		width,
		scale: asked / width,
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
