/** A figure as a sheet of its own: headline, subtitle, drawing, notes, sources, credit. What page and embed say in HTML. */
import { type Cite, formatCite } from '#lib/model/cites.ts';
import { citesOf, type Drawn, type Figure } from '../figure.ts';
import { type Locale, m } from '../message.ts';
import type { Role } from '../palette.ts';
import { FALLBACK, type Label, round } from '../text/label.ts';
import { wrap } from '../text/wrap.ts';

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

interface Style {
	size: number;
	weight: 400 | 700;
	role: Role;
	/** Distance of baselines, px. */
	leading: number;
	/** Room above the first line, px. */
	before: number;
	balance?: boolean;
}

const TITLE: Style = { size: 20, weight: 700, role: 'text', leading: 26, before: 0, balance: true };
const SUBTITLE: Style = { size: 14, weight: 400, role: 'soft', leading: 19, before: 6 };
const NOTE: Style = { size: 12, weight: 400, role: 'soft', leading: 17, before: 6 };

/** `000:2, RU14`. */
const listOf = (cites: readonly Cite[]): string => cites.map(formatCite).join(', ');

const marginOf = (width: number): number => (width < 480 ? 16 : 24);

/** The width of the drawing on a sheet of a width, px. */
export const drawingWidth = (width: number): number => width - 2 * marginOf(width);

/** Lays the sheet out, `width` px wide in all. */
export function layoutSheet(
	figure: Figure,
	{ width, locale, imprint }: { width: number; locale: Locale; imprint: Imprint },
): PlacedSheet {
	const margin = marginOf(width);
	const inner = drawingWidth(width);
	const column = (top: number) => {
		let y = top;
		const labels: Label[] = [];
		const add = (text: string, style: Style) => {
			y += style.before;
			for (const line of wrap(text, { width: inner / FALLBACK, ...style })) {
				labels.push({
					text: line,
					x: margin,
					y: round(y + style.leading * 0.75),
					anchor: 'start',
					size: style.size,
					weight: style.weight,
					role: style.role,
				});
				y += style.leading;
			}
		};
		return { labels, add, bottom: () => y };
	};

	const words = figure.words(locale);
	const header = column(margin);
	header.add(words.title, TITLE);
	header.add(words.subtitle, SUBTITLE);

	const drawn = figure.draw({ width: inner, locale });
	const drawingY = header.bottom() + 16;

	const footer = column(drawingY + drawn.placed.height + 10);
	for (const { text, cites } of figure.notes)
		footer.add(cites.length > 0 ? m.sheet_note({ text, cites: listOf(cites) }, { locale }) : text, NOTE);
	footer.add(m.sheet_sources({ cites: listOf(citesOf(figure, locale)) }, { locale }), NOTE);
	footer.add(m.sheet_credit({ ...imprint }, { locale }), NOTE);

	return {
		width,
		height: Math.ceil(footer.bottom() + margin),
		header: header.labels,
		drawing: { ...drawn, x: margin, y: round(drawingY) },
		footer: footer.labels,
	};
}
