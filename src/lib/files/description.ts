/** A figure described for machines and editors: words, credit, sources, licence, sizes, where each file is. */

import { type Figure, sourcesOf } from '#lib/drawing/figure.ts';
import { CARD_SIZE } from '#lib/drawing/sheet/card.ts';
import { layoutSheet } from '#lib/drawing/sheet/sheet.ts';
import { SHEET_WIDTHS, WIDTH_NAMES } from '#lib/drawing/widths.ts';
import { spansOf } from '#lib/embed/layout/height.ts';
import { heightsIn } from '#lib/embed/layout/spans.ts';
import type { FigureId } from '#lib/figures/registry.ts';
import { formatCite } from '#lib/model/cites.ts';
import type { Row } from '#lib/model/story.ts';
import type { Addressed } from '#lib/publishing/edition.ts';
import { frozenPath } from '#lib/publishing/frozen.ts';
import type { FileContext } from '#lib/publishing/metadata.ts';
import {
	isAtAddress,
	PUBLISHED_SCALE,
	pngVariants,
	type Variant,
	variantsOf,
} from '#lib/publishing/variants.ts';

export type Description = ReturnType<typeof toDescription>;

export function toDescription(
	figure: Figure<FigureId>,
	{ locale, imprint, sourceById, toAbsolute }: FileContext<Row<'sources'>> & Addressed,
) {
	const words = figure.words(locale);
	const heights = new Map(
		WIDTH_NAMES.map((name) => {
			const width = SHEET_WIDTHS[name];
			const { height, scale } = layoutSheet(figure, { width, locale, imprint });
			return [name, height * scale];
		}),
	);
	/** Where each picture is, and its size in its own pixels. */
	const pictures = (variants: readonly Variant[], ending: string, scale: number) =>
		variants.map(({ name, width, theme }) => ({
			url: toAbsolute(`figures/${name}.${ending}`),
			theme,
			width: SHEET_WIDTHS[width] * scale,
			height: (heights.get(width) ?? 0) * scale,
		}));
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
		frozen: toAbsolute(frozenPath(figure.id, imprint.version, locale)),
		/** The embed's height by the width of its frame, px. */
		heights: heightsIn(spansOf(figure, locale)),
		csv: toAbsolute(`figures/${figure.id}.csv`),
		svg: pictures(variantsOf(figure.id), 'svg', 1),
		png: pictures(pngVariants(figure.id, locale), 'png', PUBLISHED_SCALE),
		card: { url: toAbsolute(`figures/${figure.id}-card.png`), ...CARD_SIZE },
		pdf: toAbsolute(`figures/${figure.id}.pdf`),
		...(isAtAddress('outlined', locale) && { outlined: toAbsolute(`figures/${figure.id}-outlined.svg`) }),
		...(isAtAddress('zip', locale) && { zip: toAbsolute(`figures/${figure.id}.zip`) }),
		sources: sourcesOf(figure, locale).map((id) => {
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
