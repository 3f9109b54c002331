/** A figure described for machines and editors: words, credit, sources, licence, sizes, where each file is. */

import type { Figure } from '#lib/drawing/figure.ts';
import { sourcesOf } from '#lib/drawing/figure-sources.ts';
import { CARD_SIZE } from '#lib/drawing/sheet/card.ts';
import { layoutSheet } from '#lib/drawing/sheet/sheet.ts';
import { type PublishedForm, SHEET_WIDTHS, WIDTH_NAMES } from '#lib/drawing/widths.ts';
import { spansOf } from '#lib/embed/layout/height.ts';
import { heightsIn } from '#lib/embed/layout/spans.ts';
import type { FigureId } from '#lib/figures/registry.ts';
import { formatCite } from '#lib/model/cites.ts';
import type { Row } from '#lib/model/story.ts';
import { alternativesOf } from '#lib/publishing/alternatives.ts';
import type { Addressed } from '#lib/publishing/edition.ts';
import { embedPath, frozenPath } from '#lib/publishing/embed-paths.ts';
import type { FileContext } from '#lib/publishing/metadata.ts';
import { formName } from '#lib/publishing/names.ts';
import {
	isAtAddress,
	PUBLISHED_SCALE,
	pngVariants,
	type Variant,
	variantsOf,
} from '#lib/publishing/variants.ts';

export type Description = ReturnType<typeof toDescription>;

type DescriptionOptions = FileContext<Row<'sources'>> & Addressed;

/** The brief, where the figure stands by its name alone, with the record beside it; and the sources of all of it. */
export function toDescription(figures: readonly Figure<FigureId>[], options: DescriptionOptions) {
	const { locale, imprint, sourceById, toAbsolute } = options;
	const [figure, record = figure] = figures;
	if (!figure || !record) throw new RangeError('no figure');
	return {
		id: figure.id,
		language: locale,
		...describeForm(figure, 'brief', options),
		...(record !== figure && { full: describeForm(record, 'full', options) }),
		credit: imprint.site,
		licence: { name: imprint.licence, url: imprint.licenceUrl },
		version: imprint.version,
		page: imprint.address,
		csv: toAbsolute(`figures/${figure.id}.csv`),
		xlsx: toAbsolute(`figures/${figure.id}.xlsx`),
		card: { url: toAbsolute(`figures/${figure.id}-card.png`), ...CARD_SIZE },
		...(isAtAddress('zip', locale) && { zip: toAbsolute(`figures/${figure.id}.zip`) }),
		sources: sourcesOf(record, locale).map((id) => {
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

/** What one form says, and where it stands. */
function describeForm(
	figure: Figure<FigureId>,
	form: PublishedForm,
	{ locale, imprint, toAbsolute }: DescriptionOptions,
) {
	const { id } = figure;
	const words = figure.words(locale);
	const heights = new Map(
		WIDTH_NAMES.map((name) => {
			const width = SHEET_WIDTHS[name];
			const { height, scale } = layoutSheet(figure, { width, locale, imprint });
			return [name, Math.ceil(height * scale)];
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
	const isOfForm = (variant: Variant) => variant.form === form;
	const name = formName(id, form);
	return {
		title: words.title,
		caption: words.subtitle,
		...alternativesOf(figure, locale),
		notes: figure.notes.map(({ text, cites }) => ({ text, cites: cites.map(formatCite) })),
		embed: toAbsolute(embedPath(id, form)),
		frozen: toAbsolute(frozenPath(id, imprint.version, locale, form)),
		/** The embed's height by the width of its frame, px. */
		heights: heightsIn(spansOf(figure, locale)),
		svg: pictures(variantsOf(id).filter(isOfForm), 'svg', 1),
		png: pictures(pngVariants(id, locale).filter(isOfForm), 'png', PUBLISHED_SCALE),
		pdf: toAbsolute(`figures/${name}.pdf`),
		...(isAtAddress('outlined', locale) && { outlined: toAbsolute(`figures/${name}-outlined.svg`) }),
	};
}
