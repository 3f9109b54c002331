/** A figure described for machines and editors: words, credit, sources, licence, sizes, where each file is. */

import { heightsOf } from '#lib/embed/height.ts';
import { citesOf, type Figure } from '#lib/figures/figure.ts';
import { type Imprint, layoutSheet } from '#lib/figures/frame/sheet.ts';
import type { Locale } from '#lib/figures/message.ts';
import type { FigureId } from '#lib/figures/registry.ts';
import { WIDTHS } from '#lib/figures/theme.ts';
import { formatCite } from '#lib/model/cites.ts';
import type { Story } from '#lib/model/story.ts';
import { frozenPath } from './frozen.ts';
import { VARIANTS } from './variants.ts';

export interface DescriptionOptions {
	locale: Locale;
	imprint: Imprint;
	sourceById: Story['sourceById'];
	/** Makes a path of the site an absolute address. */
	toAbsolute(path: string): string;
}

export function toDescription(
	figure: Figure<FigureId>,
	{ locale, imprint, sourceById, toAbsolute }: DescriptionOptions,
) {
	const words = figure.words(locale);
	const sheet = (width: number) => layoutSheet(figure, { width, locale, imprint });
	return {
		id: figure.id,
		language: locale,
		title: words.title,
		caption: words.subtitle,
		alt: words.description,
		notes: figure.notes.map(({ text, cites }) => ({ text, cites: cites.map(formatCite) })),
		credit: imprint.site,
		licence: { name: imprint.licence, url: imprint.licenceUrl },
		version: imprint.version,
		page: imprint.address,
		embed: toAbsolute(`embed/${figure.id}/`),
		frozen: toAbsolute(frozenPath(figure.id, imprint.version)),
		/** The embed's height by the width of its frame, px. */
		heights: heightsOf(figure, locale),
		csv: toAbsolute(`figures/${figure.id}.csv`),
		svg: VARIANTS.filter(({ id }) => id === figure.id).map(({ name, width, theme }) => ({
			url: toAbsolute(`figures/${name}.svg`),
			theme,
			width: WIDTHS[width].width,
			height: sheet(WIDTHS[width].width).height,
		})),
		sources: [...new Set(citesOf(figure, locale).map(({ source }) => source))].map((id) => {
			const source = sourceById.get(id);
			return {
				id,
				title: source?.title ?? '',
				publisher: source?.publisher ?? null,
				date: source?.date ?? null,
				url: source?.url ?? [],
				licence: source?.licence ?? null,
			};
		}),
	};
}
