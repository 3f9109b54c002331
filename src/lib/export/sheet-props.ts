/** What the sheet of a file is drawn from, on the server and in a reader's browser alike. */
import { citesOf, type Figure } from '#lib/figures/figure.ts';
import { type Imprint, layoutSheet, type PlacedSheet } from '#lib/figures/frame/sheet.ts';
import type { Locale } from '#lib/figures/message.ts';
import type { Surface } from '#lib/figures/pen.ts';
import { INK, type Theme } from '#lib/figures/theme.ts';
import { formatCite } from '#lib/model/cites.ts';
import { toRdf } from './metadata.ts';

/** What a file says of a source beside its id. */
export interface NamedSource {
	title: string;
	url: readonly string[] | null;
}

export interface SheetOptions {
	/** px. */
	width: number;
	theme: Theme;
	locale: Locale;
	imprint: Imprint;
	sourceById: ReadonlyMap<string, NamedSource>;
}

export interface SheetProps {
	sheet: PlacedSheet;
	surface: Surface;
	title: string;
	description: string;
	/** A `metadata` element, already XML. */
	metadata: string;
}

export function toSheetProps(
	figure: Figure,
	{ width, theme, locale, imprint, sourceById }: SheetOptions,
): SheetProps {
	const { title, description } = figure.words(locale);
	return {
		sheet: layoutSheet(figure, { width, locale, imprint }),
		surface: { ink: INK[theme], prefix: figure.id, isFile: true },
		title,
		description,
		metadata: toRdf({
			title,
			creator: imprint.site,
			version: imprint.version,
			address: imprint.address,
			language: locale,
			sources: citesOf(figure, locale).map((cite) => {
				const source = sourceById.get(cite.source);
				return [formatCite(cite), source?.title, ...(source?.url ?? [])].filter(Boolean).join(' ');
			}),
			licence: imprint.licence,
			licenceUrl: imprint.licenceUrl,
		}),
	};
}

/** An SVG document of an element's markup, without the marks that Svelte leaves between elements. */
export const toDocument = (markup: string): string =>
	`<?xml version="1.0" encoding="UTF-8"?>\n${markup.replace(/<!--[^>]*-->/g, '')}\n`;
